import Findings
import Foundation
import Reconciliation
import TestSupport
import Testing

@Suite("The rules' pages are in step with the catalogue")
struct RuleDocumentTests {
  @Test(arguments: [(Language.zh, "docs/rules.zh-CN.md"), (.en, "docs/rules.md")])
  func page(language: Language, path: String) throws {
    let page = try String(contentsOf: Repository.url(path), encoding: .utf8)
    let isInStep = page == RuleDocument(language).markdown
    #expect(isInStep, "renew it: jixiao rules --markdown --lang \(language.rawValue) > \(path)")
  }

  @Test(arguments: RuleCatalogue.all.map(\.id))
  func saysEverything(id: RuleID) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    for text in [rule.title, rule.what, rule.why, rule.arithmetic, rule.tolerance, rule.repair] {
      #expect(!text.zh.isEmpty && !text.en.isEmpty)
    }
    #expect(!rule.source.text.zh.isEmpty)
  }

  @Test func causesStandBeforeEffects() {
    let order = RuleCatalogue.all.map(\.id)
    #expect(Set(order).count == order.count)
    for (index, rule) in RuleCatalogue.all.enumerated() {
      for cause in rule.yieldsTo {
        #expect(order[..<index].contains(cause), "\(rule.id) yields to \(cause)")
      }
    }
  }
}

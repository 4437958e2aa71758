import Findings
import Foundation
import Testing

@testable import Outputs

/// Writes the outputs of an invented city into the folder named by `JIXIAO_PREVIEW`, to be looked at.
@Suite struct PreviewTests {
  @Test(
    .enabled(if: previewFolder != nil, "JIXIAO_PREVIEW names no folder"),
    arguments: Language.allCases)
  func writePreview(language: Language) throws {
    let folder = try #require(previewFolder) + "/" + language.rawValue
    let environment = ProcessInfo.processInfo.environment
    var city = InventedCity(
      departments: environment["JIXIAO_PREVIEW_DEPARTMENTS"].flatMap(Int.init) ?? 30,
      projectsEach: 5)
    if environment["JIXIAO_PREVIEW_HOSTILE"] != nil { city.makeHostile() }
    try OutputCatalogue.write(
      city.results, options: OutputOptions(language: language, ruleTitles: InventedCity.titles),
      to: folder)
    let size = try FileManager.default.attributesOfItem(atPath: folder + "/report.xlsx")[.size]
    #expect((size as? Int ?? 0) > 0)
  }
}

private let previewFolder = ProcessInfo.processInfo.environment["JIXIAO_PREVIEW"]

extension InventedCity {
  /// Titles of the rules that the city's forms break.
  static let titles: [RuleID: LocalizedText] = [
    "scores-sum": LocalizedText(zh: "得分合计", en: "Scores add up to the stated total"),
    "unmet-target-full-score": LocalizedText(zh: "未完成仍得满分", en: "Unmet target, full score"),
    "vague-target": LocalizedText(zh: "目标不可衡量", en: "Target in words"),
  ]
}

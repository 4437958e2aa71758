import ArgumentParser
import Findings
import Outputs
import Reconciliation

/// `jixiao rules [RULE]`: the catalogue of checks, or one check explained.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: text(zh: "列出核对规则，或解释其中一条。", en: "Lists the checks, or explains one."),
    discussion: text(
      zh: "例：jixiao rules\n    jixiao rules scores-sum",
      en: "Example: jixiao rules\n         jixiao rules scores-sum"))

  @Argument(
    help: ArgumentHelp(
      text(zh: "规则名。例：scores-sum", en: "the id of a rule. Example: scores-sum"),
      valueName: "RULE"))
  var rule: String?

  @ArgumentParser.Flag(
    help: ArgumentHelp(
      text(
        zh: "以 Markdown 输出全部规则（docs/rules.md 由此生成）。例：jixiao rules --markdown > 规则.md",
        en: "all rules as Markdown, which docs/rules.md is made from. "
          + "Example: jixiao rules --markdown > rules.md")))
  var markdown = false

  @OptionGroup(title: text(zh: "通用", en: "General"))
  var general: GeneralOptions

  func run() throws {
    let terminal = Terminal.standardOutput(general.colour)
    var sink = StandardStreams.results()
    if markdown {
      try sink.write(RuleDocument(general.language).markdown)
    } else if let rule {
      try sink.write(RulePage(try find(rule), language: general.language, terminal: terminal).text)
    } else {
      try sink.write(list(terminal))
    }
    try sink.flush()
  }

  private func find(_ name: String) throws -> Rule {
    if let rule = RuleCatalogue.rule(RuleID(rawValue: name)) { return rule }
    let near = name.nearest(among: RuleCatalogue.all.map(\.id.rawValue))
    throw Ending(
      .usage,
      text(
        zh: "没有名为“\(name.printable)”的规则\(near.map { "，是不是 \($0)？" } ?? "")\n用 jixiao rules 查看全部规则。",
        en: "no rule is called '\(name.printable)'\(near.map { "; did you mean \($0)?" } ?? "")\n"
          + "jixiao rules lists them all."))
  }

  /// All rules, worst first, a line each.
  private func list(_ terminal: Terminal) -> String {
    let language = general.language
    let rules = RuleCatalogue.all
    let width = rules.map(\.id.rawValue.displayWidth).max() ?? 0
    let severities = Severity.allCases.sorted(by: >)
    let wordWidth = severities.map { $0.word(language).displayWidth }.max() ?? 0
    return severities.flatMap { severity in
      rules.filter { $0.severity == severity }.sorted { $0.id < $1.id }.map { rule in
        let word = terminal.styled(severity.word(language).padded(to: wordWidth), severity)
        return "\(word)  \(rule.id.rawValue.padded(to: width))  \(rule.title[language])\n"
      }
    }.joined()
  }
}

import Findings
import Outputs
import Reconciliation

/// The explanation of one rule for a terminal.
struct RulePage {
  private let rule: Rule
  private let language: Language
  private let terminal: Terminal

  init(_ rule: Rule, language: Language, terminal: Terminal) {
    self.rule = rule
    self.language = language
    self.terminal = terminal
  }

  var text: String {
    let severity = terminal.styled(rule.severity.word(language), rule.severity)
    let heading =
      "\(terminal.styled(rule.id.rawValue, .bold))  \(severity)  \(rule.title[language])"
    return ([heading, ""] + fields + examples).map { $0 + "\n" }.joined()
  }

  private var fields: [String] {
    let source =
      rule.source.text[language] + (rule.source.isVerified ? "" : unverified[language])
    let fields: [(LocalizedText, String)] = [
      (LocalizedText(zh: "核对什么", en: "What"), rule.what[language]),
      (LocalizedText(zh: "为什么", en: "Why"), rule.why[language]),
      (LocalizedText(zh: "怎么算", en: "Arithmetic"), rule.arithmetic[language]),
      (LocalizedText(zh: "允许的差", en: "Tolerance"), rule.tolerance[language]),
      (LocalizedText(zh: "依据", en: "Source"), source),
      (LocalizedText(zh: "怎么改", en: "Repair"), rule.repair[language]),
    ]
    return fields.flatMap { ["\(terminal.styled($0.0[language], .bold))", "  \($0.1)"] }
  }

  private var unverified: LocalizedText {
    LocalizedText(zh: "（未核对原文）", en: " (not read in the original; 未核对原文)")
  }

  private var examples: [String] {
    let words: [RuleExample.Outcome: LocalizedText] = [
      .breaks: LocalizedText(zh: "违反", en: "breaks"),
      .passes: LocalizedText(zh: "通过", en: "passes"),
      .rounding: LocalizedText(zh: "仅四舍五入，通过", en: "rounding only, passes"),
    ]
    let lines = rule.examples().map { example in
      "  \(words[example.outcome]?[language] ?? example.outcome.rawValue): "
        + example.caption[language]
    }
    let title = LocalizedText(zh: "例子", en: "Examples")
    return lines.isEmpty ? [] : [terminal.styled(title[language], .bold)] + lines
  }
}

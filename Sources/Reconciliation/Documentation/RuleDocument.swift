import Findings

/// The catalogue as a Markdown page, made from the rules' own fields and examples.
package struct RuleDocument {
  private let language: Language

  package init(_ language: Language) { self.language = language }

  /// The whole page, with a line end after its last line.
  package var markdown: String {
    let severities = Severity.allCases.sorted(by: >)
    let head = [heading, introduction, index(severities)]
    let chapters = severities.flatMap { severity in
      ["## \(word(severity))"] + rules(severity).map(section)
    }
    return (head + chapters + [settings]).joined(separator: "\n\n") + "\n"
  }

  private func say(zh: String, en: String) -> String { LocalizedText(zh: zh, en: en)[language] }

  private var heading: String { say(zh: "# 核对规则", en: "# Rules") }

  private var introduction: String {
    say(
      zh: "本页由 `jixiao rules --markdown --lang zh` 生成，请勿手改。每条规则的例子同时是测试。标“未核对原文”的文件按文号引用，措辞以原文为准。",
      en:
        "Made by `jixiao rules --markdown --lang en`; not edited by hand. The examples of each rule are run as tests. A regulation marked 未核对原文 is cited by number; its wording was not read in the original."
    )
  }

  private func index(_ severities: [Severity]) -> String {
    let header = say(zh: "| 级别 | 规则 | 内容 |", en: "| severity | rule | what is wrong |")
    let rows = severities.flatMap { severity in
      rules(severity).map {
        "| \(word(severity)) | [\($0.id)](#\($0.id)) | \($0.title[language]) |"
      }
    }
    return ([header, "| --- | --- | --- |"] + rows).joined(separator: "\n")
  }

  private func rules(_ severity: Severity) -> [Rule] {
    RuleCatalogue.all.filter { $0.severity == severity }.sorted { $0.id < $1.id }
  }

  private func word(_ severity: Severity) -> String {
    switch severity {
    case .error: say(zh: "错误", en: "error")
    case .warning: say(zh: "警告", en: "warning")
    case .note: say(zh: "提示", en: "note")
    }
  }

  private func section(_ rule: Rule) -> String {
    let unverified = rule.source.isVerified ? "" : "（未核对原文）"
    let fields = [
      (say(zh: "比较", en: "Compares"), rule.what[language]),
      (say(zh: "理由", en: "Why"), rule.why[language]),
      (say(zh: "算式", en: "Arithmetic"), rule.arithmetic[language]),
      (say(zh: "容差", en: "Tolerance"), rule.tolerance[language]),
      (say(zh: "依据", en: "Source"), rule.source.text[language] + unverified),
      (say(zh: "修改", en: "Repair"), rule.repair[language]),
    ].map { "- **\($0.0)**: \($0.1)" }
    let causes = rule.yieldsTo.map { "[\($0)](#\($0))" }.joined(separator: ", ")
    let yields =
      causes.isEmpty
      ? []
      : [
        say(
          zh: "- **让位于**（同一数字只报原因）: \(causes)", en: "- **Yields to** (one flag a cause): \(causes)")
      ]
    let examples = rule.examples().map { "- \(text(of: $0, rule))" }
    return
      (["### \(rule.id)", "", rule.title[language], ""] + fields + yields
      + ["", say(zh: "例子：", en: "Examples:"), ""] + examples).joined(separator: "\n")
  }

  /// The example's figures; for a report that breaks the rule, what the program says of it.
  private func text(of example: RuleExample, _ rule: Rule) -> String {
    let caption = example.caption[language]
    switch example.outcome {
    case .passes: return say(zh: "通过：", en: "Passes: ") + caption
    case .rounding: return say(zh: "仅四舍五入，通过：", en: "Rounding only, passes: ") + caption
    case .breaks:
      let message = example.reports.lazy.flatMap { Reconciler().findings(in: $0) }
        .first { $0.rule == rule.id }?.message[language]
      return say(zh: "不通过：", en: "Breaks: ") + caption + (message.map { "\n  > \($0)" } ?? "")
    }
  }

  private var settings: String {
    let rows = SettingKey.all.map {
      "| `\($0.path.joined(separator: "."))` | \($0.summary[language]) |"
    }
    return
      ([
        say(zh: "## 设置", en: "## Settings"), "",
        say(
          zh: "`jixiao.yml` 中与规则有关的键；`*` 为规则名或等级。",
          en: "The keys of `jixiao.yml` that concern the rules; `*` is a rule or a rating."), "",
        say(zh: "| 键 | 含义 |", en: "| key | meaning |"), "| --- | --- |",
      ] + rows).joined(separator: "\n")
  }
}

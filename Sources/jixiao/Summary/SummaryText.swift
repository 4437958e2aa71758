import Findings
import Outputs
import Rankings
import Reconciliation

/// The summary of a run for one screen.
struct SummaryText {
  let summary: RunSummary
  let language: Language
  let terminal: Terminal
  /// Where the outputs are.
  let folder: String
  /// Whether they were written, or those of an earlier run still stand.
  let isWritten: Bool

  /// So many rules fit; the others are counted.
  private static let shownRules = 7

  /// What is said even where nobody wants a summary: the files that could not be read.
  var errors: [String] { failures }

  /// The lines, without their ends.
  var lines: [String] {
    [counts] + failures + ranking + findings + departments + place
  }

  private func say(zh: String, en: String) -> String { LocalizedText(zh: zh, en: en)[language] }

  private func heading(zh: String, en: String) -> String {
    terminal.styled(say(zh: zh, en: en), .bold)
  }

  private var counts: String {
    let files = summary.files
    func count(_ status: FileRow.Status) -> Int { files[status] ?? 0 }
    let parts: [(Int, LocalizedText)] = [
      (count(.ingested), LocalizedText(zh: "入库", en: "ingested")),
      (count(.notAReport), LocalizedText(zh: "不是自评报告", en: "not a report")),
      (count(.duplicate), LocalizedText(zh: "重复", en: "duplicate")),
      (count(.skipped), LocalizedText(zh: "跳过", en: "skipped")),
      (count(.failed), LocalizedText(zh: "读不了", en: "failed")),
    ]
    let list = parts.filter { $0.0 > 0 }.map { "\($0.1[language]) \($0.0)" }
    let evaluations = summary.evaluations
    return heading(zh: "\(summary.total) 个文件", en: counted(summary.total, "file"))
      + (list.isEmpty ? "" : say(zh: "：", en: ": "))
      + list.joined(separator: say(zh: "，", en: ", "))
      + say(zh: "；自评 \(evaluations) 份", en: "; " + counted(evaluations, "evaluation"))
  }

  private var failures: [String] {
    guard !summary.failures.isEmpty else { return [] }
    let more = (summary.files[.failed] ?? 0) - summary.failures.count
    return [heading(zh: "读不了的文件", en: "Files that could not be read")]
      + summary.failures.map { file in
        let error = file.error
        let reason = error.map { "\($0.code.rawValue)  \($0.message[language])" } ?? ""
        return "  \(file.source.printable)  \(terminal.styled(reason.printable, .error))"
      }
      + (more > 0 ? [say(zh: "  另有 \(more) 个，见 files.csv", en: "  \(more) more in files.csv")] : [])
  }

  private var ranking: [String] {
    guard let first = summary.first, let last = summary.last else { return [] }
    func entry(_ row: EvaluationRow) -> String {
      "\(row.rank.map(String.init) ?? "")  \((row.department ?? "?").printable)  "
        + (row.score?.description ?? "")
    }
    return [
      heading(
        zh: "排名的部门 \(summary.ranked) 个", en: counted(summary.ranked, "department") + " ranked")
        + "  \(entry(first))" + (summary.ranked > 1 ? "  …  \(entry(last))" : "")
    ]
  }

  private var findings: [String] {
    guard !summary.rules.isEmpty else {
      return summary.evaluations > 0 ? [say(zh: "没有发现问题", en: "No findings")] : []
    }
    let totals = Severity.allCases.sorted(by: >).map { severity in
      terminal.styled("\(severity.word(language)) \(summary.count(severity))", severity)
    }
    let shown = summary.rules.prefix(Self.shownRules)
    let width = shown.map(\.rule.rawValue.displayWidth).max() ?? 0
    let words = shown.map { $0.severity.word(language).displayWidth }.max() ?? 0
    let digits = shown.map { String($0.count).count }.max() ?? 0
    let more = summary.rules.count - shown.count
    return [
      heading(zh: "问题", en: "Findings") + "  " + totals.joined(separator: say(zh: "，", en: ", "))
    ]
      + shown.map { tally in
        let count =
          String(repeating: " ", count: digits - String(tally.count).count)
          + String(tally.count)
        let title = RuleCatalogue.rule(tally.rule)?.title[language] ?? ""
        let severity = tally.severity.word(language).padded(to: words)
        return "  \(count)  \(terminal.styled(severity, tally.severity))  "
          + "\(tally.rule.rawValue.padded(to: width))  \(title)"
      }
      + (more > 0
        ? [
          say(
            zh: "  另有 \(more) 种，见 findings.csv",
            en: "  " + counted(more, "more kind") + " in findings.csv")
        ]
        : [])
  }

  private var departments: [String] {
    guard !summary.worst.isEmpty else { return [] }
    let width = summary.worst.map { ($0.department ?? "").printable.displayWidth }.max() ?? 0
    return [heading(zh: "问题最多的部门", en: "Departments with most to mend")]
      + summary.worst.map { row in
        let name = (row.department ?? "").printable.padded(to: width)
        let counts = say(
          zh: "错误 \(row.errors)，警告 \(row.warnings)",
          en: counted(row.errors, "error") + ", " + counted(row.warnings, "warning"))
        return "  \(name)  \(counts)"
      }
  }

  private var place: [String] {
    let names = OutputCatalogue.all.map(\.fileName)
    let first = ["report.html", "report.xlsx", "ranking.csv", "findings.csv"]
      .filter { names.contains($0) }
    return [
      heading(zh: "结果", en: "Results") + "  \(folder.printable)/  "
        + first.joined(separator: say(zh: "、", en: ", ")) + say(zh: " 等", en: " …")
        + (isWritten ? "" : say(zh: "（与上次相同，未重写）", en: " (as after the last run)"))
    ]
  }
}

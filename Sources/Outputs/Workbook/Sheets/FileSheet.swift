import Findings
import Rankings

extension SheetPlan where Row == FileRow {
  /// 文件: an input file a row, whatever became of it.
  static func files(language: Language) -> SheetPlan {
    SheetPlan(
      name: SheetNames.files.name, title: SheetNames.files.title,
      columns: [
        SheetColumn(.source) { .text($0.source) },
        SheetColumn(.status) { .text($0.status.word[language]) },
        SheetColumn(.evaluations) { .whole($0.evaluations) },
        SheetColumn(.findings) { .whole($0.findings) },
        SheetColumn(.errorCode) { .text($0.error?.code.rawValue) },
        SheetColumn(.errorMessage) { .text($0.error?.message[language]) },
        SheetColumn(.hint) { .text($0.error?.hint[language]) },
        SheetColumn(.bytes) { .whole($0.bytes) },
        SheetColumn(.sha256) { .text($0.sha256) },
      ],
      fill: { row in
        switch row.status {
        case .ingested: .fine
        case .failed: .error
        case .notAReport, .duplicate: .note
        case .skipped: nil
        }
      }, filled: [.status])
  }
}

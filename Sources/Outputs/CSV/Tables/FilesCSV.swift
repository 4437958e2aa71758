import Rankings

extension Output {
  /// `files.csv`: every input file and what became of it.
  static let files =
    CSVTable<FileRow>(
      "files.csv", rows: \.files,
      columns: [
        CSVColumn("source", "来源文件") { .text($0.source) },
        CSVColumn("status", "状态") { .plain($0.status.rawValue) },
        CSVColumn("evaluations", "自评数") { .number($0.evaluations) },
        CSVColumn("findings", "问题数") { .number($0.findings) },
        CSVColumn("error", "错误") { row, language in
          .text(row.error.map { "\($0.code.rawValue): \($0.message[language])" })
        },
        CSVColumn("hint", "处理建议") { row, language in .text(row.error?.hint[language]) },
        CSVColumn("sha256", "SHA-256") { .plain($0.sha256) },
        CSVColumn("bytes", "字节数") { .number($0.bytes) },
      ]
    ).output
}

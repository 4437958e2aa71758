extension Output {
  /// `report.xlsx`: all rows on sheets for reviewers, with live arithmetic.
  static let workbook = Output(fileName: "report.xlsx") { results, options, staging in
    try writeWorkbook(results, options: options, toFile: staging.path(for: "report.xlsx"))
  }
}

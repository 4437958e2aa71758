import Findings
import Rankings
import Reports

extension Output {
  /// `report.html`: one page for people, with everything in it; above the size limit each
  /// department has a page of its own under `report/`.
  static let page = Output(fileName: "report.html", folderName: "report") {
    results, options, staging in
    try writePage(results, options: options, in: staging)
  }
}

/// Bytes of documents that one page holds, so that it opens in a few seconds and stays under 30 MB.
let pageDetailLimit = 27_000_000

/// Writes `report.html` and, where the documents exceed `limit` bytes, a page a department.
func writePage(
  _ results: Results, options: OutputOptions, in staging: StagedFiles,
  limit: Int = pageDetailLimit
) throws {
  let page = try PageWriter(results, options: options)
  do {
    try staging.write("report.html") { try page.writeWhole(to: &$0, limit: limit) }
  } catch is DetailsTooLarge {
    try staging.write("report.html") { try page.writeHome(to: &$0) }
    try page.writeDepartments(in: staging)
  }
}

/// The documents do not fit in one page.
private struct DetailsTooLarge: Error {}

/// One run's page: what is known before its rows are streamed into it.
private struct PageWriter {
  let results: Results
  let options: OutputOptions
  let shell: PageShell
  let directory: PageDirectory
  let home: HomeContext
  let document: PageDocument

  init(_ results: Results, options: OutputOptions) throws {
    self.results = results
    self.options = options
    shell = try PageShell(language: options.language)
    directory = try PageDirectory(results.departments)
    home = try HomeContext(results, options: options)
    document = PageDocument(
      language: options.language, masksIdentities: options.masksIdentities,
      ruleTitles: options.ruleTitles)
  }

  private var title: String { PageWords.title[options.language] }

  /// Everything in one page.
  func writeWhole(to sink: inout ByteSink, limit: Int) throws {
    try writeLists(pageOf: { _ in nil }, to: &sink)
    var (written, next) = (0, 0)
    try forEachEntry { _, entry in
      for (number, source) in zip(entry.documents, entry.sources) where number == next {
        written += try writeDocument(source, number, to: &sink)
        if written > limit { throw DetailsTooLarge() }
        next += 1
      }
    }
    try sink.write(shell.closing())
  }

  /// The ranking alone, with links to the departments' pages.
  func writeHome(to sink: inout ByteSink) throws {
    try writeLists(pageOf: Self.fileName, to: &sink)
    try sink.write(shell.closing())
  }

  /// `report/00001.html` for each department.
  func writeDepartments(in staging: StagedFiles) throws {
    var rows = try DepartmentRows(in: staging.folder, forEachEvaluation)
    try forEachEntry { group, entry in
      var sink = try ByteSink(creating: staging.path(for: Self.fileName(group)))
      try sink.write(shell.opening(title: title, subtitle: entry.row.department ?? "", home: nil))
      try writeBlock("page-data", pageData(isSingle: true), to: &sink)
      try writeBlock(
        "department-rows",
        .array([PageRows.departmentNames, PageRows.department(entry, page: nil)]), to: &sink)
      try begin("evaluation-rows", to: &sink)
      try sink.write(PageRows.evaluationNames.scriptText)
      for row in try rows.take(group) {
        try sink.write(",")
        try sink.write(row)
      }
      try end(to: &sink)
      for (number, source) in zip(entry.documents, entry.sources) {
        _ = try writeDocument(source, number, to: &sink)
      }
      try sink.write(shell.closing())
      try sink.flush()
    }
  }

  private static func fileName(_ group: Int) -> String {
    let digits = String(group + 1)
    return "report/" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".html"
  }

  /// The head and the lists of departments and evaluations.
  private func writeLists(pageOf: (Int) -> String?, to sink: inout ByteSink) throws {
    try sink.write(
      shell.opening(
        title: title, subtitle: home.subtitle(departments: directory.count),
        home: home.values))
    try writeBlock("page-data", pageData(isSingle: false), to: &sink)
    try begin("department-rows", to: &sink)
    try sink.write(PageRows.departmentNames.scriptText)
    try forEachEntry { group, entry in
      try sink.write(",\n")
      try sink.write(PageRows.department(entry, page: pageOf(group)).scriptText)
    }
    try end(to: &sink)
    try begin("evaluation-rows", to: &sink)
    try sink.write(PageRows.evaluationNames.scriptText)
    try forEachEvaluation { row, group in
      try sink.write(",\n")
      try sink.write(PageRows.evaluation(row, group: group).scriptText)
    }
    try end(to: &sink)
  }

  /// Every department with its number from 0.
  private func forEachEntry(_ body: (Int, PageDirectory.Entry) throws -> Void) throws {
    var group = 0
    try results.departments.forEach { row in
      try body(group, directory.entry(row))
      group += 1
    }
  }

  private func forEachEvaluation(_ body: (EvaluationRow, Int) throws -> Void) throws {
    for rows in [results.ranking, results.projects] {
      try rows.forEach { row in
        if let group = directory.group(of: row) { try body(row, group) }
      }
    }
  }

  private func pageData(isSingle: Bool) -> JSONValue {
    [
      "language": .string(options.language == .zh ? "zh-CN" : "en"), "title": .string(title),
      "single": .bool(isSingle), "words": PageWords.forScript(options.language),
    ]
  }

  /// Writes one document's block; returns its bytes.
  private func writeDocument(
    _ source: String, _ number: Int, to sink: inout ByteSink
  ) throws -> Int {
    guard let detail = try results.document(source) else {
      return try writeBlock(
        "document-\(number)", ["findings": .array([]), "paragraphs": [:], "tables": .array([])],
        to: &sink)
    }
    return try writeBlock("document-\(number)", document.value(detail), to: &sink)
  }

  @discardableResult
  private func writeBlock(
    _ name: String, _ value: JSONValue, to sink: inout ByteSink
  ) throws -> Int {
    let bytes = value.scriptText
    try sink.write("<script type=\"application/json\" id=\"\(name)\">")
    try sink.write(bytes)
    try sink.write("</script>\n")
    return bytes.count
  }

  private func begin(_ name: String, to sink: inout ByteSink) throws {
    try sink.write("<script type=\"application/json\" id=\"\(name)\">[")
  }

  private func end(to sink: inout ByteSink) throws { try sink.write("]</script>\n") }
}

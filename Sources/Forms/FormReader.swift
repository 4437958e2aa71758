import Documents
import Findings
import Reports

/// Recognises the report forms of a document and reads them into a `Report`.
package struct FormReader: Sendable {
  package let lexicon: Lexicon
  private let bounds: FormBounds

  package init(lexicon: Lexicon = .standard, bounds: FormBounds = FormBounds()) {
    self.lexicon = lexicon
    self.bounds = bounds
  }

  /// - Parameter path: the file's path as the user gave it; its name and folders may tell
  ///   department, year and region where the document does not.
  package func read(_ document: Document, path: String) -> FormReading {
    let original = document
    let lines = SoftLines(document, words: lexicon.outlineWords)
    let document = lines.document
    let outline = Outline.read(document, numbers: lines.paragraphNumbers, lexicon: lexicon)
    let sites = TableSite.all(in: document)
    guard let tables = readTables(sites, in: document) else {
      return FormReading(outcome: .beyond(.records))
    }
    var drafting = Drafting(document: document, outline: outline)
    for (index, table) in tables.enumerated() {
      drafting.take(table.harvest.events, table: index, site: sites[index])
    }
    let assembly = EvaluationAssembly(
      document: document, outline: outline, path: path, lexicon: lexicon)
    guard drafting.count <= bounds.evaluations else {
      return FormReading(outcome: .beyond(.evaluations))
    }
    let drafts = drafting.finish()
    var report = Report()
    var told: Set<Int> = []
    var forms: [Int: LocalizedText] = [:]
    var unused: [Draft] = []
    for (index, draft) in drafts.enumerated() {
      let boxes = index == 0 ? document.textBoxes.indices : 0..<0
      guard let found = assembly.assemble(draft, textBoxes: boxes, sites: sites) else {
        unused.append(draft)
        continue
      }
      report.evaluations.append(
        report.evaluations.last.map(found.evaluation.completed(by:)) ?? found.evaluation)
      if !draft.sharesText { report.coverage.unmapped += found.prose.unmapped }
      report.coverage.unmapped += found.left
      report.coverage.mappedNumericCells -= found.left.count
      let number = report.evaluations.count
      for table in draft.tables.sorted() where told.insert(table).inserted {
        report.unreadFigures += tables[table].harvest.unread.map { $0.of(evaluation: number) }
        report.doubtfulColumns += tables[table].harvest.doubtful.map { $0.of(evaluation: number) }
      }
      let family = FormFamilies.all.first { $0.id == found.evaluation.form.id }
      for table in draft.tables where forms[table] == nil { forms[table] = family?.title }
    }
    report.evaluations = SelfEvaluation.completedFromBehind(report.evaluations)
    // What a table gave to no evaluation, beside what it gave to one.
    let keys = Set(told.map { sites[$0].reference(row: 0, column: 0).tableKey })
    for figure in unused.flatMap(\.figures)
    where figure.place.cell.map({ keys.contains($0.tableKey) }) ?? false {
      report.coverage.unmapped.append(figure)
      report.coverage.mappedNumericCells -= 1
    }
    cover(tables, told, in: &report)
    let explanation = tables.enumerated().map { $1.explanation(of: forms[$0]) }
    guard !report.evaluations.isEmpty else {
      return FormReading(outcome: .notAReport(report.coverage), explanation: explanation)
    }
    report.templateTexts = Prose.templateTexts(original, lexicon: lexicon)
    report.sentences = Prose.fingerprints(original)
    report.revisions = Revisions(document.notes)
    return FormReading(outcome: .report(report), explanation: explanation)
  }

  /// One table and what reading it left.
  private struct TableReading {
    var grid: Grid
    var harvest: Harvest
    var coverage: TableCoverage

    func explanation(of form: LocalizedText?) -> TableExplanation {
      let labels = TableExplanation.Part(labels: harvest.events)
      return TableExplanation(
        at: grid.site.reference(row: 0, column: 0), form: form,
        parts: harvest.explanation + [labels].compactMap { $0 },
        left: coverage.left)
    }
  }

  /// Nil beyond the bound of records.
  private func readTables(_ sites: [TableSite], in document: Document) -> [TableReading]? {
    var result: [TableReading] = []
    var records = 0
    var open: (region: OpenRegion, block: Int?)?
    for site in sites {
      let grid = Grid(site, lexicon: lexicon)
      let goesOn = open.map { site.follows($0.block, in: document) } ?? false
      var reader = TableReader(grid, lexicon: lexicon, continuing: goesOn ? open?.region : nil)
      let rest = reader.readAll(most: bounds.records)
      open = site.path.isEmpty ? rest.map { ($0, site.block) } : nil
      records += reader.harvest.events.reduce(0) { $0 + $1.recordCount }
      guard records <= bounds.records else { return nil }
      result.append(
        TableReading(
          grid: grid, harvest: reader.harvest, coverage: TableCoverage(grid, reader.harvest)))
    }
    return result
  }

  /// - Parameter told: the tables that fed an evaluation; what another gave stands in no record.
  private func cover(_ tables: [TableReading], _ told: Set<Int>, in report: inout Report) {
    var left: [Cited<String>] = []
    for (index, table) in tables.enumerated() {
      report.coverage.tables += 1
      report.coverage.numericCells += table.coverage.numeric
      guard told.contains(index) else {
        left += TableCoverage(table.grid, Harvest()).left
        if let table = table.coverage.unmappedTable { report.unmappedTables.append(table) }
        continue
      }
      report.coverage.mappedNumericCells += table.coverage.mapped
      if !table.harvest.mapped.isEmpty || !table.harvest.explanation.isEmpty {
        report.coverage.mappedTables += 1
      }
      left += table.coverage.left
      if let table = table.coverage.unmappedTable { report.unmappedTables.append(table) }
    }
    report.coverage.unmapped += left
  }
}

/// How much is read of one document, so that no document takes the memory of thousands.
package struct FormBounds: Sendable {
  package enum Kind: Sendable { case records, evaluations }

  /// Indicators, lines of funds, labels and other fields of all tables.
  package var records: Int
  package var evaluations: Int

  package init(records: Int = .max, evaluations: Int = .max) {
    self.records = records
    self.evaluations = evaluations
  }
}

/// A document taken for what it is, and why.
package struct FormReading: Sendable {
  package enum Outcome: Sendable {
    case report(Report)
    case notAReport(Coverage)
    /// There is more of something than is read.
    case beyond(FormBounds.Kind)
  }

  package var outcome: Outcome
  /// For each table which form it was taken for, by which words, and which cells were left.
  package var explanation: [TableExplanation]

  package init(outcome: Outcome, explanation: [TableExplanation] = []) {
    self.outcome = outcome
    self.explanation = explanation
  }
}

extension CellReference {
  /// Tells the tables of a document apart.
  fileprivate var tableKey: [Int] {
    [textBox ?? 0] + (path.isEmpty ? [table] : Array(path.dropLast(2)))
  }
}

extension UnreadFigure {
  fileprivate func of(evaluation number: Int) -> UnreadFigure {
    var result = self
    result.evaluation = number
    return result
  }
}

extension DoubtfulColumn {
  fileprivate func of(evaluation number: Int) -> DoubtfulColumn {
    var result = self
    result.evaluation = number
    return result
  }
}

extension Revisions {
  /// The tracked changes that reading resolved.
  fileprivate init(_ notes: [DocumentNote]) {
    func count(_ codes: DocumentNote.Code...) -> Int {
      notes.filter { codes.contains($0.code) }.reduce(0) { $0 + $1.count }
    }
    self.init(
      insertions: count(.insertedText, .insertedRows),
      deletions: count(.deletedText, .deletedRows, .deletedCells))
  }
}

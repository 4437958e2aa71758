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
    var gathering = ReportGathering(tables: tables)
    for (index, draft) in drafting.finish().enumerated() {
      let boxes = index == 0 ? document.textBoxes.indices : 0..<0
      gathering.take(draft, assembly.assemble(draft, textBoxes: boxes, sites: sites))
    }
    var (report, explanation) = gathering.finish()
    guard !report.evaluations.isEmpty else {
      return FormReading(outcome: .notAReport(report.coverage), explanation: explanation)
    }
    report.templateTexts = Prose.templateTexts(original, lexicon: lexicon)
    report.sentences = Prose.fingerprints(original)
    report.revisions = Revisions(document.notes)
    return FormReading(outcome: .report(report), explanation: explanation)
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
      result.append(TableReading(grid: grid, harvest: reader.harvest))
    }
    let summaries = SummaryTables(result, lexicon: lexicon)
    return result.map(summaries.leftOut(of:))
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

import Findings

/// What one document reports: its evaluations, and what was seen and not understood.
package struct Report: Sendable, Hashable, Codable {
  package var evaluations: [SelfEvaluation]
  package var coverage: Coverage
  /// Cells in a figure's place whose text is no figure.
  package var unreadFigures: [UnreadFigure]
  /// Columns of figures that no one meaning fits.
  package var doubtfulColumns: [DoubtfulColumn]
  /// Tables that look like scores or money and were not understood.
  package var unmappedTables: [UnmappedTable]
  /// Instructions or placeholders of the empty form left standing (≥**, 100字以内).
  package var templateTexts: [Cited<String>]
  /// Tracked changes still in the document.
  package var revisions: Revisions
  /// Long sentences by a fingerprint of their words, for copies between departments.
  package var sentences: [SentenceFingerprint]

  package init(
    evaluations: [SelfEvaluation] = [], coverage: Coverage = Coverage(),
    unreadFigures: [UnreadFigure] = [], doubtfulColumns: [DoubtfulColumn] = [],
    unmappedTables: [UnmappedTable] = [],
    templateTexts: [Cited<String>] = [], revisions: Revisions = Revisions(),
    sentences: [SentenceFingerprint] = []
  ) {
    self.evaluations = evaluations
    self.coverage = coverage
    self.unreadFigures = unreadFigures
    self.doubtfulColumns = doubtfulColumns
    self.unmappedTables = unmappedTables
    self.templateTexts = templateTexts
    self.revisions = revisions
    self.sentences = sentences
  }
}

/// A cell in a figure's place that could not be read as one.
package struct UnreadFigure: Sendable, Hashable, Codable {
  /// The evaluation, from 1; nil where the cell belongs to none.
  package var evaluation: Int?
  /// The column's heading or the label beside it.
  package var role: String
  package var text: String
  package var place: Place
  /// Why: no number, two numbers, a line break inside the number, a unit that fits no money …
  package var reason: LocalizedText

  package init(evaluation: Int?, role: String, text: String, place: Place, reason: LocalizedText) {
    self.evaluation = evaluation
    self.role = role
    self.text = text
    self.place = place
    self.reason = reason
  }
}

/// A column that holds figures and was not read, because its heading fits several meanings, or none,
/// or one that another column has.
package struct DoubtfulColumn: Sendable, Hashable, Codable {
  /// The evaluation, from 1; nil where the table belongs to none.
  package var evaluation: Int?
  /// The heading as printed; blank where the column has none.
  package var heading: String
  /// What the heading could stand for; empty for none.
  package var meanings: [LocalizedText]
  /// The headings of the columns with the same meaning.
  package var rivals: [String]
  /// How many figures stand under it.
  package var figures: Int
  package var place: Place

  package init(
    evaluation: Int? = nil, heading: String, meanings: [LocalizedText], rivals: [String] = [],
    figures: Int, place: Place
  ) {
    self.evaluation = evaluation
    self.heading = heading
    self.meanings = meanings
    self.rivals = rivals
    self.figures = figures
    self.place = place
  }
}

/// A table that was not understood although it holds figures of scores or money.
package struct UnmappedTable: Sendable, Hashable, Codable {
  /// The table's first cell.
  package var at: CellReference
  /// Its first cells, quoted.
  package var firstCells: [String]

  package init(at: CellReference, firstCells: [String]) {
    self.at = at
    self.firstCells = firstCells
  }
}

/// How many tracked changes a document still carries.
package struct Revisions: Sendable, Hashable, Codable {
  package var insertions: Int
  package var deletions: Int

  package init(insertions: Int = 0, deletions: Int = 0) {
    self.insertions = insertions
    self.deletions = deletions
  }
}

/// A sentence of 20 characters or more, reduced to a number.
package struct SentenceFingerprint: Sendable, Hashable, Codable {
  package var hash: UInt64
  package var length: Int
  package var place: Place

  package init(hash: UInt64, length: Int, place: Place) {
    self.hash = hash
    self.length = length
    self.place = place
  }
}

/// Which figures of the document found a field, and which did not.
package struct Coverage: Sendable, Hashable, Codable {
  package var tables: Int
  package var mappedTables: Int
  package var numericCells: Int
  package var mappedNumericCells: Int
  /// Every figure without a field, in reading order.
  package var unmapped: [Cited<String>]

  package init(
    tables: Int = 0, mappedTables: Int = 0, numericCells: Int = 0, mappedNumericCells: Int = 0,
    unmapped: [Cited<String>] = []
  ) {
    self.tables = tables
    self.mappedTables = mappedTables
    self.numericCells = numericCells
    self.mappedNumericCells = mappedNumericCells
    self.unmapped = unmapped
  }
}

import Documents
import Forms
import TestSupport
import Testing

/// A way in which a form of the same values comes out different.
struct LayoutChange: Sendable, CustomTestStringConvertible {
  var name: String
  /// The words that were put in, by which a row can be named.
  var names: [String] = []
  /// Cases in which values may go unread, and are listed: nothing there tells any more what they are.
  var leaves = Leaves.nothing
  /// All documents that the change makes of one of the tables, each with what was done.
  var variants: @Sendable (ChangePlace) -> [(done: String, document: Document)]

  enum Leaves: Sendable {
    case nothing
    case valuesIn(Set<String>)
    case anywhere
  }

  var testDescription: String { name }

  func mayLeave(in family: String) -> Bool {
    switch leaves {
    case .nothing: false
    case .valuesIn(let families): families.contains(family)
    case .anywhere: true
    }
  }

  static let all: [LayoutChange] = [
    emptyColumn, wordsColumn, numbersColumn, amountsColumn, yearsColumn, sharesColumn, titleRow,
    middleTitle, emptyRow, unknownRow, unknownFigureRow, pageBreak, repeatedHeader, synonyms,
    frame, deepFrame, pairsOfChanges,
  ]

  // MARK: Columns

  /// A rating beside a heading's place, in the column put in.
  static let emptyColumn = LayoutChange(
    name: "an empty column", leaves: .valuesIn(["unusual-marks"])
  ) { place in
    (0...place.table.columnCount).compactMap { column in
      place.replaced(with: Variation.insertColumn(place.table, at: column) { _ in "" })
        .map { ("at \(column)", $0) }
    }
  }

  static let wordsColumn = column("of words", "经办科室") { _ in "业务一科" }
  static let numbersColumn = column("of running numbers", "登记簿") { "\($0 + 1)" }
  static let amountsColumn = column("of amounts", "参照口径") { "\($0 * 7 + 3).2\($0 % 10)" }
  static let yearsColumn = column("of years", "立项时段") { "\(2015 + $0 % 8)" }
  static let sharesColumn = column("of per cents", "折合幅度") { "\(41 + $0)%" }

  /// A column with a heading that no list knows, under one of the headers.
  private static func column(
    _ kind: String, _ heading: String, text: @escaping @Sendable (Int) -> String
  ) -> LayoutChange {
    // A header of which less than half is known; cells beside their headings; a second page that lacks
    // the column.
    let open: Set = ["hunan-basic-data", "shifted-grid", "split-by-page", "unusual-marks"]
    return LayoutChange(
      name: "an unknown column \(kind)", names: [heading], leaves: .valuesIn(open)
    ) { place in
      place.headers.indices.flatMap { number -> [(String, Document)] in
        let header = place.headers[number]
        let rows = place.rows(under: number)
        return (0...place.table.columnCount).filter { place.isFree($0, under: header) }
          .compactMap { column in
            let changed = Variation.insertColumn(place.table, at: column) { row in
              if row == header.lowerBound { return heading }
              guard rows.contains(row), place.isFull(row: row, under: header) else { return "" }
              return text(row - rows.lowerBound)
            }
            return place.replaced(with: changed).map {
              ("at \(column) under row \(header.lowerBound + 1)", $0)
            }
          }
      }
    }
  }

  // MARK: Rows

  static let titleRow = LayoutChange(name: "a title row") { place in
    place.replaced(with: Variation.insertTitle(place.table, "绩效自评情况")).map { [("", $0)] } ?? []
  }

  static let middleTitle = row("a title row in the middle", [("本级绩效情况（续表）", 0)])
  static let emptyRow = row("an empty row", [])
  static let unknownRow = row("an unknown row of words", [("归口处室意见", 1), ("同意上报", 0)])
  static let unknownFigureRow = row("an unknown row with a figure", [("档案盒数", 1), ("37盒", 0)])

  /// A row under any other but inside of headers.
  ///
  /// - Parameter cells: texts and how many columns wide, 0 for the rest of the row.
  private static func row(_ name: String, _ cells: [(String, Int)]) -> LayoutChange {
    // A row of words can end the rows of a header as well as stand between them.
    let leaves = cells.isEmpty ? LayoutChange.Leaves.nothing : .anywhere
    return LayoutChange(name: name, names: cells.map(\.0), leaves: leaves) { place in
      (1...place.table.rowCount).filter { row in
        !place.headers.contains { $0.lowerBound < row && row < $0.upperBound }
          && place.isOpen(row: row)
      }.compactMap { row in
        place.replaced(with: Variation.insertRow(place.table, at: row, cells)).map {
          ("at row \(row + 1)", $0)
        }
      }
    }
  }

  // MARK: Pages

  static let pageBreak = LayoutChange(name: "a page break") { place in
    pageEnds(place).map { row in
      ("before row \(row + 1)", place.replaced(with: Variation.split(place.table, before: row)))
    }
  }

  static let repeatedHeader = LayoutChange(name: "a page break with the header repeated") { place in
    guard let header = place.headers.last else { return [] }
    return pageEnds(place).compactMap { row in
      let pages = Variation.split(place.table, before: row)
      guard pages.count == 2, let page = Variation.under(header, of: place.table, pages[1]) else {
        return nil
      }
      return ("before row \(row + 1)", place.replaced(with: [pages[0], page]))
    }
  }

  /// Rows that can begin a page: below the last header and one row of its own.
  private static func pageEnds(_ place: ChangePlace) -> Range<Int> {
    guard let last = place.headers.last, last.upperBound + 1 < place.table.rowCount else {
      return 0..<0
    }
    return last.upperBound + 1..<place.table.rowCount
  }

  // MARK: Words

  /// Each heading replaced by another word of its role, by chance.
  static let synonyms = LayoutChange(name: "other words in the headings") { place in
    (0..<12).compactMap { seed in
      var chance = SeededGenerator(seed: UInt64(seed))
      let words = Synonyms.standard.replacements(for: place.words, using: &chance)
      guard !words.isEmpty else { return nil }
      return place.replaced(with: Variation.replaceWords(place.table, words)).map {
        ("\(words)", $0)
      }
    }
  }

  // MARK: Frames

  /// A second page outside of the frame has no header of its own.
  static let frame = LayoutChange(
    name: "a table around the form", leaves: .valuesIn(["split-by-page"])
  ) { framed($0, levels: 1) }

  static let deepFrame = LayoutChange(
    name: "a table in a table in a table", leaves: .valuesIn(["split-by-page"])
  ) { framed($0, levels: 3) }

  private static func framed(
    _ place: ChangePlace, levels: Int
  ) -> [(done: String, document: Document)] {
    var table: Table? = place.table
    for _ in 0..<levels {
      table = table.flatMap {
        Table(rowCount: 1, columnCount: 1, cells: [Cell(row: 0, column: 0, text: "", tables: [$0])])
      }
    }
    return place.replaced(with: table).map { [("", $0)] } ?? []
  }

  // MARK: Two at once

  private static let single = [
    emptyColumn, wordsColumn, amountsColumn, titleRow, emptyRow, pageBreak, synonyms,
  ]

  static let pairsOfChanges = LayoutChange(
    name: "two changes", names: single.flatMap(\.names), leaves: .anywhere
  ) { place in
    (0..<16).compactMap { seed in
      var chance = SeededGenerator(seed: UInt64(seed) &+ 97)
      guard
        let first = single.randomElement(using: &chance)?.variants(place)
          .randomElement(using: &chance)
      else { return nil }
      let places = ChangePlace.all(in: first.document)
      guard places.indices.contains(place.number),
        let change = single.randomElement(using: &chance),
        let second = change.variants(places[place.number]).randomElement(using: &chance)
      else { return nil }
      return ("\(first.done), then \(change.name) \(second.done)", second.document)
    }
  }
}

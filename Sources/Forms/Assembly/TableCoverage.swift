import Findings
import Reports

/// Which figures of one table stand in the record, and whether the table was understood at all.
struct TableCoverage {
  var numeric = 0
  var mapped = 0
  var left: [Cited<String>] = []
  var unmappedTable: UnmappedTable?

  /// Fewer figures than this in a table that nothing was read from are no lost table.
  private static let fewestFigures = 3

  /// - Parameter held: the places of all values of the record. A figure that a reader took and no
  ///   evaluation kept is left like one that no reader took.
  init(_ grid: Grid, _ harvest: Harvest, held: Set<Place>) {
    var nextNumber = 1
    var codes = CodeCells(grid)
    for (index, term) in grid.terms.enumerated() {
      let isRead = harvest.mapped.contains(index)
      let isCode = codes.holdsCode(index) && !isRead
      guard !isCode, term.isFigure || FigureCell.holdsFigure(grid.cell(index).text) else {
        continue
      }
      if isRowNumber(term, grid.cell(index).column, &nextNumber), !isRead { continue }
      numeric += 1
      let place = grid.place(index)
      if isRead, held.contains(place) {
        mapped += 1
      } else {
        left.append(Cited(term.text, at: place))
      }
    }
    if harvest.mapped.isEmpty, harvest.explanation.isEmpty, left.count >= Self.fewestFigures,
      Self.looksLikeMoneyOrScores(grid)
    {
      unmappedTable = UnmappedTable(
        at: grid.site.reference(row: 0, column: 0),
        firstCells: Array(grid.terms.filter { !$0.isBlank }.prefix(6).map(\.text)))
    }
  }

  /// 1, 2, 3 … down the first column.
  private func isRowNumber(_ term: Term, _ column: Int, _ next: inout Int) -> Bool {
    // The numbers begin anew with each part of a form.
    guard column == 0, term.text == String(next) || term.text == "1" else { return false }
    next = term.text == "1" ? 2 : next + 1
    return true
  }

  /// Words of money or points in a heading, or amounts with decimals.
  private static func looksLikeMoneyOrScores(_ grid: Grid) -> Bool {
    let words = ["元", "分", "预算", "支出", "收入", "金额", "资金", "经费", "决算"]
    return grid.terms.contains { term in
      term.isFigure
        ? term.text.utf8.contains(UInt8(ascii: "."))
        : term.text.utf8.count <= 60 && words.contains { term.text.contains($0) }
    }
  }
}

/// Finds the cells whose digits are a code (项目编码 | 205003) or a row's number (序号), going through a
/// table once.
private struct CodeCells {
  private let grid: Grid
  /// By column: whether the last words above head a column of codes.
  private var isUnderCode: [Bool]

  init(_ grid: Grid) {
    self.grid = grid
    isUnderCode = Array(repeating: false, count: grid.columnCount)
  }

  /// - Parameter index: to be asked for every cell, in their order.
  mutating func holdsCode(_ index: Int) -> Bool {
    let term = grid.terms[index]
    let cell = grid.cell(index)
    guard term.isFigure else {
      // Any words end a column of codes.
      if !term.isBlank {
        for column in grid.columns(index) { isUnderCode[column] = Self.namesCode(term) }
      }
      return false
    }
    guard term.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    if isUnderCode[cell.column] { return true }
    guard cell.column > 0 else { return false }
    return Self.namesCode(
      grid.terms[grid.table.cellIndex(row: cell.row, column: cell.column - 1)])
  }

  private static func namesCode(_ term: Term) -> Bool {
    (term.roles.isEmpty ? term.endingRoles : term.roles).contains { $0 == .code || $0 == .ordinal }
  }
}

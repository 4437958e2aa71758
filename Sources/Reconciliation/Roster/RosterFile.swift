import Findings

/// What is wrong with a roster file; the run does not start with it.
package struct RosterProblem: Error, Sendable, Hashable {
  /// From 1.
  package var line: Int
  package var message: LocalizedText
}

extension Roster {
  /// Reads a roster: CSV with a header row, columns in any order by their names.
  ///
  /// name (名称) is needed; code (代码), short names (简称, several parted by ；;、 or |) and group (类别)
  /// may be left out. A byte order mark is skipped, and so are rows without a name.
  package init(csv text: String) throws(RosterProblem) {
    let rows = CommaSeparated.rows(of: text)
    guard let header = rows.first else {
      throw RosterProblem(
        line: 1, message: LocalizedText(zh: "名单是空的。", en: "The roster is empty."))
    }
    let columns = Columns(header.cells)
    guard let name = columns.name else {
      throw RosterProblem(
        line: header.line,
        message: LocalizedText(
          zh: "名单第一行没有“名称”一栏（可写作：\(Columns.names.joined(separator: "、"))）。",
          en: "The first row has no column of names (\(Columns.names.joined(separator: ", "))).")
      )
    }
    var entries: [Entry] = []
    for row in rows.dropFirst() {
      let cell = { (column: Int?) -> String in
        guard let column, row.cells.indices.contains(column) else { return "" }
        return row.cells[column]
      }
      guard !cell(name).isEmpty else { continue }
      entries.append(
        Entry(
          code: cell(columns.code), name: cell(name),
          shortNames: cell(columns.shortNames).split { "；;、|".contains($0) }.map(String.init),
          group: cell(columns.group)))
    }
    self.init(entries)
  }

  /// Where a roster's columns stand, by the words of its header.
  private struct Columns {
    static let names = ["name", "名称", "单位名称", "部门名称", "预算单位", "单位", "部门"]
    private static let codes = ["code", "代码", "编码", "单位代码", "预算编码", "单位编码"]
    private static let shorts = ["short", "short name", "short names", "short_names", "简称"]
    private static let groups = ["group", "类别", "分组", "类型"]

    let code: Int?
    let name: Int?
    let shortNames: Int?
    let group: Int?

    init(_ header: [String]) {
      let words = header.map { $0.lowercased() }
      code = words.firstIndex(where: Self.codes.contains)
      name = words.firstIndex(where: Self.names.contains)
      shortNames = words.firstIndex(where: Self.shorts.contains)
      group = words.firstIndex(where: Self.groups.contains)
    }
  }
}

/// Rows of comma-separated text (RFC 4180): quotes, doubled quotes, line breaks inside quotes.
enum CommaSeparated {
  struct Row {
    /// The line on which the row begins, from 1.
    var line: Int
    /// Without white space at their ends.
    var cells: [String]
  }

  /// The rows that hold anything.
  static func rows(of text: String) -> [Row] {
    var rows: [Row] = []
    var (cells, cell): ([String], String) = ([], "")
    var (isQuoted, line, start) = (false, 1, 1)
    let characters = Array(text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...])
    var index = 0
    func endCell() {
      cells.append(trimmed(cell))
      cell = ""
    }
    func endRow() {
      endCell()
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: start, cells: cells)) }
      cells = []
    }
    while index < characters.count {
      let character = characters[index]
      index += 1
      if character.isNewline { line += 1 }
      switch character {
      case "\"" where isQuoted && index < characters.count && characters[index] == "\"":
        cell.append(character)
        index += 1
      case "\"" where isQuoted || cell.isEmpty: isQuoted.toggle()
      case "," where !isQuoted: endCell()
      case _ where character.isNewline && !isQuoted:
        endRow()
        start = line
      default: cell.append(character)
      }
    }
    endRow()
    return rows
  }

  private static func trimmed(_ text: String) -> String {
    let rest = text.drop(while: \.isWhitespace)
    let end = rest.lastIndex { !$0.isWhitespace }
    return end.map { String(rest[...$0]) } ?? ""
  }
}

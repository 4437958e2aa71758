import TestSupport

/// A document of the corpus in its readable form, made into WordprocessingML (Corpus/README.md).
struct CorpusSource {
  let text: String

  /// The content of w:body.
  var body: String {
    var parts: [String] = []
    var rows: [[TableCell]] = []
    func endTable() {
      if !rows.isEmpty { parts.append(Wml.table(cells: rows)) }
      rows = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("|") {
        rows.append(Self.cells(of: line))
        continue
      }
      endTable()
      if line != "---" { parts.append(Wml.paragraph(Self.plain(line))) }
    }
    endTable()
    return parts.joined()
  }

  private static func plain(_ text: some StringProtocol) -> String {
    String(text.map { $0 == "⇥" ? "\t" : $0 == "⏎" ? "\n" : $0 })
  }

  private static func cells(of line: Substring) -> [TableCell] {
    line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map { part in
      var text = part.drop { $0 == " " }
      var cell = TableCell(stringLiteral: "")
      if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
        let mark = text[text.index(after: text.startIndex)..<end]
        cell.gridSpan = Int(mark.filter(\.isNumber)) ?? 1
        cell.vMerge = mark.contains("v") ? .restart : mark.contains("^") ? .continue : nil
        text = text[text.index(after: end)...].dropFirst()
      }
      while text.last == " " { text.removeLast() }
      cell.text = plain(text)
      return cell
    }
  }
}

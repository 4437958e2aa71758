import Findings

extension Finding {
  /// Where the finding is, for people: the cell, the paragraph, else the evaluation or the document.
  package func location(_ language: Language) -> String {
    if let place { return place.text(language) }
    switch (evaluation, language) {
    case (let number?, .zh): return "第\(number)份自评"
    case (let number?, .en): return "evaluation \(number)"
    case (nil, .zh): return "全文"
    case (nil, .en): return "document"
    }
  }
}

extension Place {
  /// `表2第3行第4列`, `table 2 row 3 column 4`; a cell of an inner table by each level down to it.
  package func text(_ language: Language) -> String {
    switch self {
    case .cell(let cell): cell.text(language)
    case .paragraph(let number): language == .zh ? "第\(number)段" : "paragraph \(number)"
    case .textBox(let number): language == .zh ? "文本框\(number)" : "text box \(number)"
    }
  }
}

extension CellReference {
  fileprivate func text(_ language: Language) -> String {
    var levels = path.isEmpty ? [table, row, column] : path
    var parts: [String] = []
    if let textBox { parts.append(language == .zh ? "文本框\(textBox)" : "text box \(textBox)") }
    while levels.count >= 3 {
      parts.append(
        language == .zh
          ? "表\(levels[0])第\(levels[1])行第\(levels[2])列"
          : "table \(levels[0]) row \(levels[1]) column \(levels[2])")
      levels.removeFirst(3)
    }
    return parts.joined(separator: language == .zh ? "内" : ", ")
  }
}

extension Severity {
  /// The word that people see.
  package func word(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .zh): "错误"
    case (.warning, .zh): "警告"
    case (.note, .zh): "提示"
    case (_, .en): rawValue
    }
  }
}

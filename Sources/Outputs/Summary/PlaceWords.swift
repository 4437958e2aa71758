import Findings

extension Place {
  /// Where something stands, in the reader's words: 表2 第5行 第3列.
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.cell(let cell), _): cell.words(in: language)
    case (.paragraph(let number), .zh): "第\(number)段"
    case (.paragraph(let number), .en): "paragraph \(number)"
    case (.textBox(let number), .zh): "文本框\(number)"
    case (.textBox(let number), .en): "text box \(number)"
    }
  }
}

extension CellReference {
  /// Table, row and column, each level of an inner table in turn.
  func words(in language: Language) -> String {
    let levels = path.isEmpty ? [table, row, column] : path
    let steps = stride(from: 0, to: levels.count - levels.count % 3, by: 3).map { start in
      let (table, row, column) = (levels[start], levels[start + 1], levels[start + 2])
      return switch language {
      case .zh: "\(start == 0 ? "" : "内")表\(table) 第\(row)行 第\(column)列"
      case .en: "\(start == 0 ? "" : "inner ")table \(table), row \(row), column \(column)"
      }
    }
    let box = textBox.map { Place.textBox($0).words(in: language) }
    return ((box.map { [$0] } ?? []) + steps).joined(separator: language == .zh ? " " : ", ")
  }
}

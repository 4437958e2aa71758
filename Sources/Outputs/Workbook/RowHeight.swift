/// How high a row must be to show its texts whole.
///
/// Excel finds heights by itself when it opens a file; LibreOffice believes the file, and shows lines
/// of neighbouring rows over one another where it says nothing.
enum RowHeight {
  /// Of a line of text, in points; a spreadsheet's default.
  private static let line = 15
  /// The highest that a spreadsheet has, in points.
  private static let highest = 405

  /// In points; nil where the default does.
  ///
  /// - Parameter texts: each with its column's width, in characters.
  static func of(_ texts: [(text: String, width: Int)]) -> Int? {
    let most = texts.map { lines(of: $0.text, width: $0.width) }.max() ?? 1
    return most > 1 ? min(most * line, highest) : nil
  }

  /// The lines of a text in a column; rather one too many, as fonts differ.
  private static func lines(of text: String, width: Int) -> Int {
    if text.utf8.count < width, !text.utf8.contains(0x0A) { return 1 }
    let room = max(1, width - 1) * narrow
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, part in
      let length = part.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? narrow : wide) }
      return sum + max(1, (length + room - 1) / room)
    }
  }

  /// Widths of characters in tenths of a digit's: those of East Asian scripts take a little over two.
  private static let (narrow, wide) = (10, 21)
}

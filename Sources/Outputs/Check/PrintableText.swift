extension String {
  /// The text on one line and without effect on a terminal: control characters, line and paragraph
  /// separators and the marks that turn the direction of writing become U+FFFD.
  ///
  /// For names of files and words of documents; JSON and CSV keep them as they are.
  package var printable: String {
    guard holdsMarks else { return self }
    var result = ""
    for scalar in unicodeScalars {
      result.unicodeScalars.append(Self.actsOnTerminal(scalar) ? "\u{FFFD}" : scalar)
    }
    return result
  }

  private static func actsOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{2029}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}", "\u{200E}"..."\u{200F}":
      true
    default: false
    }
  }
}

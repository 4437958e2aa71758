/// The rating that is ticked among all of them: 优☑ 良□ 中□ 差□, （√）优 （ ）良.
enum TickedWord {
  private static let ticked: Set<Unicode.Scalar> = ["☑", "√", "✓", "✔", "■", "●", "☒", "🗹"]
  private static let blank: Set<Unicode.Scalar> = ["□", "☐", "○", "◯", "▢"]
  private static let longest = 60

  private enum Piece: Equatable {
    case word(String)
    case mark(isTicked: Bool)
  }

  /// Nil where not exactly one rating is ticked.
  static func read(_ text: String, lexicon: Lexicon) -> String? {
    guard text.unicodeScalars.count <= longest,
      text.unicodeScalars.contains(where: ticked.contains)
    else { return nil }
    let pieces = pieces(of: text)
    var found: [String] = []
    var ratings = 0
    let behind = pieces.first.map { if case .word = $0 { true } else { false } } ?? true
    for (index, piece) in pieces.enumerated() {
      guard case .word(let word) = piece, lexicon.roles(ofWord: word).contains(.rating) else {
        continue
      }
      ratings += 1
      let beside = behind ? index + 1 : index - 1
      if pieces.indices.contains(beside), pieces[beside] == .mark(isTicked: true) {
        found.append(word)
      }
    }
    return ratings > 1 && found.count == 1 ? found[0] : nil
  }

  /// Words and marks in their order; brackets with nothing in them are a blank mark.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var word = ""
    func close() {
      if !word.isEmpty { pieces.append(.word(word)) }
      word = ""
    }
    var isBlankBracket = false
    for scalar in text.unicodeScalars.map(\.narrow) {
      if ticked.contains(scalar) || blank.contains(scalar) {
        close()
        pieces.append(.mark(isTicked: ticked.contains(scalar)))
        isBlankBracket = false
      } else if scalar == "(" || scalar == "[" {
        close()
        isBlankBracket = true
      } else if scalar == ")" || scalar == "]" {
        if isBlankBracket, word.isEmpty { pieces.append(.mark(isTicked: false)) }
        close()
        isBlankBracket = false
      } else if scalar.isBlank || ":,;、".unicodeScalars.contains(scalar) {
        close()
      } else {
        isBlankBracket = false
        word.unicodeScalars.append(scalar)
      }
    }
    close()
    return pieces
  }
}

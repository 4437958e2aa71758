import Findings
import Reports

/// A paragraph or cell of a segment, scanned.
struct ScannedText: Sendable {
  let text: ProseText
  let figures: [ProseFigure]
  /// The heading above.
  let heading: String?
  /// The unit of amounts that name none.
  let declared: MoneyUnit?
  /// What stands around each of `figures`.
  let contexts: [FigureContext]

  /// - Parameter declared: the unit that a caption gives for amounts without one (单位：万元).
  init(
    _ printed: String, at place: Place, heading: String?, declared: MoneyUnit? = nil,
    words: ProseWords
  ) {
    text = ProseText(printed, at: place)
    figures = FigureScanner(text, words: words).figures()
    self.declared = declared
    self.heading = heading
    contexts = FigureContext.all(of: figures, in: text)
  }

  /// The scalars of the heading above, width folded; blank without one.
  var headingScalars: [Unicode.Scalar] { [Unicode.Scalar](of: (heading ?? ""), \.folded) }
}

/// The sentence of a figure and the year named in it before the figure.
struct FigureContext: Sendable {
  /// Which sentence of the text.
  var sentence: Int
  /// The sentence's stretch, as far as it is near the figure.
  var near: Range<Int>
  /// The last year named in the sentence before the figure; that of a date (2022年3月) only where it
  /// is the year's end.
  var year: Int?

  /// How far from a figure words still speak of it.
  private static let reach = 160

  /// One for each figure, in one pass.
  static func all(of figures: [ProseFigure], in text: ProseText) -> [FigureContext] {
    var sentence = 0
    var year: Int?
    return figures.map { figure in
      while sentence + 1 < text.sentences.count,
        text.sentences[sentence].upperBound <= figure.range.lowerBound
      {
        sentence += 1
        year = nil
      }
      let whole =
        sentence < text.sentences.count ? text.sentences[sentence] : 0..<text.scalars.count
      let lower = max(whole.lowerBound, figure.range.lowerBound - reach)
      let upper = min(max(whole.upperBound, lower), figure.range.upperBound + reach)
      defer {
        if figure.kind == .year, !isDate(figure, in: text.scalars) { year = Int(figure.digits) }
      }
      return FigureContext(sentence: sentence, near: min(lower, upper)..<upper, year: year)
    }
  }

  /// 2022年3月 and not 2022年12月.
  private static func isDate(_ figure: ProseFigure, in text: [Unicode.Scalar]) -> Bool {
    let rest = text[figure.range.upperBound...]
    let digits = rest.prefix { $0.isDigit }
    guard !digits.isEmpty, rest.dropFirst(digits.count).first == "月" else { return false }
    return String(digits) != "12"
  }
}

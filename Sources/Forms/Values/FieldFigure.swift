import Findings
import Reports

/// What kind of figure a field takes.
enum FigureKind: Sendable {
  /// An amount in a unit of money.
  case money
  /// Points of a weight or a score, in 分.
  case points
  /// A share: 99.97%, or the ratio 0.9997.
  case rate
  /// A number of people, rooms, cars.
  case count
}

/// A cell read as the figure of a field.
enum FieldFigure {
  /// Blank, or a nil mark.
  case none
  case figure(Figure)
  /// Words or a figure of another kind: kept as text without a number, and reported.
  case unread(Figure, LocalizedText)

  init(_ text: String, as kind: FigureKind, at place: Place, lexicon: Lexicon) {
    let words = tidied(text)
    if words.isEmpty || lexicon.isNilMark(words) {
      self = .none
      return
    }
    let kept = Figure(text: figuresNarrowed(words), number: nil, place: place)
    switch FigureReader.read(text) {
    case .other(let reason): self = .unread(kept, reason)
    case .figure(let print):
      if let reason = kind.refusal(of: print) {
        self = .unread(kept, reason)
      } else {
        self = .figure(
          Figure(
            text: print.digits + (print.isPercent ? "%" : kind == .rate ? print.unit : ""),
            number: print.isPerMille ? print.inPerCent : print.number,
            isPercent: print.isPercent || print.isPerMille,
            moneyUnit: kind == .money ? print.moneyUnit : nil,
            place: place))
      }
    }
  }
}

extension FigurePrint {
  fileprivate var isPerMille: Bool { unit == "‰" }

  /// 985‰ as 98.5 per cent.
  fileprivate var inPerCent: PrintedNumber? {
    PrintedNumber(mantissa: number.mantissa, decimals: number.decimals + 1)
  }
}

extension FigureKind {
  /// Why a figure cannot be of this kind; nil where it can.
  fileprivate func refusal(of print: FigurePrint) -> LocalizedText? {
    switch self {
    case .money:
      print.isPercent || !(print.unit.isEmpty || print.moneyUnit != nil) ? .notMoney : nil
    case .points: print.unit.isEmpty || print.unit == "分" ? nil : .notPoints
    case .rate: print.unit.isEmpty || print.isPerMille ? nil : .notRate
    case .count: print.isPercent || print.moneyUnit != nil ? .notPoints : nil
    }
  }
}

extension Lexicon {
  /// Whether a text stands for nothing (—, /, 无).
  func isNilMark(_ text: String) -> Bool {
    text.utf8.count <= 12 && roles(ofWord: text).contains(.nilMark)
  }

  /// Whether a text is the dots of an empty form.
  func isPlaceholder(_ text: String) -> Bool {
    text.utf8.count <= 24 && roles(ofWord: text).contains(.placeholder)
  }
}

import Findings
import Reports

/// One change of one figure, or of one row's part in a sum, that would make a comparison hold.
struct Repair: Sendable, Hashable {
  /// What kind of slip it would put right; in order of how seldom it fits by chance.
  enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Two neighbouring digits changed places.
    case swappedDigits
    /// The minus sign is wrong.
    case sign
    /// The figure is in another unit, 10,000 times larger or smaller.
    case unitSlip
    /// The row is the subtotal of rows beside it.
    case subtotal
    /// The row stands twice in the table.
    case repeatedRow
    /// A row is missing from the table: every column falls short of its total.
    case missingRow
    /// The total leaves the row out.
    case leftOut
    /// The total counts the row twice.
    case countedTwice
    /// A digit of the total was left out, or one too many typed (98.6 for 98.06).
    case digitCount
    /// The decimal point is in the wrong place.
    case decimalPoint
    /// One digit is wrong.
    case wrongDigit
    /// The stated figure is not what the others give.
    case statedFigure
    /// One of the parts is not what the others give.
    case part
  }

  var kind: Kind
  /// The figure that changes; for a row's part in the sum, the row's figure; for a missing row, the
  /// total.
  var figure: Figure
  /// The row's or figure's name.
  var name: String
  /// How many failed comparisons the change mends, less those that it breaks.
  var mends = 1
  /// What the figure would read, or what the missing row would hold; nil where a row is added twice
  /// or taken out.
  var number: PrintedNumber?

  /// Points at one figure strongly enough to hold that figure for the cause of what else it breaks.
  var isTelling: Bool {
    switch kind {
    case .swappedDigits, .sign, .unitSlip, .subtotal, .repeatedRow, .digitCount, .wrongDigit: true
    case .decimalPoint: true
    case .part: mends > 1
    case .missingRow, .leftOut, .countedTwice, .statedFigure: false
    }
  }

  /// The row that the repair is about, where it shows in every column and is said once for all.
  struct Row: Hashable {
    var kind: Kind
    /// Nil for a row that is missing.
    var row: CellReference?
  }

  /// One figure, and what it would read.
  struct Misprint: Hashable {
    var figure: FigureKey
    var number: PrintedNumber
  }

  var misprint: Misprint? { number.map { Misprint(figure: figure.key, number: $0) } }

  var row: Row? {
    switch kind {
    case .missingRow: Row(kind: kind, row: nil)
    case .subtotal, .repeatedRow: Row(kind: kind, row: figure.place.cell?.wholeRow)
    case .leftOut, .countedTwice:
      mends > 1 ? Row(kind: kind, row: figure.place.cell?.wholeRow) : nil
    default: nil
    }
  }
}

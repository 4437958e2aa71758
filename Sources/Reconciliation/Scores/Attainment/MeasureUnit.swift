import Reports

/// The unit of a target or an actual value, as far as comparing needs it: what is measured, and how
/// many base units one of it is.
///
/// Two values compare only where `kind` is equal; 0.5 万元 and 5000 元 do, 人 and 人次 do not.
struct MeasureUnit: Hashable {
  enum Kind: Hashable {
    /// A number without a unit.
    case bare
    /// Per cent.
    case share
    /// Everything that is counted or measured, by its base unit and what it is told per (元/人).
    case quantity(base: String, per: String)
  }

  var kind: Kind
  /// Base units in one of this unit.
  var factor: ExactDecimal

  private static let one = ExactDecimal(mantissa: 1, scale: 0)
  static let bare = MeasureUnit(kind: .bare, factor: one)

  /// Reads a unit as printed ("万元", "名", "元/人").
  init(_ print: String) {
    if let known = Self.plain[print] {
      self = known
      return
    }
    let parts = print.split(whereSeparator: { $0 == "/" || $0 == "／" || $0 == "每" })
    let head = parts.first.map(String.init) ?? ""
    let per = parts.dropFirst().map { Self.base(of: String($0)).name }.joined(separator: "/")
    let base = Self.base(of: head)
    if head.isEmpty {
      self = .bare
    } else if base.name == UnitWords.share {
      self.init(kind: .share, factor: base.factor)
    } else {
      self.init(kind: .quantity(base: base.name, per: per), factor: base.factor)
    }
  }

  /// The units of the word list, ready made: nearly every print is one.
  private static let plain: [String: MeasureUnit] = {
    var units = ["": MeasureUnit.bare]
    for (print, known) in UnitWords.bases {
      let kind: Kind =
        known.base == UnitWords.share ? .share : .quantity(base: known.base, per: "")
      units[print] = MeasureUnit(kind: kind, factor: known.factor)
    }
    return units
  }()

  private init(kind: Kind, factor: ExactDecimal) {
    self.kind = kind
    self.factor = factor
  }

  /// The base unit of a print without its "per", and how many of it the print is.
  private static func base(of print: String) -> (name: String, factor: ExactDecimal) {
    if let known = UnitWords.bases[print] { return (known.base, known.factor) }
    for (prefix, factor) in UnitWords.multipliers
    where print.hasPrefix(prefix) && print.count > prefix.count {
      let rest = base(of: String(print.dropFirst(prefix.count)))
      return (rest.name, rest.factor.multiplied(by: factor) ?? factor)
    }
    return (print, one)
  }
}

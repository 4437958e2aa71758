import Reports

/// Which amounts another unit may explain.
extension Comparison {
  /// The changed amount is no trifle beside its limit or budget, nor was it near to it before: at
  /// least a twentieth of it now, a hundred times off before. A sum that holds needs no such thing.
  func isLikely(_ number: PrintedNumber, for key: FigureKey) -> Bool {
    guard relation != .equals else { return true }
    let (now, before) = (replacing(key, with: number).shares(of: key), shares(of: key))
    guard let now, let before else { return false }
    return now.part.times(20) >= now.whole && now.part <= now.whole.times(2)
      && (before.part >= before.whole.times(100) || before.whole >= before.part.times(100))
  }

  /// Whether a figure read in another unit moves away from the unit that the report names: 元 written
  /// under 万元 is too large, 万元 under 元 too small.
  func isAgainstUnit(_ number: PrintedNumber, for key: FigureKey) -> Bool {
    guard let term = terms.first(where: { $0.figure?.key == key }) else { return false }
    let grows = number.exact.magnitude > term.number.exact.magnitude
    if term.unit == .money(.tenThousandYuan) { return grows }
    return term.unit == .money(.yuan) && !grows
  }

  /// A limit and the addend that is held against it, or budget and spending; nil where the figure
  /// is neither.
  private func shares(of key: FigureKey) -> (part: ExactDecimal, whole: ExactDecimal)? {
    let isRate = relation == .quotient
    guard !isRate || stated.figure?.key != key else { return nil }
    let whole = isRate ? addends[1] : stated
    let part = isRate ? addends[0] : addends.first { $0.figure?.key == key } ?? addends[0]
    return (part.value(at: whole.unit.exponent), whole.value(at: whole.unit.exponent))
  }
}

extension ExactDecimal {
  /// A small multiple, exact.
  fileprivate func times(_ factor: Int128) -> ExactDecimal {
    ExactDecimal(mantissa: mantissa &* factor, scale: scale)
  }
}

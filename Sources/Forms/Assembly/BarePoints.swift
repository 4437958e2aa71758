import Reports

extension [IndicatorBlock] {
  /// The blocks with the points that the names of their rows hold in brackets without 分
  /// (任务完成率（10）), where no column has points to be had, every scored row has such a number, and none
  /// scores more.
  var withBarePoints: [IndicatorBlock] {
    var result = self
    var found = 0
    for (number, block) in enumerated() where block.shape.weights == .none && block.shape.hasScore {
      for (position, indicator) in block.indicators.enumerated() {
        if indicator.weight != nil { return self }
        guard let score = indicator.score?.number else { continue }
        guard let points = indicator.barePoints, score.exact <= points.exact else { return self }
        result[number].indicators[position].weight = Figure(
          text: points.description, number: points, place: .cell(indicator.at))
        found += 1
      }
    }
    return found > 1 ? result : self
  }
}

extension Indicator {
  /// 任务完成率（10） → 10; nil for more than 100, which is a year or a count.
  fileprivate var barePoints: PrintedNumber? {
    guard let name = level3 ?? level2 ?? level1, let last = Brackets.contents(of: name).last,
      case .figure(let print) = FigureReader.read(last),
      print.unit.isEmpty, !print.isPercent, print.number.mantissa > 0,
      print.number.exact <= ExactDecimal(mantissa: 100, scale: 0)
    else { return nil }
    return print.number
  }
}

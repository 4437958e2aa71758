import Reports

extension IndicatorShape {
  init(_ header: Header, _ columns: IndicatorColumns) {
    let isPointed = columns.weight == nil
    weights = isPointed ? .none : .column
    hasTarget = !columns.target.isEmpty
    hasActual = !columns.actual.isEmpty
    hasScore = columns.score != nil
    hasDeviation = columns.deviation != nil
    hasLevels = columns.levels[0] != nil || columns.levels[1] != nil
    hasFourLevels = columns.below != nil
    splitsTarget = columns.property != nil || columns.targetUnit != nil
    hasBlockWeights = !columns.blockWeights.isEmpty
    hasCoefficient = header.columns.contains { $0.text.contains("系数") }
    hasConvertedScore = header.has(.convertedScore)
    hasMethod = header.columns.contains { $0.role == .aside }
    if let weight = columns.weight, let target = columns.target.first {
      weightBeforeTarget = weight < target
    }
  }
}

import Reports

/// The indicators of an evaluation and the points printed for its blocks.
struct IndicatorAssembly {
  private(set) var indicators: [Indicator] = []
  private(set) var blockWeights: [BlockWeight] = []

  init(_ blocks: [IndicatorBlock], outline: Outline) {
    var labels: [PointsLabel] = []
    for block in blocks {
      let shift = indicators.count
      let section = block.block.flatMap(outline.section(ofBlock:))
      for record in block.indicators {
        var record = record
        record.section = section
        record.detailOf = record.detailOf.map { $0 + shift }
        indicators.append(record)
      }
      for label in [block.side].compactMap({ $0 }) + block.labels {
        var label = label
        label.first += shift
        labels.append(label)
      }
      let wholes = labels.indices.filter { labels[$0].reach == .whole && labels[$0].first >= shift }
      for (position, index) in wholes.enumerated() {
        let end =
          position + 1 < wholes.count ? labels[wholes[position + 1]].first : indicators.count
        append(labels[index], end: end)
      }
    }
    for label in labels where label.reach != .whole { append(label, end: end(of: label)) }
    blockWeights.sort {
      ($0.indicators.lowerBound, -$0.indicators.count) < (
        $1.indicators.lowerBound, -$1.indicators.count
      )
    }
  }

  private mutating func append(_ label: PointsLabel, end: Int) {
    guard end > label.first else { return }
    let range = label.first..<end
    let isRepeated = blockWeights.contains {
      $0.points == label.points
        && ($0.indicators == range
          || $0.label == label.label && $0.indicators.contains(label.first))
    }
    if isRepeated { return }
    blockWeights.append(
      BlockWeight(label: label.label, points: label.points, place: label.place, indicators: range))
  }

  /// A block reaches as far as its records have the labels of its first.
  private func end(of label: PointsLabel) -> Int {
    guard label.first < indicators.count else { return label.first }
    let first = indicators[label.first]
    return indicators[label.first...].firstIndex {
      $0.level1 != first.level1 || label.reach == .level2 && $0.level2 != first.level2
    } ?? indicators.count
  }
}

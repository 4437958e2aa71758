import Findings

/// One leaf indicator of a self-evaluation: a row with a name.
package struct Indicator: Sendable, Hashable, Codable {
  /// The nearest heading of the document above the row.
  package var section: String?
  package var level1: String?
  package var level2: String?
  package var level3: String?
  /// 分值 / 权重, in 分.
  package var weight: Figure?
  /// 年度指标值, as printed.
  package var target: Cited<String>?
  /// `target` taken apart.
  package var targetMeasure: Measure?
  /// 实际完成值, as printed.
  package var actual: Cited<String>?
  package var actualMeasure: Measure?
  /// 得分, in 分.
  package var score: Figure?
  /// 偏差原因分析及改进措施.
  package var deviation: Cited<String>?
  /// The row: its table, row, and the column of the indicator's name.
  package var at: CellReference
  /// The row details a ★ row above (index in the evaluation's indicators) and bears no points.
  package var detailOf: Int?

  package init(
    section: String? = nil, level1: String? = nil, level2: String? = nil, level3: String? = nil,
    weight: Figure? = nil, target: Cited<String>? = nil, targetMeasure: Measure? = nil,
    actual: Cited<String>? = nil, actualMeasure: Measure? = nil, score: Figure? = nil,
    deviation: Cited<String>? = nil, at: CellReference, detailOf: Int? = nil
  ) {
    self.section = section
    self.level1 = level1
    self.level2 = level2
    self.level3 = level3
    self.weight = weight
    self.target = target
    self.targetMeasure = targetMeasure
    self.actual = actual
    self.actualMeasure = actualMeasure
    self.score = score
    self.deviation = deviation
    self.at = at
    self.detailOf = detailOf
  }
}

/// A row that adds up indicators beside it (小计).
package struct Subtotal: Sendable, Hashable, Codable {
  package var label: String
  /// In 分.
  package var weight: Figure?
  /// In 分.
  package var score: Figure?
  /// Positions in the evaluation's indicators that it adds up.
  package var indicators: Range<Int>

  package init(label: String, weight: Figure?, score: Figure?, indicators: Range<Int>) {
    self.label = label
    self.weight = weight
    self.score = score
    self.indicators = indicators
  }
}

/// Points printed in the label of a block of indicators (产出指标（50分）), or in a merged column.
package struct BlockWeight: Sendable, Hashable, Codable {
  package var label: String
  /// In 分.
  package var points: PrintedNumber
  package var place: Place
  /// Positions in the evaluation's indicators that the block covers.
  package var indicators: Range<Int>

  package init(label: String, points: PrintedNumber, place: Place, indicators: Range<Int>) {
    self.label = label
    self.points = points
    self.place = place
    self.indicators = indicators
  }
}

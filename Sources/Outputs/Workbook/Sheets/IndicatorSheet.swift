import Findings
import Rankings
import Reports

extension SheetPlan where Row == IndicatorRow {
  /// 指标: an indicator a row.
  static func indicators(language: Language) -> SheetPlan {
    SheetPlan(
      name: SheetNames.indicators.name, title: SheetNames.indicators.title,
      columns: [
        SheetColumn(.department) { .text($0.key.department) },
        SheetColumn(.year) { .whole($0.key.year) },
        SheetColumn(.kind) { .text($0.key.kind?.word[language]) },
        SheetColumn(.project) { .text($0.key.project) },
        SheetColumn(.section) { .text($0.indicator.section) },
        SheetColumn(.level1) { .text($0.indicator.level1) },
        SheetColumn(.level2) { .text($0.indicator.level2) },
        SheetColumn(.level3) { .text($0.indicator.level3) },
        SheetColumn(.weight) { .figure($0.indicator.weight) },
        SheetColumn(.target) { .text($0.indicator.target?.value) },
        SheetColumn(.actual) { .text($0.indicator.actual?.value) },
        SheetColumn(.indicatorScore) { .figure($0.indicator.score) },
        SheetColumn(.deviation) { .text($0.indicator.deviation?.value) },
        SheetColumn(.position) { .text(Place.cell($0.indicator.at).text(language)) },
        SheetColumn(.source) { .text($0.key.source) },
      ])
  }
}

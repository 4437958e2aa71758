import Findings
import Reports

extension Rule {
  static let unmeasuredFullScore = Rule(
    "unmeasured-full-score", .warning,
    title: LocalizedText(zh: "无目标或无实际值却得满分", en: "Full marks without target or actual value"),
    what: LocalizedText(
      zh: "有目标栏和实际完成值栏的表中，两者之一空白而得满分的指标。",
      en:
        "Rows with full marks whose target or actual value is blank, in forms that have both columns."
    ),
    why: LocalizedText(
      zh: "没有目标或没有实际完成值，满分便没有依据。",
      en: "Without a target or an actual value nothing supports the full marks."),
    arithmetic: LocalizedText(
      zh: "得分 = 分值 ⇒ 目标与实际完成值均不空白（-、—、/ 视为空白）",
      en: "score = weight ⇒ target and actual value are not blank (-, —, / count as blank)"),
    tolerance: LocalizedText(
      zh: "没有这两栏的表（包括同一报告中只列评价标准的另一张表）、以下级行列示目标的 ★ 行不提示。",
      en:
        "Tables without these columns pass, also beside a table that has them, and ★ rows whose targets stand in rows below them."
    ),
    source: RuleSource(
      zh: "财政部关于中央部门项目支出绩效自评的通知：对照目标填写全年实际值，分值合理",
      en: "The ministry's notice on self-evaluation: actual values against the year's targets",
      isVerified: false),
    repair: LocalizedText(
      zh: "补填目标值和实际完成值；无法填写的，调减得分。",
      en: "Fill in target and actual value, or take the points back."),
    examples: {
      let form = ExampleReport().indicator(
        "培训班次", weight: "10", target: "≥20次", actual: "22次", score: "10")
      return [
        RuleExample(
          .breaks, zh: "目标、实际值均空白，得分 10/10", en: "Target and actual value blank, 10 of 10 points",
          form.indicator("工程质量合格", weight: "10", score: "10").completed),
        RuleExample(
          .passes, zh: "定性目标“合格”，实际“合格”", en: "A target in words, answered in words",
          form.indicator("工程质量", weight: "10", target: "合格", actual: "合格", score: "10").completed),
        RuleExample(
          .rounding, zh: "实际值空白，得 9.5 分：已扣分，不在此列",
          en: "Actual value blank, 9.5 of 10: points were lost, so not this rule",
          form.indicator(
            "工程质量", weight: "10", target: "合格", score: "9.5", deviation: "资料未归档"
          ).completed),
      ]
    },
    check: .evaluation { evaluation, settings in
      let form = evaluation.form
      guard form.hasTargetColumn, form.hasActualColumn else { return [] }
      let withoutColumns = RangeSet(form.rowsWithoutMeasures)
      let detailed = Set(evaluation.indicators.compactMap(\.detailOf))
      return evaluation.indicators.enumerated().compactMap { position, indicator in
        guard indicator.detailOf == nil,
          !detailed.contains(position),
          !BonusRows.contain(indicator),
          let weight = indicator.weight?.number, let score = indicator.score?.number,
          weight.mantissa > 0, score.exact == weight.exact,
          !withoutColumns.contains(position)
        else { return nil }
        let noTarget = indicator.target.map { NilMarks.contains($0.value) } ?? true
        let noActual = indicator.actual.map { NilMarks.contains($0.value) } ?? true
        guard noTarget || noActual else { return nil }
        let zh = noTarget ? (noActual ? "目标和实际完成值均空白" : "目标空白") : "实际完成值空白"
        let en =
          noTarget
          ? (noActual ? "target and actual value are blank" : "the target is blank")
          : "the actual value is blank"
        return Flag(
          LocalizedText(
            zh: "“\(indicator.name)”\(zh)，却得满分 \(score) 分。请补填，或调减得分。",
            en:
              "\"\(indicator.name)\": \(en), yet it has full marks (\(score)). Fill it in or take the points back."
          ), stated: score.description, place: indicator.score?.place,
          related: [indicator.weight, indicator.score].compactMap { $0?.place }.filter {
            $0 != indicator.score?.place
          }, excerpt: indicator.excerpt)
      }
    })
}

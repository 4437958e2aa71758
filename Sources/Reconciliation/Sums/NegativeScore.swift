import Findings
import Reports

extension Rule {
  static let negativeScore = Rule(
    "negative-score", .error,
    title: LocalizedText(zh: "得分或分值为负", en: "Negative points"),
    what: LocalizedText(
      zh: "每项指标的得分与分值，以及预算执行率的得分。",
      en: "The score and the weight of each indicator, and the score of the execution rate."),
    why: LocalizedText(
      zh: "扣完为止，指标得分最低为 0 分；负号多为笔误，会使总分少计。",
      en:
        "Points are lost down to 0, never below; a minus sign is mostly a slip and lowers the total."
    ),
    arithmetic: LocalizedText(zh: "得分 ≥ 0，分值 ≥ 0", en: "score ≥ 0, weight ≥ 0"),
    tolerance: LocalizedText(
      zh: "加分项、扣分项等行除外。", en: "Rows of bonus and penalty points (加分项, 扣分项) pass."),
    source: RuleSource(
      zh: "财预〔2020〕10号：按完成比例计分，不低于 0 分",
      en: "Document 财预〔2020〕10号: points by degree of completion, not below 0",
      isVerified: false),
    repair: LocalizedText(
      zh: "核对该单元格，去掉误输入的负号或改为实际得分。",
      en: "Check the cell; delete the stray minus sign or enter the real score."),
    examples: {
      let form = ExampleReport().pointsOnly.indicator("培训人次", weight: "10", score: "10")
      return [
        RuleExample(
          .breaks, zh: "得分写作 -5.6", en: "The score reads -5.6",
          form.indicator("改善人居环境", weight: "6", score: "-5.6").completed),
        RuleExample(
          .passes, zh: "得分 5.6", en: "The score is 5.6",
          form.indicator("改善人居环境", weight: "6", score: "5.6").completed),
        RuleExample(
          .rounding, zh: "得分 0.0", en: "The score is 0.0",
          form.indicator("改善人居环境", weight: "6", score: "0.0").completed),
      ]
    },
    check: .evaluation { evaluation, _ in
      evaluation.negativePoints.map { name, figure, number in
        let repair =
          PrintedNumber(mantissa: -number.mantissa, decimals: number.decimals).map {
            [Repair(kind: .sign, figure: figure, name: name, number: $0)].text(unit: .points)
          } ?? nil
        return Flag(
          LocalizedText(
            zh:
              "“\(name)”的分数为负：\(figure.text) 分。\(repair?.zh ?? "")最低为 0 分，请核对负号，或填写实际得分。",
            en: [
              "\(name) has negative points: \(figure.text).", repair?.en,
              "Points are never below 0: check the minus sign, or enter the real score.",
            ].compactMap { $0 }.joined(separator: " ")),
          stated: figure.text, expected: (-number.exact).description,
          difference: (number.exact + number.exact).description, place: figure.place,
          repair: repair, excerpt: figure.text)
      }
    })
}

extension SelfEvaluation {
  /// Every weight and score below nothing, with the name of its row.
  fileprivate var negativePoints: [(name: String, figure: Figure, number: PrintedNumber)] {
    let points = indicators.flatMap { row -> [(String, Figure?)] in
      let isNegative = [row.weight, row.score].contains { ($0?.number?.mantissa ?? 0) < 0 }
      guard isNegative, !BonusRows.contain(row) else { return [] }
      return [(row.name, row.weight), (row.name, row.score)]
    }
    return (points + [("预算执行率", rateLine?.score)]).compactMap { name, figure in
      guard let figure, let number = figure.number, number.mantissa < 0 else { return nil }
      return (name, figure, number)
    }
  }
}

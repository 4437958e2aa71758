import Findings
import Reports

extension Rule {
  static let weightsSum = Rule(
    "weights-sum", .error,
    title: LocalizedText(zh: "分值合计不为 100", en: "Weights do not add up to 100"),
    what: LocalizedText(
      zh: "各三级指标分值与预算执行率分值之和，与 100 分、与合计行分值；各块指标分值之和，与标签中印出的分值（产出指标（50分））、与小计行分值。",
      en:
        "The weights of all indicators and of the execution rate, against 100 and the total row's weight; the weights of each block, against the points in its label (产出指标（50分）) and those of its subtotal row."
    ),
    why: LocalizedText(
      zh: "分值不是 100，得分就不能与其他单位比较，等级也无从对应。",
      en: "If the weights are not 100, scores cannot be compared and ratings do not apply."),
    arithmetic: LocalizedText(
      zh: "Σ 指标分值 + 执行率分值 = 100；Σ 本块指标分值 = 标签分值",
      en:
        "Σ indicator weights + weight of the rate = 100; Σ weights of a block = points in its label"
    ),
    tolerance: .exact,
    source: .measures2020(
      "预算执行率 10%，产出、效益、满意度共 90%，合计 100 分", "execution rate 10%, indicators 90%, together 100 points"
    ),
    repair: LocalizedText(
      zh: "按印发的指标体系核对每行分值；执行率自有分值的，指标分值合计应为 90。",
      en:
        "Check each weight against the approved form; where the rate has points of its own, the indicators add up to 90."
    ),
    examples: {
      let form = ExampleReport().unscored.indicator("办结率", weight: "60")
        .indicator("满意度", weight: "30")
      return [
        RuleExample(
          .breaks, zh: "60 + 30 + 5 + 执行率 10 = 105", en: "60 + 30 + 5 + 10 for the rate = 105",
          form.indicator("宣传次数", weight: "5").funds("年度资金总额", weight: "10")),
        RuleExample(
          .passes, zh: "60 + 30 + 执行率 10 = 100", en: "60 + 30 + 10 for the rate = 100",
          form.funds("年度资金总额", weight: "10")),
        RuleExample(
          .rounding, zh: "33.3 + 33.3 + 33.4 = 100.0", en: "33.3 + 33.3 + 33.4 = 100.0",
          ExampleReport().unscored.indicator("甲", weight: "33.3").indicator("乙", weight: "33.3")
            .indicator("丙", weight: "33.4")),
      ]
    },
    check: .evaluation { evaluation, settings in
      let totals = evaluation.weightSums(of: settings.thresholds.weightTotal).filter {
        !$0.holds(settings.tolerance)
      }
      // A wrong leaf breaks its block and the total: one cause, said once.
      let failed =
        totals.isEmpty
        ? evaluation.blockSums + evaluation.subtotalWeights : Array(totals.prefix(1))
      return evaluation.flags(
        failed, settings, subject: LocalizedText(zh: "分值合计不符", en: "Weights do not add up"),
        advice: LocalizedText(zh: "请核对各行分值。", en: "Check the weight of each row."))
    })
}

extension SelfEvaluation {
  /// All weights against 100, and against the total row's weight.
  var weightSums: [Comparison] { weightSums(of: PrintedNumber(100)) }

  fileprivate func weightSums(of full: PrintedNumber) -> [Comparison] {
    let figures = leaves.map(\.weight) + [rateWeight]
    let everyWeight = leaves.compactMap { weight($0.weight, $0.name) }.distinct
    guard !figures.holdsWords, !everyWeight.isEmpty else { return [] }
    let rate = weight(rateWeight, "预算执行率")
    let leafWeights = withoutBonus(everyWeight, rate: rate, full: full)
    let all = [rate].compactMap { $0 } + leafWeights
    let relation: Comparison.Relation =
      form.isTruncated || ratePointsAreUnprinted ? .atMost : .equals
    let hundred = Term(
      name: "满分", number: full, unit: .points, isExact: true,
      figure: statedWeightTotal?.number?.exact == full.exact ? statedWeightTotal : nil,
      isFixed: true)
    var sums = [Comparison(relation, all, to: hundred)]
    if let stated = weight(statedWeightTotal, "分值合计"), !form.isTruncated,
      !ratePointsAreUnprinted,
      sumsOfTotalRow(leafWeights, everyWeight, rate).allSatisfy({
        Comparison(.equals, $0, to: stated)?.holds(.exact) == false
      })
    {
      sums.append(Comparison(.equals, all, to: stated))
    }
    return sums.compactMap { $0 }
  }

  /// What the weight of the total row may be: that of the indicators alone (90) beside a rate of 10,
  /// unless its score takes the rate in, and with bonus rows or without.
  private func sumsOfTotalRow(_ leaves: [Term], _ all: [Term], _ rate: Term?) -> [[Term]] {
    guard let rate else { return [leaves, all] }
    let withRate = [[rate] + leaves, [rate] + all]
    return totalIsOfIndicatorsAlone ? [leaves, all] + withRate : withRate
  }

  /// The weights without those of bonus rows, which stand beside the hundred, where that makes it.
  private func withoutBonus(_ weights: [Term], rate: Term?, full: PrintedNumber) -> [Term] {
    guard leaves.contains(where: { BonusRows.contain($0) }) else { return weights }
    let rest = leaves.filter { !BonusRows.contain($0) }
      .compactMap { weight($0.weight, $0.name) }.distinct
    let sum = ([rate].compactMap { $0 } + rest).reduce(ExactDecimal.zero) { $0 + $1.number.exact }
    return sum == full.exact ? rest : weights
  }

  /// The weights of each block against the points in its label.
  var blockSums: [Comparison] {
    blocks.compactMap { block in
      let rows = block.indicators.clamped(to: indicators.indices).map { indicators[$0] }
        .filter { $0.detailOf == nil }
      let terms = rows.compactMap { weight($0.weight, $0.name) }
      guard !rows.isEmpty, terms.count == rows.count else { return nil }
      let label = Figure(
        text: block.points.description, number: block.points, place: block.place)
      return Comparison(
        form.isTruncated ? .atMost : .equals, terms.distinct, to: weight(label, block.label))
    }
  }

  /// The blocks, those of one label printed on several of its rows taken together.
  private var blocks: [BlockWeight] {
    var byPlace: [Place: Int] = [:]
    var byLabel: [String: Int] = [:]
    return blockWeights.reduce(into: []) { blocks, block in
      let known = byPlace[block.place] ?? byLabel[block.label]
      guard let index = known, blocks[index].isLabelled(as: block) else {
        byPlace[block.place] = blocks.count
        byLabel[block.label] = blocks.count
        return blocks.append(block)
      }
      let (range, other) = (blocks[index].indicators, block.indicators)
      blocks[index].indicators =
        min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
  }

  /// The points of the execution rate that the form gives apart from the indicators.
  var rateWeight: Figure? { form.rateWeight ?? rateLine?.weight }

  /// The line of the funds block that carries the rate and its points: the total, or the only line.
  var rateLine: BudgetLine? {
    budget.total ?? (budget.lines.count == 1 ? budget.lines.first : nil)
  }

  /// The rate is scored, and the form prints nowhere out of how many points.
  var ratePointsAreUnprinted: Bool { rateWeight == nil && rateLine?.score?.number != nil }
}

extension BlockWeight {
  /// Both are prints of one label: in one cell, or repeated on rows that the first covers.
  fileprivate func isLabelled(as other: BlockWeight) -> Bool {
    place == other.place
      || (label == other.label && points == other.points && indicators.overlaps(other.indicators))
  }
}

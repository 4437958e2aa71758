import Findings
import Reports

extension Rule {
  static let ratingBand = Rule(
    "rating-band", .error,
    title: LocalizedText(zh: "等级与总分不符", en: "The rating does not fit the total"),
    what: LocalizedText(
      zh: "报告写明的等级，与总分所在的分数段；没有写明总分的，取各项得分之和。",
      en: "The stated rating, against the band of the stated total, or of the sum of the scores."),
    why: LocalizedText(
      zh: "等级与预算安排、公开和考核挂钩。", en: "Budgets, publication and appraisal go by the rating."),
    arithmetic: LocalizedText(
      zh: "优 ≥ 90 > 良 ≥ 80 > 中 ≥ 60 > 差（分数段与同义词可在设置中修改）",
      en: "优 ≥ 90 > 良 ≥ 80 > 中 ≥ 60 > 差 (bands and synonyms are settings)"),
    tolerance: LocalizedText(
      zh: "下限含本数；带小数的总分，其区间触及该段即可。",
      en:
        "Lower bounds are inclusive; a total with decimals passes where its interval reaches the band."
    ),
    source: .measures2020(
      "90（含）至 100 分为优，80（含）至 90 分为良，60（含）至 80 分为中，60 分以下为差",
      "90 to 100 优, 80 to 90 良, 60 to 80 中, below 60 差, lower bounds inclusive"),
    repair: LocalizedText(
      zh: "核对总分后，按分数段改正等级。", en: "Check the total, then correct the rating to its band."),
    yieldsTo: ["total-score", "scores-sum", "missing-score", "negative-score"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "总分 86.4，等级“优”", en: "Total 86.4, rated 优",
          ExampleReport().pointsOnly.total("86.4").rated("优")),
        RuleExample(
          .passes, zh: "总分 98.25，等级“优秀”", en: "Total 98.25, rated 优秀",
          ExampleReport().pointsOnly.total("98.25").rated("优秀")),
        RuleExample(
          .rounding, zh: "总分 90.0，等级“良好”：90.0 代表 89.95 至 90.05",
          en: "Total 90.0, rated 良好: 90.0 stands for 89.95 to 90.05",
          ExampleReport().pointsOnly.total("90.0").rated("良好")),
      ]
    },
    check: .evaluation { evaluation, settings in
      guard let total = evaluation.ratedTotal else { return [] }
      return evaluation.statedRatings.compactMap { rating in
        guard let named = settings.ratings.band(named: rating.value),
          let given = settings.ratings.band(for: total.value(at: 0)), named != given,
          !settings.reaches(named, total), !evaluation.reaches(named, total, settings)
        else { return nil }
        return Flag(
          LocalizedText(
            zh:
              "等级与总分不符：总分 \(total.number) 分属“\(given.name)”（\(given.from) 分起），报告写作“\(rating.value)”。请核对总分并改正等级。",
            en:
              "The rating does not fit: \(total.number) points are \(given.name) (from \(given.from)), the report says \(rating.value). Check the total and correct the rating."
          ),
          stated: rating.value, expected: given.name, place: rating.place,
          related: [total.figure?.place].compactMap { $0 }, excerpt: rating.value,
          compares: Set([total.figure?.key, rating.key].compactMap { $0 }))
      }
    })
}

extension Cited<String> {
  fileprivate var key: FigureKey { FigureKey(place: place, text: value) }
}

extension ReconciliationSettings {
  /// Some value for which the total stands lies in the band.
  fileprivate func reaches(_ band: RatingBands.Band, _ total: Term) -> Bool {
    let interval = total.interval(at: 0, tolerance)
    return [interval.lower, interval.upper].contains { ratings.band(for: $0) == band }
  }
}

extension SelfEvaluation {
  /// The total as part of the points that the form gives lies in the band: 81 of 90 are 优.
  fileprivate func reaches(
    _ band: RatingBands.Band, _ total: Term, _ settings: ReconciliationSettings
  ) -> Bool {
    guard let weightTotal, weightTotal > .zero else { return false }
    return total.number.exact.perHundred(of: weightTotal).map {
      settings.ratings.band(for: $0) == band
    } ?? false
  }

  /// The total that the rating goes by: the stated one, else the sum of complete scores.
  fileprivate var ratedTotal: Term? {
    if let stated = points(statedTotals.first, "总分") { return stated }
    guard statedTotals.isEmpty, !form.isTruncated, blankScores.isEmpty,
      weightTotal == ExactDecimal(mantissa: 100, scale: 0), let sum = totalScore,
      let mantissa = Int64(exactly: sum.mantissa),
      let number = PrintedNumber(mantissa: mantissa, decimals: sum.scale)
    else { return nil }
    return Term(name: "总分", number: number, unit: .points, isExact: true, figure: nil)
  }
}

extension ExampleReport {
  /// A rating word behind the total.
  fileprivate func rated(_ word: String) -> ExampleReport {
    sentence { evaluation, place in evaluation.statedRatings.append(Cited(word, at: place)) }
  }
}

import Findings
import Reports

extension Rule {
  static let peerOutlier = Rule(
    "peer-outlier", .note,
    title: LocalizedText(zh: "自评分明显偏离", en: "Score far from peers or from execution"),
    what: LocalizedText(
      zh: "同年同类（名单有分组的按组）自评得分率的分布；得分率与预算执行率。",
      en:
        "The score rates of the same year and kind (of the roster's group, where it has one); the score rate and the execution rate."
    ),
    why: LocalizedText(
      zh: "远高于或远低于同类，或执行率很低而得分很高，值得先复核。",
      en: "A score far from the others, or a high one with little spent, is to be reviewed first."),
    arithmetic: LocalizedText(
      zh:
        "得分率 = 得分 ÷ 分值合计 × 100。低于 Q1 − 3(Q3 − Q1) 或高于 Q3 + 3(Q3 − Q1)（至少 \(Peers.least) 份）；或得分率 ≥ 95 而执行率 < 80%。",
      en:
        "score rate = score ÷ weights × 100. Below Q1 - 3(Q3 - Q1) or above Q3 + 3(Q3 - Q1) (of \(Peers.least) or more); or a score rate of 95 and more with less than 80% executed."
    ),
    tolerance: LocalizedText(
      zh: "四分位距不足 1 分按 1 分计；只是供复核参考，不影响“是否核对一致”。",
      en: "A quartile distance below 1 point counts as 1; for the reviewer only, never an alarm."),
    source: RuleSource(
      zh: "箱线图外栏（Tukey，1977）；执行率 80% 时仅执行率一项即扣 2 分，为复核惯例",
      en:
        "Outer fences of the box plot (Tukey 1977); at 80% executed the rate alone costs 2 points",
      isVerified: true),
    repair: LocalizedText(
      zh: "复核该部门的评分依据。", en: "Review the grounds of this department's scores."),
    examples: {
      let report = { (score: String, executed: String) in
        ExampleReport(.overall).with {
          $0.department = Cited("安澜市民政局", at: .paragraph(1))
          $0.year = Cited(2021, at: .paragraph(1))
        }.funds("年度资金总额", budget: "200.00", executed: executed)
          .indicator("各项任务", weight: "100", score: score)
      }
      return [
        RuleExample(
          .breaks, zh: "得 98 分，只执行了 51%", en: "98 points with 51% executed", report("98", "102.00")),
        RuleExample(
          .passes, zh: "得 98 分，执行 99%", en: "98 points with 99% executed", report("98", "198.00")),
        RuleExample(
          .rounding, zh: "得 98 分，恰执行 80%", en: "98 points with exactly 80% executed",
          report("98", "160.00")),
      ]
    },
    check: .acrossReports { set, _ in
      let rated = zip(set.items, set.duplicates.isSuperseded).map { $1 ? nil : $0.scoreRate }
      let own = set.items.indices.lazy.compactMap { position -> AcrossFlag? in
        let item = set.items[position]
        return rated[position].flatMap { item.againstExecution($0) }.map { AcrossFlag(item, $0) }
      }
      let peers = set.groups { position, item -> PeerKey? in
        guard rated[position] != nil, let year = item.year else { return nil }
        let group = set.bodies[position].flatMap { set.entries[$0]?.group } ?? ""
        return PeerKey(kind: item.kind, year: year, group: group)
      }.lazy.flatMap { group -> [AcrossFlag] in
        guard let fences = Peers(group.compactMap { rated[$0] }) else { return [] }
        return group.compactMap { position in
          rated[position].flatMap(fences.flag).map { AcrossFlag(set.items[position], $0) }
        }
      }
      return [AnySequence(own), AnySequence(peers)].joined()
    })
}

private struct PeerKey: Hashable {
  var kind: SelfEvaluation.Kind
  var year: Int
  var group: String
}

extension Submission {
  /// Score ÷ weights × 100; of 100 where the form prints no weights.
  fileprivate var scoreRate: ExactDecimal? {
    guard let score = score?.exact else { return nil }
    let hundred = ExactDecimal(mantissa: 100, scale: 0)
    let whole = weightTotal?.exact ?? hundred
    return score.multiplied(by: hundred)?.divided(by: whole, decimals: 4)
  }

  /// The flag of a high score with little executed.
  fileprivate func againstExecution(_ rate: ExactDecimal) -> Flag? {
    let hundred = ExactDecimal(mantissa: 100, scale: 0)
    guard rate >= Self.high, let budget = budget?.exact, let executed = executed?.exact,
      budget > .zero, executed >= .zero,
      let executedPercent = executed.multiplied(by: hundred)?.divided(by: budget, decimals: 2),
      executedPercent < Self.low
    else { return nil }
    let score = rate.rounded(to: 2).trimmed
    let sum = [executedInTenThousands, budgetInTenThousands].map { $0?.description ?? "" }
      .joined(separator: " ÷ ")
    return Flag(
      LocalizedText(
        zh:
          "得分率 \(score)%，预算执行率仅 \(executedPercent)%（\(sum) 万元），两者不相称。请优先复核评分依据。",
        en:
          "A score rate of \(score)% with only \(executedPercent)% executed (\(sum) 万元). Review the grounds of the score first."
      ), stated: score.description)
  }

  private static let high = ExactDecimal(mantissa: 95, scale: 0)
  private static let low = ExactDecimal(mantissa: 80, scale: 0)
}

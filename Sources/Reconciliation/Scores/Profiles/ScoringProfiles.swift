import Findings

/// The profiles: the only list, one line each.
extension ScoringProfile {
  package static let all: [ScoringProfile] = [.ministry, .hubei, .beijing, .strict]

  /// The profile of a name; nil for an unknown one.
  package static func named(_ id: String) -> ScoringProfile? { all.first { $0.id == id } }

  package static let ministry = ScoringProfile(
    id: "ministry",
    title: LocalizedText(zh: "财政部通用", en: "The ministry's general method"),
    source: RuleSource(
      zh: "财预〔2020〕10号：未达到指标值的按完成值与指标值的比例计分；定性指标 100–80%、80–60%、60–0%",
      en: "财预〔2020〕10号: below the target by proportion; words 100-80%, 80-60%, 60-0%",
      isVerified: false),
    reached: Band(80, 100), partly: Band(60, 80), missed: Band(0, 60),
    shortfall: .proportional, overshoot: .reducible)

  package static let hubei = ScoringProfile(
    id: "hubei",
    title: LocalizedText(zh: "湖北", en: "Hubei"),
    source: RuleSource(
      zh: "湖北省自评表注：正向 分值×B/A，反向 分值×A/B，得分不得突破权重；定性指标 100–80%、80–50%、50–0%",
      en: "Notes of the Hubei form: weight × B/A or A/B, capped; words 100-80%, 80-50%, 50-0%",
      isVerified: true),
    reached: Band(80, 100), partly: Band(50, 80), missed: Band(0, 50),
    shortfall: .proportional, overshoot: .full)

  package static let beijing = ScoringProfile(
    id: "beijing",
    title: LocalizedText(zh: "北京", en: "Beijing"),
    source: RuleSource(
      zh: "北京市 2016 年项目支出绩效自评表：完成指标值得满分，否则按 B/A 或 A/B 与权重的乘积计分",
      en: "Beijing form of 2016: target reached full marks, else B/A or A/B times the weight",
      isVerified: true),
    reached: Band(100, 100), partly: Band(0, 100), missed: Band(0, 60),
    shortfall: .proportional, overshoot: .full)

  package static let strict = ScoringProfile(
    id: "strict",
    title: LocalizedText(zh: "从严：未达标不得分", en: "Strict: all or nothing"),
    source: RuleSource(
      zh: "部分评价机构的复核做法：指标未完成即不得分", en: "Practice of some reviewers: no points below target",
      isVerified: false),
    reached: Band(100, 100), partly: Band(0, 0), missed: Band(0, 0),
    shortfall: .nothing, overshoot: .full)
}

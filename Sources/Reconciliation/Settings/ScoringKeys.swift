import Findings
import Reports

extension SettingKey {
  static let profile = SettingKey(
    path: ["profile"],
    summary: LocalizedText(
      zh: "计分办法：\(ScoringProfile.all.map { "\($0.id)（\($0.title.zh)）" }.joined(separator: "、"))",
      en: "How points are given: \(ScoringProfile.all.map(\.id).joined(separator: ", "))")
  ) { settings, _, values in
    guard let profile = values.only.flatMap(ScoringProfile.named) else { return false }
    settings.profile = profile
    return true
  }

  static let overshootLimit = SettingKey(
    path: ["thresholds", "target-far-exceeded"],
    summary: LocalizedText(
      zh: "实际达到目标的百分之多少以上须说明，缺省 130",
      en: "From what per cent of its target an actual value needs a reason, 130 by default")
  ) { settings, _, values in
    guard let number = values.only.flatMap({ PrintedNumber($0) }),
      number.exact > PrintedNumber(100).exact
    else { return false }
    settings.thresholds.overshootLimit = number
    return true
  }
}

import Findings
import Reports

/// One key of the settings file that concerns the rules.
package struct SettingKey: Sendable {
  /// The path in the file; `*` stands for a rule's id or a rating's word.
  package var path: [String]
  package var summary: LocalizedText
  /// Puts values (a scalar is a list of one) under a name that replaces `*`; false for a wrong one.
  let apply: @Sendable (inout ReconciliationSettings, _ name: String, _ values: [String]) -> Bool

  /// Every key: the only list.
  package static let all: [SettingKey] = [
    .rules, .severity, .tolerance, .weightTotal, .ratingFrom, .ratingWords,
    .profile, .overshootLimit,
  ]

  static let rules = SettingKey(
    path: ["rules", "*"],
    summary: LocalizedText(zh: "启用或停用一条规则：on 或 off", en: "A rule on or off")
  ) { settings, name, values in
    switch values {
    case ["on"], ["true"]: settings.rulesOff.remove(RuleID(rawValue: name))
    case ["off"], ["false"]: settings.rulesOff.insert(RuleID(rawValue: name))
    default: return false
    }
    return true
  }

  static let severity = SettingKey(
    path: ["severity", "*"],
    summary: LocalizedText(
      zh: "一条规则的级别：error、warning 或 note", en: "A rule's severity: error, warning or note")
  ) { settings, name, values in
    guard let severity = values.only.flatMap(Severity.init(rawValue:)) else { return false }
    settings.severities[RuleID(rawValue: name)] = severity
    return true
  }

  static let tolerance = SettingKey(
    path: ["tolerance"],
    summary: LocalizedText(
      zh: "合计的比较方式：intervals（按打印位数的区间）或 exact（按原数）",
      en: "How sums are compared: intervals (of the printed precision) or exact")
  ) { settings, _, values in
    guard let mode = values.only.flatMap(ReconciliationSettings.Tolerance.init(rawValue:)) else {
      return false
    }
    settings.tolerance = mode
    return true
  }

  static let weightTotal = SettingKey(
    path: ["thresholds", "weight-total"],
    summary: LocalizedText(zh: "全部分值之和，缺省 100", en: "What all weights add up to, 100 by default")
  ) { settings, _, values in
    guard let number = values.only.flatMap({ PrintedNumber($0) }), number.mantissa > 0 else {
      return false
    }
    settings.thresholds.weightTotal = number
    return true
  }

  static let ratingFrom = SettingKey(
    path: ["ratings", "*", "from"],
    summary: LocalizedText(zh: "一个等级的最低分（含）", en: "The lowest score of a rating, inclusive")
  ) { settings, name, values in
    guard let from = values.only.flatMap({ PrintedNumber($0) }) else { return false }
    settings.ratings = settings.ratings.changing(name) { $0.from = from }
    return true
  }

  static let ratingWords = SettingKey(
    path: ["ratings", "*", "words"],
    summary: LocalizedText(zh: "一个等级在报告中的写法", en: "The words of a rating in reports")
  ) { settings, name, values in
    settings.ratings = settings.ratings.changing(name) { $0.words = [name] + values }
    return true
  }
}

extension [String] {
  /// The one value of a scalar.
  package var only: String? { count == 1 ? first : nil }
}

extension RatingBands {
  /// The bands with one changed, or added where there is none of the name.
  fileprivate func changing(_ name: String, _ change: (inout Band) -> Void) -> RatingBands {
    var band =
      bands.first { $0.name == name } ?? Band(name: name, from: PrintedNumber(0), words: [name])
    change(&band)
    return RatingBands(bands.filter { $0.name != name } + [band])
  }
}

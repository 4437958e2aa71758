import Reports

/// Unit words that mean the same, as published forms write them.
///
/// Source: targets and actual values of the standard forms of 财预〔2020〕10号 as filled in; legal units
/// and their ratios by 《中华人民共和国法定计量单位》 (1984) and the 亩 (15 to the hectare) in use.
enum UnitWords {
  /// The base that stands for per cent.
  static let share = "%"

  /// Print, its base unit, and how many base units it is.
  static let bases: [String: (base: String, factor: ExactDecimal)] = {
    var table: [String: (base: String, factor: ExactDecimal)] = [:]
    for (base, prints) in synonyms {
      for print in prints { table[print] = (base, whole(1)) }
    }
    for (print, base, factor) in ratios { table[print] = (base, factor) }
    return table
  }()

  /// Words for one and the same unit.
  private static let synonyms: [(base: String, prints: [String])] = [
    (share, ["%", "％", "﹪", "百分比", "百分之", "个百分点", "百分点"]),
    ("人", ["人", "名", "位"]),
    ("次", ["次", "次数", "回"]),
    ("个", ["个", "项", "项目"]),
    ("台", ["台", "台套", "台（套）", "台/套"]),
    ("户", ["户", "户数"]),
    ("天", ["天", "日"]),
    ("元", ["元", "人民币元"]),
    ("米", ["米", "m", "M"]),
    ("平方米", ["平方米", "㎡", "m²", "平米"]),
    ("立方米", ["立方米", "m³", "立方", "方"]),
    ("克", ["克", "g"]),
    ("亩", ["亩"]),
  ]

  /// Units that are a multiple of another.
  private static let ratios: [(print: String, base: String, factor: ExactDecimal)] = [
    ("‰", share, ExactDecimal(mantissa: 1, scale: 1)),
    ("公里", "米", whole(1_000)), ("千米", "米", whole(1_000)), ("km", "米", whole(1_000)),
    ("厘米", "米", ExactDecimal(mantissa: 1, scale: 2)),
    ("毫米", "米", ExactDecimal(mantissa: 1, scale: 3)),
    ("公斤", "克", whole(1_000)), ("千克", "克", whole(1_000)), ("kg", "克", whole(1_000)),
    ("吨", "克", whole(1_000_000)),
    ("公顷", "亩", whole(15)),
    ("平方公里", "平方米", whole(1_000_000)), ("平方千米", "平方米", whole(1_000_000)),
  ]

  /// Number words before a unit (万人, 亿元), the longer first.
  static let multipliers: [(prefix: String, factor: ExactDecimal)] = [
    ("千万", whole(10_000_000)), ("百万", whole(1_000_000)), ("十万", whole(100_000)),
    ("亿", whole(100_000_000)), ("万", whole(10_000)), ("千", whole(1_000)),
  ]

  private static func whole(_ number: Int128) -> ExactDecimal {
    ExactDecimal(mantissa: number, scale: 0)
  }
}

import Reports

/// The figures of a narrative that have a field of their own.
enum NarrativeField: Sendable, Hashable, CaseIterable {
  case income, expenditure
  /// One figure for both (收、支总计).
  case incomeAndExpenditure
  case basic, project
  case openingCarryOver, closingCarryOver
  case assetsTotal, assetsCurrent, assetsFixedNet, assetsIntangibleNet, assetsOther
  case staffAuthorized, staffInService, staffRetired

  /// The roles of `narrative.tsv` that name the field, surest first.
  var roles: [String] {
    switch self {
    case .income: ["income-total", "income-bare"]
    case .expenditure: ["expenditure-total", "expenditure-bare"]
    case .incomeAndExpenditure: ["both-total"]
    case .basic: ["basic"]
    case .project: ["project", "project-weak"]
    case .openingCarryOver: ["opening"]
    case .closingCarryOver: ["closing"]
    case .assetsTotal: ["assets-total"]
    case .assetsCurrent: ["assets-current"]
    case .assetsFixedNet: ["assets-fixed", "assets-fixed-weak"]
    case .assetsIntangibleNet: ["assets-intangible", "assets-intangible-weak"]
    case .assetsOther: ["assets-other"]
    case .staffAuthorized: ["staff-authorized"]
    case .staffInService: ["staff-in-service", "staff-in-service-weak"]
    case .staffRetired: ["staff-retired"]
    }
  }

  var isStaff: Bool {
    self == .staffAuthorized || self == .staffInService || self == .staffRetired
  }
}

/// What a figure's name says it is.
struct NameMeaning: Sendable, Equatable {
  enum Scope: Sendable, Equatable {
    /// The evaluation's own figure, this year's.
    case own
    /// Only its fiscal part (一般公共预算财政拨款…).
    case fiscal
    /// A kind of it (行政编制): a part of the whole.
    case kind
    /// Another year's, another body's, a plan, a change: no field of this evaluation.
    case apart
  }

  var field: NarrativeField
  /// 0 for the surest wording.
  var rank: Int
  var scope: Scope
}

/// Tells by its name what a figure is.
struct NameReader {
  private let words: ProseWords
  private let money: [(field: NarrativeField, rank: Int, words: WordSet)]
  private let staff: [(field: NarrativeField, rank: Int, words: WordSet)]

  private let own: BodyName?
  /// Whether the reporting unit is a school, a centre or the like itself.
  private let isUnit: Bool
  /// The reporting unit's name, width folded.
  private let ownName: [Unicode.Scalar]

  init(words: ProseWords, department: String? = nil) {
    self.words = words
    own = department.map { BodyName($0) }
    ownName = [Unicode.Scalar](of: department ?? "", \.folded)
    isUnit = words["subordinate-ending"].suffix(of: ownName[...]) > 0
    let all = NarrativeField.allCases.flatMap { field in
      field.roles.enumerated().map { (field: field, rank: $0.offset, words: words[$0.element]) }
    }
    money = all.filter { !$0.field.isStaff }
    staff = all.filter { $0.field.isStaff }
  }

  /// What an amount of money of this name is; nil where the name is none of the known.
  func money(_ name: ArraySlice<Unicode.Scalar>) -> NameMeaning? { meaning(name, among: money) }

  /// What a number of people or posts of this name is.
  func staff(_ name: ArraySlice<Unicode.Scalar>) -> NameMeaning? { meaning(name, among: staff) }

  private func meaning(
    _ name: ArraySlice<Unicode.Scalar>,
    among list: [(field: NarrativeField, rank: Int, words: WordSet)]
  ) -> NameMeaning? {
    let name = withoutBrackets(name)[...]
    var best: (field: NarrativeField, rank: Int, length: Int)?
    for entry in list {
      let length = entry.words.suffix(of: name)
      if length > 0, length > best?.length ?? 0 { best = (entry.field, entry.rank, length) }
    }
    guard let best else { return nil }
    // 当年退休2人 went this year; 退休人员18人 are those there are.
    if best.field == .staffRetired, best.length == words["retiring"].suffix(of: name),
      words["staff-flow"].occurs(in: name)
    {
      return NameMeaning(field: best.field, rank: best.rank, scope: .apart)
    }
    let scope = scope(of: name.dropLast(best.length), field: best.field)
    return scope.map { NameMeaning(field: best.field, rank: best.rank, scope: $0) }
  }

  /// What stands before the known word: nothing of weight, a fiscal source, a kind of staff, or
  /// something that makes it another figure; nil where it names another thing altogether.
  private func scope(
    of remainder: ArraySlice<Unicode.Scalar>, field: NarrativeField
  ) -> NameMeaning.Scope? {
    let isStaff = field.isStaff
    var rest = withoutOthers(remainder)
    if rest.count < remainder.count { return isApart(rest) ? .apart : .own }
    // 在职在编实有人数 says the same twice.
    while field == .staffInService, case let length = words["staff-in-service"].suffix(of: rest),
      length > 0
    {
      rest = rest.dropLast(length)
    }
    rest = stripped(rest)
    if rest.isEmpty { return .own }
    var scope = NameMeaning.Scope.own
    if isStaff {
      let length = words["staff-kind"].suffix(of: rest)
      if length > 0 {
        rest = stripped(rest.dropLast(length))
        scope = .kind
      }
    } else {
      while case let length = words["fiscal"].suffix(of: rest), length > 0 {
        rest = stripped(rest.dropLast(length))
        scope = .fiscal
      }
    }
    if rest.isEmpty || endsAsBody(rest) {
      return isApart(rest) || isUnderIt(rest) ? .apart : scope
    }
    if isApart(rest) { return .apart }
    return isStaff && scope == .kind ? .kind : nil
  }

  /// Whether words of another year, a plan, a change or another body stand in it.
  func isApart(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    ["prior", "change", "cumulative"].contains { words[$0].occurs(in: name) }
      || isPlanned(name) || (words["other-body"].occurs(in: name) && !includesOthers(name))
  }

  /// Whether a name adds others to the reporting office itself (局机关及下属单位).
  private func includesOthers(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    withoutOthers(name).count < name.count
  }

  /// 局机关 of 局机关及下属单位: one sum for all of them is the office's.
  private func withoutOthers(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let other = words["other-body"].firstRange(in: name) else { return name }
    let lead = name[..<other.lowerBound]
    let link = words["and"].suffix(of: lead)
    return link > 0 && endsAsBody(lead.dropLast(link)) ? lead.dropLast(link) : name
  }

  /// Whether a name says no more than whose and when: 2022年度, 我局, 2022年青岭县水利局.
  func saysOnlyWhose(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = stripped(withoutBrackets(name)[...])
    return rest.isEmpty || isOwnBody(rest)
  }

  /// Whether a name says whose, by the reporting office's own name: 2022年青岭县水利局.
  func namesOwnBody(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    isOwnBody(stripped(withoutBrackets(name)[...]))
  }

  private func isOwnBody(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    endsAsBody(name) && !isApart(name) && !isUnderIt(name)
  }

  /// 预算 as in 年初预算, not as in 一般公共预算.
  private func isPlanned(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    var plain: [Unicode.Scalar] = []
    var index = name.startIndex
    while index < name.endIndex {
      let length = words["fiscal"].prefix(of: name[index...])
      if length == 0 { plain.append(name[index]) }
      index += max(length, 1)
    }
    return words["planned"].occurs(in: plain)
  }

  /// Takes off years, dates, numbers and words without weight at both ends.
  private func stripped(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var name = name
    while let length = neutralPrefix(name), length > 0 { name = name.dropFirst(length) }
    while let length = neutralSuffix(name), length > 0 {
      let rest = name.dropLast(length)
      // 水利局机关 is an office's name, and 局机关 at its end no word of its own.
      let isPronoun = words["own-pronoun"].prefix(of: name[rest.endIndex...]) > 0
      if !rest.isEmpty, !isPronoun, endsAsBody(name), !endsAsBody(rest) { break }
      name = rest
    }
    return name
  }

  private func neutralPrefix(_ name: ArraySlice<Unicode.Scalar>) -> Int? {
    if let date = Self.datePrefix(name) { return date }
    return max(words.neutralLead.prefix(of: name), words.subject.prefix(of: name))
  }

  private func neutralSuffix(_ name: ArraySlice<Unicode.Scalar>) -> Int? {
    if let last = name.last, last == "，" || last == "、" || last == "：" { return 1 }
    if let year = Self.yearSuffix(name) { return year }
    return max(words.neutralLead.suffix(of: name), words.subject.suffix(of: name))
  }

  /// 2021年度, 12月31日: the length of the first number with its unit.
  static func datePrefix(_ name: ArraySlice<Unicode.Scalar>) -> Int? {
    let digits = name.prefix { $0.isDigit }
    let rest = name.dropFirst(digits.count)
    guard !digits.isEmpty, let unit = rest.first, unit == "年" || unit == "月" || unit == "日"
    else { return nil }
    return digits.count + (rest.dropFirst().first == "度" ? 2 : 1)
  }

  private static func yearSuffix(_ name: ArraySlice<Unicode.Scalar>) -> Int? {
    let end = name.last == "度" ? name.dropLast() : name
    guard let last = end.last, last == "年" || last == "月" || last == "日" else { return nil }
    let digits = end.dropLast().reversed().prefix { $0.isDigit }
    return digits.isEmpty ? nil : digits.count + 1 + (name.count - end.count)
  }

  /// Whether the words name a unit under the reporting one (水库管理所), whose sums are not its own; a
  /// bare 学校 or 中心 is how the reporting one speaks of itself.
  private func isUnderIt(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let ending = words["subordinate-ending"].suffix(of: name)
    guard let own, ending > 0, ending < name.count || !isUnit, !includesOthers(name),
      !ownName.suffix(name.count).elementsEqual(name)
    else { return false }
    let other = BodyName(String(name))
    return !other.isGeneric && !other.isVariant(of: own)
  }

  /// Whether the words end as the name of an office does.
  private func endsAsBody(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    words["body-ending"].suffix(of: name) > 0
  }

  private func withoutBrackets(_ name: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var depth = 0
    var result: [Unicode.Scalar] = []
    for scalar in name {
      switch scalar {
      case "（": depth += 1
      case "）": depth = max(0, depth - 1)
      case "“", "”", "\"", "'": break
      default: if depth == 0 { result.append(scalar) }
      }
    }
    return result.isEmpty ? Array(name) : result
  }
}

import Findings
import Reports

/// How the lines of a budget stand to one another, by their names and group labels.
struct BudgetOrder: Sendable {
  private var group: String?
  private var division = 0
  private(set) var hasDivisions = false
  /// For pairs beside one another: the line that heads each grid column.
  private var heads: [Int: Int] = [:]
  /// By the kind of number before their names, nil for none, the last lines that could head others;
  /// of the first `noted` lines.
  private var lastByRank: [Int?: Int] = [:]
  private var noted = 0

  /// - Parameters:
  ///   - group: the key of a label merged down beside the names, if there is one.
  ///   - lines: the lines above, without the total.
  mutating func role(
    of line: BudgetLine, group label: String?, lines: [BudgetLine], lexicon: Lexicon
  ) -> BudgetLine.Role {
    if let label = label ?? Self.divisionPrefix(line.name, lexicon), label != group {
      if group != nil { division += 1 }
      group = label
      hasDivisions = true
    }
    note(lines, lexicon)
    let position = lines.count
    guard position > 0, case .part(let above) = lines[position - 1].role,
      above == division
    else { return nested(line, lines) ?? .part(division: division) }
    if lexicon.opensPart(line.name), !lexicon.opensPart(lines[position - 1].name) {
      return .within(line: position - 1)
    }
    return nested(line, lines) ?? .part(division: division)
  }

  /// The role of a label and amount pair: the first of its column heads those below it.
  mutating func role(
    ofPair name: String, column: Int, _ lines: [BudgetLine], _ lexicon: Lexicon
  ) -> BudgetLine.Role {
    hasDivisions = true
    if lexicon.roles(ofWord: matchKey(name)).contains(.division) || heads[column] == nil {
      let number = heads.count
      heads[column] = lines.count
      return .part(division: number)
    }
    return .within(line: heads[column] ?? 0)
  }

  /// 1、公务接待费 under 三公经费, （1）一般公共预算 under 1.财政资金: a numbered line below one without a
  /// number, or with a number of a higher kind.
  private func nested(_ line: BudgetLine, _ lines: [BudgetLine]) -> BudgetLine.Role? {
    guard let rank = Self.rank(line.name) else { return nil }
    // 一、 and （一） number what stands beside lines without a number.
    let isBelowAny = rank >= Self.firstDigits
    let heads = lastByRank.filter { other, _ in other.map { $0 < rank } ?? isBelowAny }
    guard let head = heads.values.max(), isOfDivision(head, lines),
      !Self.hasInnerColon(lines[head].name)
    else {
      return nil
    }
    return .within(line: head)
  }

  private mutating func note(_ lines: [BudgetLine], _ lexicon: Lexicon) {
    // The next page of a table has lines of its own.
    if lines.count < noted { (lastByRank, noted) = ([:], 0) }
    for index in noted..<lines.count where !lexicon.opensPart(lines[index].name) {
      lastByRank[Self.rank(lines[index].name)] = index
    }
    noted = lines.count
  }

  /// Whether a line is one of the running division, or within one.
  private func isOfDivision(_ position: Int, _ lines: [BudgetLine]) -> Bool {
    switch lines[position].role {
    case .part(let above): above == division
    case .within(let head): head < position && isOfDivision(head, lines)
    case .total, .apart: false
    }
  }

  /// 资金来源：（1）财政拨款 is a line with its group's name before it, no head of what follows.
  private static func hasInnerColon(_ name: String) -> Bool {
    guard let colon = name.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    return name.index(after: colon) != name.endIndex
  }

  /// The kind of number before a name, the higher kinds first: 一、 （一） 1. （1） ①; nil for none.
  private static func rank(_ name: String) -> Int? {
    let scalars = name.unicodeScalars.prefix(5).map(\.narrow)
    guard let first = scalars.first else { return nil }
    if (0x2460...0x2473).contains(first.value) { return 4 }
    let isBracketed = first == "("
    let rest = isBracketed ? scalars.dropFirst() : scalars[...]
    let digits = rest.prefix { $0.isASCIIDigit }
    let ordinals = rest.prefix { ChineseNumeral.digit($0) != nil || $0 == "十" }
    let number = digits.isEmpty ? ordinals : digits
    guard !number.isEmpty, let sign = rest.dropFirst(number.count).first,
      sign == "、" || sign == "." || sign == ")"
    else { return nil }
    return (digits.isEmpty ? 0 : firstDigits) + (isBracketed ? 1 : 0)
  }

  private static let firstDigits = 2

  /// 资金来源：（1）财政拨款 → 资金来源.
  private static func divisionPrefix(_ name: String, _ lexicon: Lexicon) -> String? {
    guard let colon = name.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let key = matchKey(name[..<colon])
    return lexicon.roles(ofWord: key).contains(.division) ? key : nil
  }
}

/// A label with its amount in one cell (其中：一般公共预算：1925.67).
struct LabelledAmount {
  var name: String
  var figure: Figure?

  /// Nil where no colon parts a label from an amount or from nothing.
  init?(_ text: String, at place: Place, lexicon: Lexicon) {
    guard let colon = text.lastIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let value = String(text[text.index(after: colon)...])
    name = tidied(text[..<colon])
    guard !name.isEmpty else { return nil }
    switch FieldFigure(value, as: .money, at: place, lexicon: lexicon) {
    case .none: figure = nil
    case .figure(let read): figure = read
    case .unread: return nil
    }
  }
}

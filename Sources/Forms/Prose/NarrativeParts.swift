/// The facts that are parts of a total: by 其中, by brackets, by lists of items.
struct NarrativeParts {
  private(set) var income: [Int] = []
  private(set) var expenditure: [Int] = []
  private(set) var assets: [Int] = []
  private(set) var staff: [Int] = []
  private(set) var inService: [Int] = []
  private(set) var items: [Int] = []
  private(set) var itemsAreWhole = false

  var all: Set<Int> { Set(income + expenditure + assets + staff + inService + items) }

  init(facts: [NarrativeFact], texts: [ScannedText], choice: FieldChoice, words: ProseWords) {
    let chain = PartChain(facts: facts, texts: texts, words: words)
    income = chain.parts(of: choice.chosen[.income], ending: words["income-part-ending"])
    expenditure = chain.parts(
      of: choice.chosen[.expenditure], ending: words["expenditure-part-ending"])
    assets = chain.otherAssets(of: choice.chosen[.assetsTotal])
    staff = chain.staffParts(of: .staffAuthorized, total: choice.chosen[.staffAuthorized])
    inService = chain.staffParts(of: .staffInService, total: choice.chosen[.staffInService])
    if choice.chosen[.project] != nil || choice.chosen[.expenditure] != nil {
      let list = ItemList(facts: facts, texts: texts, words: words).items(
        of: choice.chosen[.project])
      let fields = Set(choice.chosen.values)
      items = list.indices.filter { !fields.contains($0) }
      itemsAreWhole = list.isWhole && items.count == list.indices.count
    }
  }
}

/// Follows a total to its parts.
struct PartChain {
  let facts: [NarrativeFact]
  let texts: [ScannedText]
  let words: ProseWords

  /// The figures after a total that the text sums under it, whose names end in one of the words.
  func parts(of total: Int?, ending: WordSet) -> [Int] {
    guard let total else { return [] }
    var result: [Int] = []
    var depth: Int?
    var isOpen = false
    var hasPart = false
    for index in facts.indices.dropFirst(total + 1) {
      let fact = facts[index]
      guard fact.text == facts[total].text else { break }
      let gap = texts[fact.text].text.scalars[fact.gap]
      let opens = words["part-opener"].occurs(in: gap) || (!isOpen && gap.contains("（"))
      if gap.contains(where: \.endsSentence), !gap.contains("；"), !opens { break }
      if opens, isOpen, hasPart, words["nested-opener"].occurs(in: gap) { break }
      isOpen = isOpen || opens
      guard isOpen, fact.figure.moneyUnit != nil, !fact.isApart, !fact.isUnfit else { continue }
      if depth == nil { depth = fact.depth }
      hasPart = hasPart || fact.depth == depth
      let name = [Unicode.Scalar](of: fact.name)[...]
      // 本年支出合计 within the 支出总计 is a part of it.
      let isYears = words["this-year"].prefix(of: name) > 0
      guard fact.depth == depth, isYears || fact.meaning?.isTotalField != true else { continue }
      if isYears || ending.suffix(of: name) > 0 { result.append(index) }
    }
    return result
  }

  /// Named assets that are neither current, fixed nor intangible, beside the total.
  func otherAssets(of total: Int?) -> [Int] {
    guard let total else { return [] }
    return facts.indices.dropFirst(total + 1).prefix { facts[$0].text == facts[total].text }
      .filter {
        facts[$0].meaning?.field == .assetsOther && facts[$0].meaning?.scope == .own
          && facts[$0].depth <= facts[total].depth + 1
      }
  }

  /// 行政编制45人、事业编制15人 of a number of posts, or of people in service.
  func staffParts(of field: NarrativeField, total: Int?) -> [Int] {
    let home = total.map { facts[$0].text } ?? facts.first { $0.isPart(of: field) }?.text
    guard let home else { return [] }
    var result: [Int] = []
    var depth: Int?
    var owner: NarrativeField?
    for index in facts.indices where facts[index].text == home {
      let fact = facts[index]
      if let meaning = fact.meaning, meaning.field.isStaff, meaning.scope == .own {
        owner = meaning.field
        depth = nil
        continue
      }
      let isPart = fact.isPart(of: field) || (fact.isStaffKind && owner == field)
      guard isPart, fact.isStaffKind || fact.meaning?.field == field else { continue }
      if let owner, owner != field, !fact.isPart(of: field) { continue }
      let gap = texts[fact.text].text.scalars[fact.gap]
      if depth != nil, words["nested-opener"].occurs(in: gap), result.last == index - 1 {
        depth = -1
        continue
      }
      if depth == nil { depth = fact.depth }
      if fact.depth == depth { result.append(index) }
    }
    return result
  }
}

extension NarrativeFact {
  fileprivate func isPart(of field: NarrativeField) -> Bool {
    meaning?.field == field && meaning?.scope == .kind
  }
}

extension NameMeaning {
  /// Whether the figure fills a field of its own and so is no mere part.
  fileprivate var isTotalField: Bool {
    guard scope == .own else { return false }
    switch field {
    case .basic, .project, .expenditure, .incomeAndExpenditure: return rank == 0
    default: return false
    }
  }
}

import Reports

extension HeaderFinder {
  /// The roles of a heading: of its parts joined, of its lowest part, of what stands above it.
  func roles(of stack: Stack) -> [Role] {
    let fitting = possibleRoles(of: stack)
    // 资金名称 names a fund on a form's label and a line over a column.
    return fitting.contains(.lineName) ? fitting.filter { $0 != .projectName } : fitting
  }

  private func possibleRoles(of stack: Stack) -> [Role] {
    let terms = stack.cells.map { grid.terms[$0] }.filter { !$0.key.isEmpty }
    guard let leaf = terms.last else { return [] }
    guard terms.count > 1 else {
      // 改进措施 is a label of a form too.
      let roles = leaf.roles.filter(HeaderContext.all.contains)
      return withUnit(leaf) ?? (roles.isEmpty ? endingRoles(of: leaf) : roles)
    }
    let joined = terms.map(\.key).joined()
    let isSum = leaf.has(.subtotal) || leaf.has(.total) || leaf.has(.budgetTotal)
    let above = terms[terms.count - 2]
    // 年初 over 预算数, 偏差原因及 over 改进措施: what stands above means nothing by itself.
    let isHalf =
      HeaderContext.all.isDisjoint(with: leaf.roles) || leaf.roles == [.indicatorName]
      || terms.dropLast().allSatisfy { $0.roles.isEmpty && $0.endingRoles.isEmpty }
    for found in [
      isHalf ? lexicon.roles(ofWord: joined) : [], qualified(leaf, under: above),
      // 年初 under 预算数: the words above come last.
      leaf.roles.isEmpty ? lexicon.roles(ofWord: leaf.key + above.key) : [],
      isSum ? above.roles : leaf.roles.filter(HeaderContext.all.contains),
      isSum ? above.endingRoles : leaf.endingRoles, lexicon.roles(ofEnding: joined),
    ] where !found.isEmpty {
      return found
    }
    return []
  }

  /// With points in brackets (整体绩效目标实现情况（60分）) it heads points or a rate, or labels a block.
  private func endingRoles(of term: Term) -> [Role] {
    let roles = lexicon.roles(ofEnding: term.key)
    return term.points == nil
      ? roles : roles.filter { $0 == .rate || HeaderContext.points.contains($0) }
  }

  /// 指标值/单位 is 指标值: the unit stands in the cells of the value.
  private func withUnit(_ term: Term) -> [Role]? {
    let words = term.text.split(whereSeparator: Self.parting.contains).map { matchKey($0) }
    guard words.count == 2, lexicon.roles(ofWord: words[1]).contains(.targetUnit) else {
      return nil
    }
    let roles = lexicon.roles(ofWord: words[0])
    return roles.isEmpty ? nil : roles
  }

  /// 自评 under 得分 is 自评得分, 定量 under 年度指标值 a 指标值: a word that only qualifies what stands above.
  private func qualified(_ leaf: Term, under above: Term) -> [Role] {
    // 指标值 over 运算符号, 内容, 度量单位.
    let qualifiers: Set<Role> = [.group, .propertyKind, .item]
    let values = above.roles + above.endingRoles
    // A word that is not known may say whose points, but not what kind of value.
    guard !leaf.roles.isEmpty || values.contains(where: HeaderContext.points.contains) else {
      return []
    }
    guard qualifiers.isSuperset(of: leaf.roles), leaf.endingRoles.isEmpty,
      values.contains(where: HeaderContext.indicatorValues.contains)
    else { return [] }
    let words = leaf.key + above.key
    let found = lexicon.roles(ofWord: words)
    return found.isEmpty ? lexicon.roles(ofEnding: words) : found
  }

  func column(_ stack: Stack, roles: [Role], rank: HeaderColumn.Rank) -> HeaderColumn {
    let terms = stack.cells.map { grid.terms[$0] }
    let group = group(of: stack)
    var role = roles.count == 1 ? roles[0] : nil
    if group?.role == .actual, role == .target || role == .targetValue { role = .actual }
    let parts = parts(of: terms)
    if !parts.isEmpty { role = .score }
    return HeaderColumn(
      range: stack.range, role: role, candidates: roles.count > 1 ? roles : [], rank: rank,
      text: tidied(terms.map(\.text).joined(separator: "\n")), group: group?.role,
      groupCell: group?.cell, isKind: terms.last?.has(.propertyKind) ?? false,
      parts: parts, unit: terms.lazy.compactMap(\.unit).first,
      points: terms.lazy.compactMap(\.points).first,
      year: terms.lazy.compactMap(\.year).first, cell: stack.cells[stack.cells.count - 1])
  }

  /// The heading above a stack's lowest one that is wider than it.
  func group(of stack: Stack) -> (role: Role?, cell: Int)? {
    guard stack.cells.count > 1 else { return nil }
    let above = stack.cells[stack.cells.count - 2]
    guard grid.columns(above).count > stack.range.count else { return nil }
    let term = grid.terms[above]
    let roles = (term.roles.isEmpty ? term.endingRoles : term.roles)
      .filter(HeaderContext.indicators.contains)
    return (roles.count == 1 ? roles[0] : nil, above)
  }

  /// 分值/得分 → weight, score.
  private func parts(of terms: [Term]) -> [Role] {
    let said = terms.filter { !$0.isBlank }
    guard said.count == 1, let text = said.first?.text, text.contains(where: Self.parting.contains)
    else { return [] }
    let roles = text.split(whereSeparator: Self.parting.contains).map { word -> Role? in
      let key = matchKey(word)
      let found = lexicon.roles(ofWord: key)
      let fitting = (found.isEmpty ? lexicon.roles(ofEnding: key) : found)
        .filter(HeaderContext.points.contains)
      guard fitting.count == 1 else { return nil }
      return fitting[0] == .weight ? .weight : .score
    }
    let known = roles.compactMap { $0 }
    return known.count == 2 && roles.count == 2 && known[0] != known[1] ? known : []
  }

  private static let parting: Set<Character> = ["/", "／", "、", "|"]
}

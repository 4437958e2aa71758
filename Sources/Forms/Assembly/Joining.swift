import Reports

/// Puts the parts of a document that speak of one evaluation together: a form and its report in
/// prose, whichever stands first and whatever stands between.
enum Joining {
  /// All evaluations in document order; a project that is listed and has a form of its own is one.
  static func joined(_ drafts: [Draft], listed: [Draft], words: OutlineWords) -> [Draft] {
    var parts = drafts.map { Part($0, words: words) }
    joinAnnexes(&parts)
    var forms = parts.indices.filter {
      parts[$0].isForm || (parts[$0].isAnnex && !parts[$0].isTaken)
    }
    let isOnlyPair = isOnlyPair(parts)
    for index in parts.indices where parts[index].isProse && !parts[index].isTaken {
      guard
        let position = form(
          for: index, among: forms, of: parts, anyYear: isOnlyPair && parts[index].kind == .overall),
        forms[position] != index
      else { continue }
      let form = forms.remove(at: position)
      parts[form].take(parts[index].draft, before: index < form)
      parts[index].isTaken = true
    }
    let whole = parts.filter { !$0.isTaken }
    let projects = Set(whole.compactMap { $0.project.map(bare) })
    let own = listed.filter { draft in
      guard let name = draft.listed.map({ bare($0.name.value) }) else { return true }
      return !projects.contains(name) && !projects.contains { isSame(bare: $0, name) }
    }
    return (whole.map(\.draft) + own).enumerated()
      .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
  }

  /// Gives a form the tables without scores that stand beside it (部门整体支出绩效评价基础数据表).
  private static func joinAnnexes(_ parts: inout [Part]) {
    for index in parts.indices where parts[index].isAnnex {
      let form = [index + 1, index - 1].first { other in
        parts.indices.contains(other) && parts[other].isForm && !parts[other].isTaken
          && isReport(parts[index], on: parts[other], isNext: true, isBefore: index < other)
      }
      guard let form else { continue }
      parts[form].take(parts[index].draft, before: false)
      parts[index].isTaken = true
    }
  }

  /// One report in prose with one scored form behind it: a form of another year is its own annex with
  /// the year not changed, and no report of its own.
  private static func isOnlyPair(_ parts: [Part]) -> Bool {
    let whole = parts.indices.filter { parts[$0].kind == .overall && !parts[$0].isTaken }
    guard whole.count == 2, let prose = whole.first, let form = whole.last else { return false }
    return parts[prose].isProse && parts[prose].draft.hasText && parts[form].isForm
      && parts[form].isScored && !parts[form].draft.hasText
  }

  /// The form that a part in prose reports on: the nearest before it, else the nearest after it.
  ///
  /// - Parameter forms: those that no prose reports on yet, by their positions in `parts`.
  /// - Returns: a position in `forms`.
  private static func form(
    for prose: Int, among forms: [Int], of parts: [Part], anyYear: Bool
  ) -> Int? {
    let part = parts[prose]
    func reportsOn(_ position: Int) -> Bool {
      let index = forms[position]
      return index != prose
        && isReport(
          part, on: parts[index], isNext: abs(index - prose) == 1, isBefore: prose < index,
          anyYear: anyYear)
    }
    let after = forms.firstIndex { $0 > prose } ?? forms.count
    return forms[..<after].indices.last(where: reportsOn)
      ?? forms[after...].indices.first(where: reportsOn)
  }

  private static func isReport(
    _ prose: Part, on form: Part, isNext: Bool, isBefore: Bool, anyYear: Bool = false
  ) -> Bool {
    guard prose.kind == form.kind || prose.kind == nil && isNext else { return false }
    if !anyYear, let year = prose.names.year, let other = form.names.year, year != other {
      return false
    }
    if form.kind == .project {
      guard let project = prose.project else { return isNext }
      return form.project.map { isSame(project, $0) } ?? isNext
    }
    guard let name = prose.title else { return true }
    // A form behind the prose without a name in its title is the report's own annex.
    let other = form.title ?? (isBefore && isNext ? nil : form.department)
    return other.map(name.isVariant) ?? true
  }

  /// 河道清淤 and 51092324T01-河道清淤项目 are one project.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    isSame(bare: bare(left), bare(right))
  }

  private static func isSame(bare a: String, _ b: String) -> Bool {
    guard min(a.count, b.count) >= 3 else { return a == b }
    return a.contains(b) || b.contains(a)
  }

  private static func bare(_ name: String) -> String {
    var name = name.filter { $0.isLetter || $0.isNumber }
    for word in ["绩效", "支出", "经费", "资金", "专项", "项目"] where name.hasSuffix(word) {
      name.removeLast(word.count)
    }
    return name
  }
}

/// A draft with what its titles and labels say of whose it is.
private struct Part {
  var draft: Draft
  var isTaken = false
  let names: TitleParts.Parts
  let kind: SelfEvaluation.Kind?
  let project: String?
  /// The department of its title, and that of its cells.
  let title: BodyName?
  let department: BodyName?

  init(_ draft: Draft, words: OutlineWords) {
    self.draft = draft
    names =
      draft.title.map { TitleParts(words: words).parts(of: $0.text.value) } ?? TitleParts.Parts()
    kind = draft.kind ?? draft.title?.kind
    let label = draft.labels.first { $0.role == .projectName && !$0.value.value.isEmpty }
    project = label?.value.value ?? names.project
    let cell = draft.labels.first {
      ($0.role == .implementingUnit || $0.role == .department) && !$0.value.value.isEmpty
    }
    title = names.department.map { BodyName($0) }
    department = cell.flatMap { DepartmentName($0.value.value, words: words) }.map {
      BodyName($0.name)
    }
  }

  var isForm: Bool { !draft.sharesText && !draft.indicatorBlocks.isEmpty }

  var isScored: Bool {
    draft.indicatorBlocks.contains { $0.indicators.contains { $0.score != nil } }
  }

  /// Tables of a whole department without indicators, sentences or a name of their own.
  var isAnnex: Bool {
    isProse && kind == .overall && title == nil && !draft.hasText
      && (!draft.budgetBlocks.isEmpty || !draft.narrative.isEmpty)
  }

  /// Without indicators of its own; a project's report without records of any kind.
  var isProse: Bool {
    !draft.sharesText && draft.title != nil && draft.indicatorBlocks.isEmpty
      && (kind == .overall || !draft.hasRecords)
  }

  mutating func take(_ prose: Draft, before: Bool) {
    draft = before ? prose.followed(by: draft) : draft.followed(by: prose)
  }
}

extension Draft {
  /// Where it begins, for the order of the document.
  fileprivate var start: Int { listed == nil ? blocks.lowerBound : blocks.upperBound }

  /// The two as one; `self` stands first in the document.
  fileprivate func followed(by other: Draft) -> Draft {
    var whole = self
    whole.furtherBlocks += [other.blocks] + other.furtherBlocks
    whole.title = title ?? other.title
    for label in other.labels { whole.add(label) }
    whole.texts += other.texts
    whole.units += other.units
    whole.declaredUnits += other.declaredUnits
    whole.totals += other.totals.map { row in
      var row = row
      row.blocksAbove += indicatorBlocks.count
      return row
    }
    whole.indicatorBlocks += other.indicatorBlocks
    whole.budgetBlocks += other.budgetBlocks
    whole.ratings += other.ratings
    whole.narrative += other.narrative
    whole.tables.formUnion(other.tables)
    return whole
  }
}

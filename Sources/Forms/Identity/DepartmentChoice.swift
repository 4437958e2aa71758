import Findings
import Reports

/// The department by the contract's order of trust: 实施单位 or 单位名称, 主管部门, a caption, the
/// title, a signature, the file's name, its folder.
struct DepartmentChoice {
  struct Choice {
    var cited: Cited<String>
    var code: String?
    var origin: Mention.Origin
    /// What the form says the name is; nil for names in titles, signatures and file names.
    var part: Part?
  }

  enum Part { case unit, competent, caption }

  let chosen: Choice?
  /// The names that can be held against each other, the chosen one first: two bodies that a form
  /// names side by side by right (主管部门 and 实施单位) are no disagreement.
  let mentions: [Mention]

  init(_ sources: IdentitySources, kind: SelfEvaluation.Kind?) {
    var choices: [Choice] = []
    func add(_ text: String?, at place: Place?, _ origin: Mention.Origin, _ part: Part? = nil) {
      guard let text, let name = DepartmentName(text, words: sources.words) else { return }
      let cited = Cited(name.name, at: place ?? .paragraph(1))
      choices.append(Choice(cited: cited, code: name.code, origin: origin, part: part))
    }
    func cells(_ role: Role, _ part: Part) {
      for label in sources.segment.labels where label.role == role {
        add(label.value.value, at: label.value.place, .cell, part)
      }
    }
    func captions(_ label: Caption.Label, _ part: Part) {
      for caption in sources.captions where caption.label == label {
        add(caption.value, at: caption.place, sources.captionOrigin, part)
      }
    }
    cells(.implementingUnit, .unit)
    // 部门名称 beside a project's 实施单位 may be the department that the unit belongs to.
    cells(.department, kind == .project && !choices.isEmpty ? .caption : .unit)
    captions(.implementing, .unit)
    // 主管部门 is another body where the form names the unit itself.
    if choices.isEmpty {
      cells(.fundUser, .unit)
      if choices.isEmpty { cells(.competentDepartment, .competent) }
      choices = Array(choices.prefix(1))
    }
    captions(.department, .caption)
    if let line = sources.bracketedLine, TitleParts(words: sources.words).isLead(line.value) {
      add(line.value, at: line.place, .title)
    }
    let titled = sources.titleParts.department
    let isOwn = kind != .project || sources.titleParts.namesOffice
    if isOwn { add(titled, at: sources.title?.place, .title) }
    // 主管部门 over a report whose title names the unit is another body.
    if choices.isEmpty { captions(.competent, .competent) }
    if choices.isEmpty { add(titled, at: sources.title?.place, .title) }
    if choices.isEmpty { add(sources.coverOffice?.value, at: sources.coverOffice?.place, .cover) }
    if choices.isEmpty { add(sources.signature?.value, at: sources.signature?.place, .caption) }
    if let signer = sources.signer, kind == .overall, !choices.isEmpty {
      add(signer.value, at: signer.place, .caption)
    }
    if choices.isEmpty { captions(.author, .caption) }
    if choices.isEmpty { add(sources.opening?.value, at: sources.opening?.place, .caption) }
    let inDocument = choices.count
    if let name = sources.paths.fileDepartment { add(name, at: nil, .fileName) }
    if let name = sources.paths.folderDepartment { add(name, at: nil, .folder) }
    chosen = choices.first
    let above = sources.competent
    let comparable = choices.enumerated().filter { index, choice in
      index >= inDocument
        || choice.isComparable(with: choices[0], above: above, kind: kind, words: sources.words)
    }
    mentions = comparable.map { index, choice in
      Mention(
        choice.cited.value, origin: choice.origin,
        place: index < inDocument ? choice.cited.place : nil)
    }
  }
}

extension DepartmentChoice.Choice {
  /// Whether the name and the chosen one, both of the same document, ought to be of one body.
  ///
  /// - Parameter above: the names that the form gives as 主管部门.
  fileprivate func isComparable(
    with chosen: Self, above: [String], kind: SelfEvaluation.Kind?, words: OutlineWords
  ) -> Bool {
    let name = OfficeKind(cited.value, words: words)
    guard name.isOneBody else { return false }
    guard part != .unit || kind != .project || !name.isSection else { return false }
    let isChosen = cited == chosen.cited && origin == chosen.origin
    guard !isChosen, part != .unit else { return true }
    let own = BodyName(cited.value)
    // The caption or the title may name the department that the unit belongs to.
    if above.contains(where: { BodyName($0).isVariant(of: own) }) {
      return BodyName(chosen.cited.value).isVariant(of: own)
    }
    guard kind == .project else { return true }
    let unit = OfficeKind(chosen.cited.value, words: words)
    // A form that names one body as 主管部门 and as the unit has no other above it.
    let chosenBody = BodyName(chosen.cited.value)
    if above.contains(where: { BodyName($0).isVariant(of: chosenBody) }) {
      return !unit.isSubordinate || name.isSubordinate
    }
    return unit.isSubordinate == name.isSubordinate
  }
}

/// What kind of body a name is of, by its words.
struct OfficeKind {
  /// One body, not several (甲局、乙局) nor all of a kind (各乡镇).
  let isOneBody: Bool
  /// A unit under a department: a station, a school, a hospital, a centre.
  let isSubordinate: Bool
  /// A section within a department (计财股, 禁毒支队), named without its region.
  let isSection: Bool

  init(_ name: String, words: OutlineWords) {
    let scalars = Array(name.unicodeScalars.map(\.folded))[...]
    isOneBody =
      !scalars.contains { $0 == "、" || $0 == "，" || $0 == "," || $0 == "/" || $0 == "；" }
      && !words["several-bodies"].occurs(in: scalars)
    isSubordinate = words["subordinate-ending"].suffix(of: scalars) > 0
    isSection =
      words["section-ending"].suffix(of: scalars) > 0 && BodyName(name).regions.isEmpty
  }
}

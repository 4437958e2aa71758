import Reports

/// Takes a title apart: whose report, of which year, on which project.
struct TitleParts {
  private let words: OutlineWords
  private let reader: TitleReader

  init(words: OutlineWords) {
    self.words = words
    reader = TitleReader(words: words)
  }

  struct Parts: Equatable {
    var year: Int?
    var department: String?
    var project: String?
    /// The department is surely an office: a project's name can end in 公园 or begin with 驻村工作队.
    var namesOffice = false

    /// Takes from the title behind it what the first one leaves out.
    mutating func fill(from other: Parts) {
      year = year ?? other.year
      project = project ?? other.project
      if department == nil { (department, namesOffice) = (other.department, other.namesOffice) }
    }
  }

  /// - Parameter title: 附件2：2021年度某市某局部门整体支出绩效自评报告（定稿） and the like.
  func parts(of title: String) -> Parts {
    let text = reader.titleText(title)
    let all = text.scalars
    var body = text.bare
    body = body.dropFirst(words["title-about"].prefix(of: body))
    // What stands before the words that say which kind of report it is.
    let end = kindRange(body)?.lowerBound ?? evaluationRange(body)?.lowerBound ?? body.endIndex
    var pieces = split(body[..<end])
    pieces = pieces.map(trimmed).filter { !$0.isEmpty }
    // 某县2022年某项目…: a region alone is neither an office nor the project.
    if pieces.count > 1, let first = pieces.first, BodyName(String(first)).core.isEmpty {
      pieces.removeFirst()
    }
    var parts = Parts(year: Self.reportYear(in: all) ?? PathNames.year(in: String(all)))
    guard let first = pieces.first else {
      parts.department = bracketedBody(all[...]).map(text.words)
      parts.namesOffice = parts.department != nil
      return parts
    }
    if isWholeOffice(first, in: body) {
      parts.department = text.words(first)
      parts.namesOffice = true
    } else if let cut = bodyEnd(first), cut == first.endIndex || namesRegion(first[..<cut]) {
      parts.department = text.words(first[..<cut])
      parts.namesOffice = namesOffice(first[..<cut], isWhole: pieces.count > 1)
      let rest = trimmed(first[cut...])
      parts.project = rest.isEmpty ? nil : text.words(rest)
      if pieces.count > 1 { parts.project = (parts.project ?? "") + text.words(pieces[1]) }
    } else {
      parts.project = pieces.map(text.words).joined()
      if let last = pieces.last, let cut = bodyEnd(last), pieces.count > 1 {
        parts.department = text.words(last[..<cut])
        parts.namesOffice = namesOffice(last[..<cut], isWhole: false)
      }
    }
    return parts
  }

  /// A name with its region before 部门整体支出 is the office's, whatever it ends in (某县公路段).
  private func isWholeOffice(
    _ piece: ArraySlice<Unicode.Scalar>, in title: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard words["kind-overall"].occurs(in: title) else { return false }
    if let cut = bodyEnd(piece), !piece[..<cut].contains("（") || piece[..<cut].contains("）") {
      return false
    }
    let name = BodyName(String(piece))
    return name.regions.contains { $0.count > 1 } && !name.core.isEmpty && piece.count <= 30
      && words["kind-project"].suffix(of: piece) == 0
  }

  /// 部门整体支出绩效自评报告（某县水利局）: the name in the last brackets.
  private func bracketedBody(_ title: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    guard title.last == "）", let open = title.lastIndex(of: "（") else { return nil }
    let name = title[(open + 1)...].dropLast()
    guard name.count > 3, bodyEnd(name) == name.endIndex, namesRegion(name) else { return nil }
    return name
  }

  /// Whether a body at a title's beginning is the reporting office: it names its region and more,
  /// or is an office by its last word (水利局2022年度…).
  private func namesOffice(_ name: ArraySlice<Unicode.Scalar>, isWhole: Bool) -> Bool {
    let body = BodyName(String(name))
    guard !body.core.isEmpty else { return false }
    if body.regions.contains(where: { $0.count > 1 }) { return true }
    return (isWhole || !body.regions.isEmpty) && words["office-ending"].suffix(of: name) > 0
  }

  func department(inTitle title: String) -> String? { parts(of: title).department }

  /// 2021年度, 某局, 2021年度某局: what can stand on the line above a title.
  func isLead(_ line: String) -> Bool {
    let scalars = ProseText(line, at: .paragraph(1)).scalars
    guard (2...40).contains(scalars.count),
      !scalars.contains(where: { $0.partsClauses && $0 != "（" && $0 != "）" }),
      reader.annexLength(scalars[...]) == 0
    else { return false }
    if isYearOnly(line) { return true }
    var rest = scalars[...]
    for piece in split(scalars[...]) where !piece.isEmpty { rest = piece }
    rest = trimmed(rest)
    return bodyEnd(rest) == rest.endIndex
  }

  /// The first line of a title that goes on: 2022年度某局部门整体支出.
  func isOpening(_ line: String) -> Bool {
    let scalars = ProseText(line, at: .paragraph(1)).scalars[...]
    guard (4...40).contains(scalars.count), !scalars.contains(where: \.endsSentence) else {
      return false
    }
    return words["kind-overall"].suffix(of: scalars) > 0
      || words["kind-project"].suffix(of: scalars) > 0
  }

  /// What stands before, between and after the years of a line (某县 of 2022年某县…).
  func betweenYears(_ line: String) -> [String] {
    let text = reader.titleText(line)
    return split(text.bare).map { text.words(trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// The pieces between years.
  private func split(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var result: [ArraySlice<Unicode.Scalar>] = []
    var start = text.startIndex
    // 2022某县某局…: a year without 年 parts only where it leads.
    if text.count > 4, text[start + 4].isHan, text[start + 4] != "年",
      Self.year(before: start + 4, in: text) != nil
    {
      start += text[start + 4] == "度" ? 5 : 4
    }
    var index = start
    while index < text.endIndex {
      if text[index] == "年", index - start >= 4,
        Self.year(before: index, in: text) != nil
      {
        result.append(text[start..<index - 4])
        start = index + 1
        if start < text.endIndex, text[start] == "度" { start += 1 }
        index = start
      } else {
        index += 1
      }
    }
    result.append(text[start...])
    return result
  }

  private func trimmed(_ piece: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var piece = piece
    while let length = lead(piece), length > 0 { piece = piece.dropFirst(length) }
    if piece.last == "”", !piece.contains("“") { piece = piece.dropLast() }
    while case let length = words["title-filler"].suffix(of: piece), length > 0 {
      // 部门 and 单位 end offices' names too: they go only where an office's name is left.
      let rest = piece.dropLast(length)
      guard bodyEnd(piece) != piece.endIndex || bodyEnd(rest) == rest.endIndex else { break }
      piece = rest
    }
    return piece
  }

  private func lead(_ piece: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = piece.first else { return nil }
    if first == "的" || first == "）" || first == "：" || first == "“" || first == "”" || first == " "
    {
      return 1
    }
    let about = words["title-about"].prefix(of: piece)
    return about > 1 ? about : nil
  }

  /// Where the name of an office ends in a piece; nil where it holds none. The longest name wins,
  /// except that words of the report's kind end it.
  private func bodyEnd(_ piece: ArraySlice<Unicode.Scalar>) -> Int? {
    if piece.count > 3, words["body-last"].suffix(of: piece) > 0 { return piece.endIndex }
    for end in piece.indices.reversed() {
      let head = piece[...end]
      if head.count >= 2, words["body-goes-on"].prefix(of: piece[end...]) < 2,
        words["body-ending"].suffix(of: head) > 0
          || (head.last == "）" && head.contains("（")
            && words["body-ending"].suffix(
              of: head[..<(head.lastIndex(of: "（") ?? end)]) > 0)
      {
        return end + 1
      }
    }
    return nil
  }

  /// 某县水利局河道清淤项目 begins with an office; 水库移民补助项目 only looks so.
  private func namesRegion(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    !BodyName(String(name)).regions.isEmpty
  }

  private func kindRange(_ body: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    if let overall = words["kind-overall"].firstRange(in: body) { return overall }
    if let open = words["kind-open"].firstRange(in: body), words.kindsOfProject(in: body).isEmpty {
      return open
    }
    let evaluation = evaluationRange(body)?.lowerBound ?? body.endIndex
    return words.kindsOfProject(in: body[..<evaluation]).last
  }

  private func evaluationRange(_ body: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    words["evaluation"].firstRange(in: body)
  }
}

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
    let all = ProseText(title, at: .paragraph(1)).scalars.filter { $0 != "\n" && $0 != "\t" }
    var body = reader.bare(title)[...]
    body = body.dropFirst(words["about"].prefix(of: body))
    // What stands before the words that say which kind of report it is.
    let end = kindRange(body)?.lowerBound ?? evaluationRange(body)?.lowerBound ?? body.endIndex
    var pieces = split(body[..<end])
    pieces = pieces.map(trimmed).filter { !$0.isEmpty }
    // 某县2022年某项目…: a region alone is neither an office nor the project.
    if pieces.count > 1, let first = pieces.first, BodyName(String(first)).core.isEmpty {
      pieces.removeFirst()
    }
    var parts = Parts(year: Self.reportYear(in: all))
    guard let first = pieces.first else {
      parts.department = bracketedBody(all[...])
      parts.namesOffice = parts.department != nil
      return parts
    }
    if let cut = bodyEnd(first), cut == first.endIndex || namesRegion(first[..<cut]) {
      parts.department = String(first[..<cut])
      parts.namesOffice = namesOffice(first[..<cut], isWhole: pieces.count > 1)
      let rest = trimmed(first[cut...])
      parts.project = rest.isEmpty ? nil : String(rest)
      if pieces.count > 1 { parts.project = (parts.project ?? "") + String(pieces[1]) }
    } else {
      parts.project = String(pieces.reduce(into: []) { $0 += Array($1) })
      if let last = pieces.last, let cut = bodyEnd(last), pieces.count > 1 {
        parts.department = String(last[..<cut])
        parts.namesOffice = namesOffice(last[..<cut], isWhole: false)
      }
    }
    return parts
  }

  /// 部门整体支出绩效自评报告（某县水利局）: the name in the last brackets.
  private func bracketedBody(_ title: ArraySlice<Unicode.Scalar>) -> String? {
    guard title.last == "）", let open = title.lastIndex(of: "（") else { return nil }
    let name = title[(open + 1)...].dropLast()
    guard name.count > 3, bodyEnd(name) == name.endIndex, namesRegion(name) else { return nil }
    return String(name)
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

  func isYearOnly(_ line: String) -> Bool {
    let scalars = ProseText(line, at: .paragraph(1)).scalars
    return Self.years(in: scalars).count == 1 && scalars.count <= 8
  }

  /// （2021年度） under a title, brackets perhaps lost.
  func isYearLine(_ line: String) -> Bool {
    let scalars = ProseText(line, at: .paragraph(1)).scalars
    return scalars.count <= 9 && Self.years(in: scalars).count == 1 && !scalars.contains("月")
  }

  /// Years as 2021年 or 二〇二一年, those of dates (2022年3月) left out.
  static func years(in text: [Unicode.Scalar]) -> [Int] {
    var result: [Int] = []
    for index in text.indices where text[index] == "年" {
      if index + 1 < text.count, text[index + 1].isDigit {
        let digits = text[(index + 1)...].prefix { $0.isDigit }
        if text.dropFirst(index + 1 + digits.count).first == "月" { continue }
      }
      if let year = year(before: index, in: text) { result.append(year) }
    }
    return result
  }

  /// The year that a line gives its report: one before 度 (…2024年资金2023年度…), else the first.
  static func reportYear(in text: [Unicode.Scalar]) -> Int? {
    for index in text.indices.dropLast() where text[index] == "年" && text[index + 1] == "度" {
      if let year = year(before: index, in: text) { return year }
    }
    return years(in: text).first
  }

  private static func year(before end: Int, in text: [Unicode.Scalar]) -> Int? {
    guard end >= 4 else { return nil }
    var value = 0
    for scalar in text[(end - 4)..<end] {
      guard let digit = digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    if end > 4, text[end - 5].isDigit { return nil }
    return (1990...2100).contains(value) ? value : nil
  }

  /// The value of 2, ２, 二 or ○.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isDigit { return Int(scalar.value) - 0x30 }
    if scalar == "O" || scalar == "○" { return 0 }
    guard let digit = ChineseNumeral.digit(scalar) else { return nil }
    return Int(digit)
  }

  /// What stands before, between and after the years of a line (某县 of 2022年某县…).
  func betweenYears(_ line: String) -> [String] {
    split(reader.bare(line)[...]).map { String(trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// The pieces between years.
  private func split(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var result: [ArraySlice<Unicode.Scalar>] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      if text[index] == "年", index - start >= 4,
        Self.year(before: index - text.startIndex, in: Array(text)) != nil
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
    let about = words["about"].prefix(of: piece)
    return about > 1 ? about : nil
  }

  /// Where the name of an office ends in a piece; nil where it holds none. The longest name wins,
  /// except that words of the report's kind end it.
  private func bodyEnd(_ piece: ArraySlice<Unicode.Scalar>) -> Int? {
    for end in piece.indices.reversed() {
      let head = piece[...end]
      if head.count >= 2, words["body-goes-on"].prefix(of: piece[end...]) < 2,
        ProseWords.standard["body-ending"].suffix(of: head) > 0
          || (head.last == "）" && head.contains("（")
            && ProseWords.standard["body-ending"].suffix(
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
    let evaluation = evaluationRange(body)?.lowerBound ?? body.endIndex
    let all = words["kind-project"].ranges(in: body[..<evaluation])
    return all.last
  }

  private func evaluationRange(_ body: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    words["evaluation"].firstRange(in: body)
  }
}

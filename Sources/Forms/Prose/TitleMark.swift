import Documents
import Findings
import Reports

/// A title that opens a report or a form: one paragraph, or a few that read as one.
struct TitleMark: Sendable {
  /// Indices in `Document.blocks`, a line with the year under it among them.
  var blocks: Range<Int>
  /// The words of the title, at its first paragraph.
  var text: Cited<String>
  var kind: SelfEvaluation.Kind?

  /// Whether it can only head a part of the running report: 项目绩效目标完成情况 over a table, naming
  /// nothing of its own.
  func isHeading(within running: TitleMark, _ words: OutlineWords) -> Bool {
    guard running.kind == kind || kind == nil, TitleReader(words: words).isWeak(text.value) else {
      return false
    }
    return !namesItsReport(words) && TitleParts(words: words).parts(of: text.value).project == nil
  }

  /// Whether it tells whose report it opens or of which year, or stands as an annex.
  func namesItsReport(_ words: OutlineWords) -> Bool {
    let parts = TitleParts(words: words).parts(of: text.value)
    return parts.year != nil || parts.department != nil || blocks.count > 1
      || TitleReader(words: words).annexLength(text.value.unicodeScalars.map(\.folded)[...]) > 0
  }
}

/// Tells titles from headings, lists of annexes and sentences.
struct TitleReader {
  private let words: OutlineWords

  init(words: OutlineWords) { self.words = words }

  private static let longest = 80

  /// Whether words alone read as a title of a self-evaluation.
  func isTitle(_ text: String) -> Bool {
    // Most paragraphs are sentences, told by their last mark.
    guard text.utf8.count <= Self.longest * 8,
      text.unicodeScalars.last?.folded.endsSentence != true
    else { return false }
    let body = bare(text)
    guard (5...Self.longest).contains(body.count), Enumerator(body) == nil,
      !body.contains(where: { $0.endsSentence || $0 == "，" || $0 == "、" && body.count > 50 })
    else { return false }
    guard words["notice-ending"].suffix(of: body) == 0 else { return false }
    if words["title-ending"].suffix(of: body) > 0 { return words["evaluation"].occurs(in: body) }
    return words["title-weak-ending"].suffix(of: body) > 0
      && words["evaluation"].occurs(in: body) && kind(of: body) != nil && startsAsTitle(body)
  }

  /// Whether only the beginning of a document makes it a title: 部门整体支出绩效自评情况 is a heading
  /// elsewhere.
  func isWeak(_ text: String) -> Bool {
    words["title-strong-ending"].suffix(of: bare(text)) == 0
  }

  /// 整体 or 项目, as the title says; nil where it says neither.
  func kind(_ text: String) -> SelfEvaluation.Kind? { kind(of: bare(text)) }

  private func kind(of scalars: ArraySlice<Unicode.Scalar>) -> SelfEvaluation.Kind? {
    if words["kind-overall"].occurs(in: scalars) { return .overall }
    return words.kindsOfProject(in: scalars).isEmpty ? nil : .project
  }

  /// The title without 附件2： before it and without brackets or a year behind it, width folded.
  func bare(_ text: String) -> ArraySlice<Unicode.Scalar> { titleText(text).bare }

  func titleText(_ text: String) -> TitleText {
    let text = TitleText(text)
    var bare = text.scalars.dropFirst(annexLength(text.scalars[...]))
    while let last = bare.last {
      if last == "）", let open = bare.lastIndex(of: "（"), open > bare.startIndex + 4 {
        bare = bare[..<open]
      } else if last == "》" || last == "”" || last == "：" || last == " " {
        bare.removeLast()
      } else if case let year = TitleText.closingYear(bare), year > 0, bare.count > year + 4 {
        bare = bare.dropLast(year)
      } else {
        break
      }
    }
    bare = bare.drop { $0 == "《" || $0 == "“" }
    return TitleText(text, bare: bare.indices)
  }

  /// The length of 附件2： and the like; 0 where there is none.
  func annexLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    let word = words["annex"].prefix(of: scalars)
    guard word > 0 else { return 0 }
    let number = scalars.dropFirst(word).prefix {
      $0.isDigit || $0 == "-" || $0 == "—" || ChineseNumeral.digit($0) != nil || $0 == "十"
    }
    let length = word + number.count
    guard let mark = scalars.dropFirst(length).first else { return length }
    if mark == "：" || mark == "." || mark == "、" || mark == " " || mark == "\n" {
      return length + 1
    }
    return number.isEmpty ? 0 : length
  }

  /// 2021年度…, 关于…, or an office's name: how a title begins and a sentence does not.
  private func startsAsTitle(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = body.prefix { $0.isDigit }
    return digits.count == 4 || words["title-about"].prefix(of: body) > 0
      || words["kind-overall"].prefix(of: body) > 0
      || words["kind-project"].prefix(of: body) > 0 || body.contains("年")
  }
}

/// A title's words without line ends, as printed and folded, position by position.
struct TitleText {
  let printed: [Unicode.Scalar]
  let scalars: [Unicode.Scalar]
  private let bareIndices: Range<Int>

  fileprivate init(_ text: String) {
    let text = ProseText(text, at: .paragraph(1))
    let kept = text.scalars.indices.filter { text.scalars[$0] != "\n" && text.scalars[$0] != "\t" }
    printed = kept.map { text.printed[$0] }
    scalars = kept.map { text.scalars[$0] }
    bareIndices = scalars.indices
  }

  fileprivate init(_ text: TitleText, bare: Range<Int>) {
    (printed, scalars, bareIndices) = (text.printed, text.scalars, bare)
  }

  /// What stands between annex number and closing brackets.
  var bare: ArraySlice<Unicode.Scalar> { scalars[bareIndices] }

  /// The printed words of a stretch of `scalars`.
  func words(_ stretch: ArraySlice<Unicode.Scalar>) -> String { String(printed[stretch.indices]) }

  /// The length of a year that closes a title: …自评报告2023, …自评表 2023年度.
  static func closingYear(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    var rest = text
    if rest.last == "度" { rest.removeLast() }
    if rest.last == "年" { rest.removeLast() } else if rest.count < text.count { return 0 }
    guard TitleParts.year(before: rest.endIndex, in: rest) != nil else { return 0 }
    return text.endIndex - rest.endIndex + 4
  }
}

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
    let scalars = bare(text)
    guard (5...Self.longest).contains(scalars.count), Enumerator(scalars[...]) == nil,
      !scalars.contains(where: { $0.endsSentence || $0 == "，" || $0 == "、" && scalars.count > 50 })
    else { return false }
    let body = scalars[...]
    guard words["notice-ending"].suffix(of: body) == 0 else { return false }
    if words["title-ending"].suffix(of: body) > 0 { return words["evaluation"].occurs(in: body) }
    return words["title-weak-ending"].suffix(of: body) > 0
      && words["evaluation"].occurs(in: body) && kind(of: body) != nil && startsAsTitle(body)
  }

  /// Whether only the beginning of a document makes it a title: 部门整体支出绩效自评情况 is a heading
  /// elsewhere.
  func isWeak(_ text: String) -> Bool {
    let scalars = bare(text)[...]
    return words["title-strong-ending"].suffix(of: scalars) == 0
  }

  /// 整体 or 项目, as the title says; nil where it says neither.
  func kind(_ text: String) -> SelfEvaluation.Kind? { kind(of: bare(text)[...]) }

  private func kind(of scalars: ArraySlice<Unicode.Scalar>) -> SelfEvaluation.Kind? {
    if words["kind-overall"].occurs(in: scalars) { return .overall }
    return words["kind-project"].occurs(in: scalars) ? .project : nil
  }

  /// The title without 附件2： before it and without brackets behind it, width folded.
  func bare(_ text: String) -> [Unicode.Scalar] {
    var scalars = ProseText(text, at: .paragraph(1)).scalars.filter { $0 != "\n" && $0 != "\t" }
    scalars = Array(scalars.dropFirst(annexLength(scalars[...])))
    while scalars.last == "）", let open = scalars.lastIndex(of: "（"), open > 4 {
      scalars.removeSubrange(open...)
    }
    while let last = scalars.last, last == "》" || last == "”" || last == "：" {
      scalars.removeLast()
    }
    while let first = scalars.first, first == "《" || first == "“" { scalars.removeFirst() }
    return scalars
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
    return digits.count == 4 || words["about"].prefix(of: body) > 0
      || words["kind-overall"].prefix(of: body) > 0
      || words["kind-project"].prefix(of: body) > 0 || body.contains("年")
  }
}

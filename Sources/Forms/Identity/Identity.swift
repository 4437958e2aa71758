import Documents
import Findings
import Reports

/// Who reports, on which year and region, on the whole of its expenditure or on which project.
enum Identity {
  struct Facts: Sendable {
    var kind: SelfEvaluation.Kind?
    var title: Cited<String>?
    var year: Cited<Int>?
    var region: String?
    var department: Cited<String>?
    var departmentCode: String?
    var project: Cited<String>?
    /// The chosen name first.
    var departmentMentions: [Mention] = []
    /// The chosen year first, four digits each.
    var yearMentions: [Mention] = []
  }

  /// - Parameter path: the file's path as given; its name and folders are trusted last.
  static func read(
    _ segment: Segment, in document: Document, outline: Outline, path: String, lexicon: Lexicon
  ) -> Facts {
    let sources = IdentitySources(segment, in: document, outline: outline, path: path)
    var facts = Facts()
    facts.title = sources.title
    facts.kind = KindChoice(sources).kind
    let departments = DepartmentChoice(sources, kind: facts.kind)
    facts.department = departments.chosen?.cited
    facts.departmentCode =
      departments.chosen?.code ?? sources.captions.first { $0.label == .code }?.value
    facts.departmentMentions = departments.mentions
    let years = YearChoice(sources)
    facts.year = years.chosen
    facts.yearMentions = years.mentions
    if facts.kind == .project { facts.project = sources.project }
    facts.region = sources.region(ofDepartment: facts.department?.value)
    return facts
  }
}

/// What a segment offers on who and when, gathered once.
struct IdentitySources {
  let segment: Segment
  let words: OutlineWords
  let title: Cited<String>?
  /// The lines of the title, its year line among them.
  let titleLines: [Cited<String>]
  let titleParts: TitleParts.Parts
  let captions: [Caption]
  /// Origin of the captions: a cover's where a heading follows them, a table's otherwise.
  let captionOrigin: Mention.Origin
  let paths: PathNames
  /// Body paragraphs of the segment, titles left out.
  let paragraphs: [Cited<String>]
  let headings: [Cited<String>]
  /// The first of `paragraphs`, up to a heading or a sentence.
  let coverLines: [Cited<String>]
  let signature: Cited<String>?

  init(_ segment: Segment, in document: Document, outline: Outline, path: String) {
    self.segment = segment
    let words = outline.words
    self.words = words
    let marks = outline.titles(in: segment.blocks)
    let mark = marks.first
    let labelled = segment.labels.first { $0.role == .title && !$0.value.value.isEmpty }?.value
    let cellLines = segment.cellLines
    let rows = cellLines.first { TitleReader(words: words).isTitle($0.value) }
    title = mark?.text ?? labelled ?? rows ?? Self.boxedTitle(segment, in: document, words: words)
    titleParts = ([title].compactMap { $0 } + marks.dropFirst().map(\.text))
      .reduce(into: TitleParts.Parts()) {
        $0.fill(from: TitleParts(words: words).parts(of: $1.value))
      }
    let lines = SegmentText(segment, in: document, outline: outline)
    let inTitle = lines.paragraphs.filter { outline.titled.contains($0.block) }.map(\.text)
    titleLines = inTitle + [labelled, rows].compactMap { $0 }
    let body = lines.paragraphs.filter { !outline.titled.contains($0.block) }
    paragraphs = body.map(\.text)
    let numbers = outline.paragraphNumbers
    let inSegment = outline.headings(in: segment.blocks)
    headings = inSegment.map { Cited($0.text, at: .paragraph(numbers[$0.block])) }
    let firstHeading = inSegment.first?.block ?? Int.max
    coverLines = body.prefix(Self.mostCoverLines).prefix {
      $0.block < firstHeading && !$0.text.value.contains("。")
    }.map(\.text)
    captions = (inTitle + paragraphs + cellLines).flatMap {
      Caption.read($0.value, at: $0.place, words: words)
    }
    captionOrigin = headings.isEmpty ? .caption : .cover
    paths = PathNames(path, words: words)
    signature = Self.signature(body.map(\.text), words: words)
  }

  /// An office at the head of a document with another title (某局2022年度部门决算公开).
  var opening: Cited<String>? {
    guard title == nil else { return nil }
    return paragraphs.prefix(4).lazy.filter { $0.value.utf8.count < 150 && !$0.value.contains("。") }
      .compactMap { line in
        let parts = TitleParts(words: words).parts(of: line.value)
        guard parts.namesOffice, parts.year != nil else { return nil }
        return parts.department.map { Cited($0, at: line.place) }
      }.first
  }

  /// An office on a line of its own under the title, before the text begins.
  var coverOffice: Cited<String>? {
    guard title != nil else { return nil }
    let parts = TitleParts(words: words)
    return coverLines.map { Cited(tidied($0.value), at: $0.place) }.first {
      !parts.isYearOnly($0.value) && parts.isLead($0.value) && isNamedOffice($0.value)
    }
  }

  /// The signature, where it is surely an office that could report for itself: no reviewer, no
  /// government over the department, no firm.
  var signer: Cited<String>? {
    guard let signature, let name = DepartmentName(signature.value, words: words)?.name else {
      return nil
    }
    let scalars = [Unicode.Scalar](of: name, \.folded)[...]
    let body = BodyName(name)
    guard body.regions.contains(where: { $0.count > 1 }), !body.core.isEmpty,
      words["office-ending"].suffix(of: scalars) > 0, !words["other-signer"].occurs(in: scalars)
    else { return nil }
    return signature
  }

  private func isNamedOffice(_ line: String) -> Bool {
    guard let name = DepartmentName(line, words: words)?.name else { return false }
    let scalars = [Unicode.Scalar](of: name, \.folded)[...]
    return !BodyName(name).regions.isEmpty || words["office-ending"].suffix(of: scalars) > 0
      || words["subordinate-ending"].suffix(of: scalars) > 0
  }

  /// The lines of a cover among which its office is looked for.
  private static let mostCoverLines = 12

  /// The names that the form gives as 主管部门, in cells and captions.
  var competent: [String] {
    let cells = segment.labels.filter { $0.role == .competentDepartment }.map(\.value.value)
    let lines = captions.filter { $0.label == .competent }.map(\.value)
    return (cells + lines).compactMap { DepartmentName($0, words: words)?.name }
  }

  /// 项目名称 of the form, else of a caption, else a bracketed line under the title, else the
  /// title's own words, else the file's name.
  var project: Cited<String>? {
    if let label = segment.labels.first(where: {
      $0.role == .projectName && !$0.value.value.isEmpty
    }) {
      return label.value
    }
    if let caption = captions.first(where: { $0.label == .project && !$0.value.isEmpty }) {
      return Cited(caption.value, at: caption.place)
    }
    if let line = bracketedLine, !TitleParts(words: words).isLead(line.value) { return line }
    if let title, let project = titleParts.project { return Cited(project, at: title.place) }
    return nil
  }

  /// A line in brackets under the title, without them: the project's or the unit's name.
  var bracketedLine: Cited<String>? {
    guard title != nil else { return nil }
    return paragraphs.prefix(3).lazy.map { Cited(tidied($0.value), at: $0.place) }
      .first { Self.isBracketed($0.value) }
      .map { Cited(String($0.value.dropFirst().dropLast()), at: $0.place) }
  }

  /// From the title, else from the folder (a level such as 市直 by the department's own name).
  func region(ofDepartment department: String?) -> String? {
    if let named = titleParts.department.flatMap(Self.region) { return named }
    if title != nil,
      let named = titleLines.lazy.flatMap({ TitleParts(words: words).betweenYears($0.value) })
        .compactMap(Self.region).first
    {
      return named
    }
    if let folder = paths.folderRegion { return folder }
    guard let level = paths.folderLevel else { return nil }
    return department.flatMap(Self.region) ?? level
  }

  /// The narrowest region down to the county in a name; nil where it names none.
  static func region(_ name: String) -> String? {
    let named = BodyName(name).regions.filter { $0.count > 1 }
    let counties = named.filter { !$0.hasSuffix("乡") && !$0.hasSuffix("镇") }
    return counties.last ?? named.last
  }

  private static func isBracketed(_ line: String) -> Bool {
    guard let first = line.first, let last = line.last, line.count > 4 else { return false }
    return (first == "（" || first == "(") && (last == "）" || last == ")")
      && TitleParts.years(in: [Unicode.Scalar](of: line)).isEmpty && !line.contains("：")
  }

  /// A title in a text box, as WPS sets it over a form.
  private static func boxedTitle(
    _ segment: Segment, in document: Document, words: OutlineWords
  ) -> Cited<String>? {
    for index in segment.textBoxes where document.textBoxes.indices.contains(index) {
      let box = Document(blocks: document.textBoxes[index].paragraphs.map { .paragraph($0) })
      let finder = TitleFinder(document: box, numbers: box.paragraphNumbers, words: words)
      if let mark = finder.titles().first {
        return Cited(mark.text.value, at: .textBox(index + 1))
      }
    }
    return nil
  }

  /// An office's name over a date at the end of the text.
  private static func signature(_ lines: [Cited<String>], words: OutlineWords) -> Cited<String>? {
    guard lines.count > 2, let date = lines.last, date.value.count <= 14, date.value.contains("年"),
      date.value.contains("月")
    else { return nil }
    let name = lines[lines.count - 2]
    return TitleParts(words: words).isLead(name.value) ? name : nil
  }
}

/// The paragraphs of a segment, tidied, with their blocks; blank ones left out.
struct SegmentText {
  let paragraphs: [(block: Int, text: Cited<String>)]

  init(_ segment: Segment, in document: Document, outline: Outline) {
    var result: [(block: Int, text: Cited<String>)] = []
    for index in segment.blocks.ranges.joined() {
      guard case .paragraph(let paragraph) = document.blocks[index] else { continue }
      let text = paragraph.text
      if text.unicodeScalars.contains(where: { !$0.isBlank && !$0.isZeroWidth }) {
        result.append((index, Cited(text, at: .paragraph(outline.paragraphNumbers[index]))))
      }
    }
    for index in segment.textBoxes where document.textBoxes.indices.contains(index) {
      for paragraph in document.textBoxes[index].paragraphs where !tidied(paragraph.text).isEmpty {
        result.append((Int.max, Cited(paragraph.text, at: .textBox(index + 1))))
      }
    }
    paragraphs = result
  }
}

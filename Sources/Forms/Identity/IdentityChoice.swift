import Findings
import Reports

/// 整体 or 项目: the title decides, then the tables, then the project's name, then the file's name
/// and the text.
struct KindChoice {
  let kind: SelfEvaluation.Kind?

  init(_ sources: IdentitySources) {
    let reader = TitleReader(words: sources.words)
    let words = sources.words
    if let title = sources.title, let kind = reader.kind(title.value) {
      self.kind = kind
    } else if let name = sources.segment.labels.first(where: { $0.role == .projectName })?.value
      .value,
      words["kind-overall"].occurs(in: [Unicode.Scalar](of: name, \.folded))
    {
      kind = .overall
    } else if let kind = sources.segment.kind {
      self.kind = kind
    } else {
      let texts =
        sources.headings.map(\.value) + [sources.paths.kind] + sources.paragraphs.map(\.value)
      let overall = texts.contains {
        words["kind-overall"].occurs(in: [Unicode.Scalar](of: $0, \.folded))
      }
      kind =
        overall
        ? .overall : reader.kind(sources.paths.kind) ?? (sources.project == nil ? nil : .project)
    }
  }
}

/// The year by the order of trust: title, cover or caption, cell, heading, sentence, file, folder.
struct YearChoice {
  let chosen: Cited<Int>?
  let mentions: [Mention]

  init(_ sources: IdentitySources) {
    var found: [(year: Int, origin: Mention.Origin, place: Place?)] = []
    func add(_ text: String, _ origin: Mention.Origin, _ place: Place?) {
      let scalars = ProseText(text, at: .paragraph(1)).scalars
      guard let year = TitleParts.reportYear(in: scalars) ?? PathNames.year(in: text),
        !found.contains(where: { $0.year == year && $0.origin == origin })
      else { return }
      found.append((year, origin, place))
    }
    if let title = sources.title { add(title.value, .title, title.place) }
    for line in sources.titleLines where !line.value.contains("月") {
      add(line.value, .title, line.place)
    }
    for caption in sources.captions where caption.label == .year {
      add(caption.value + "年", sources.captionOrigin, caption.place)
    }
    for label in sources.segment.labels where label.role == .year {
      if let year = PathNames.year(in: label.value.value) {
        found.append((year, .cell, label.value.place))
      }
    }
    let printed = found.count
    for heading in sources.headings { add(heading.value, .heading, heading.place) }
    if printed > 0 { found.removeSubrange(printed...) }
    if found.isEmpty, let said = Self.said(in: sources) {
      found.append((said.value, .sentence, said.place))
    }
    if let year = sources.paths.fileYear { found.append((year, .fileName, nil)) }
    if let year = sources.paths.folderYear { found.append((year, .folder, nil)) }
    chosen = found.first.map { Cited($0.year, at: $0.place ?? .paragraph(1)) }
    mentions = found.map { Mention("\($0.year)", origin: $0.origin, place: $0.place) }
  }

  /// The year that stands most often in the text beside 年度 or before a clause, the first of equals.
  private static func said(in sources: IdentitySources) -> Cited<Int>? {
    var counts: [Int: (count: Int, place: Place)] = [:]
    var order: [Int] = []
    for text in sources.paragraphs + sources.segment.textCells {
      for year in TitleParts.years(in: ProseText(text.value, at: text.place).scalars) {
        if counts[year] == nil { order.append(year) }
        counts[year, default: (0, text.place)].count += 1
      }
    }
    var best: Int?
    for year in order where best.flatMap({ counts[$0]?.count }) ?? 0 < counts[year]?.count ?? 0 {
      best = year
    }
    return best.flatMap { year in counts[year].map { Cited(year, at: $0.place) } }
  }
}

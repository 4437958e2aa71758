import Documents

/// The sections that a form prescribes, and which of them a report lacks.
struct Sections {
  private let words: OutlineWords

  init(words: OutlineWords) { self.words = words }

  /// At least this many sections must be there before a report counts as one of the form.
  private static let least = 3

  /// - Returns: the headings that a report of its form has and this one lacks; none for a report
  ///   of no form with prescribed sections.
  func missing(in headings: [Heading]) -> [String] {
    let names = headings.map { [Unicode.Scalar](of: $0.name, \.folded) }
    for (form, parts) in Self.forms {
      guard names.contains(where: { words["section-mark-" + form].occurs(in: $0) }) else {
        continue
      }
      let absent = parts.filter { part in !names.contains { words[part.role].occurs(in: $0) } }
      if parts.count - absent.count >= Self.least { return absent.map(\.name) }
    }
    return []
  }

  /// Forms with prescribed sections, each with the roles of its parts and their first wording.
  private static let forms: [(String, [(role: String, name: String)])] = {
    let entries = WordList.load(PackageResources.headings_tsv).entries
    var order: [String] = []
    var first: [String: String] = [:]
    for entry in entries
    where entry.role.hasPrefix("section-") && !entry.role.hasPrefix("section-mark-") {
      if first[entry.role] == nil {
        order.append(entry.role)
        first[entry.role] = entry.word
      }
    }
    let grouped = Dictionary(grouping: order) { String($0.dropFirst(8).prefix { $0 != "-" }) }
    return grouped.keys.sorted().map { form in
      (form, (grouped[form] ?? []).map { ($0, first[$0] ?? "") })
    }
  }()
}

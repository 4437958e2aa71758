import Findings
import Reports

/// All submissions of a run, each with the body and the project it comes from.
package struct SubmissionSet: Sendable {
  /// In input order.
  let items: SubmissionList
  /// The body of each item: equal numbers, one department; nil where the document names none.
  let bodies: [Int?]
  /// The project of each item: equal numbers, one name; nil where the document names none.
  let projects: [Int?]
  /// Which items were submitted for one department, year and project.
  let duplicates: Duplicates
  /// Which reports share sentences.
  var copied = CopiedSentences()
  let roster: Roster?
  /// The roster's entry of each body, by the body's number.
  let entries: [Int: Roster.Entry]

  /// The roster's entries from which something came, a report with two names counting for both.
  var sentEntries: Set<Roster.Entry> {
    let others = items.flatMap { item in
      item.otherDepartments.compactMap { name in
        roster?.entry(code: nil, name: BodyName(name).inRegion(item.region))
      }
    }
    return Set(entries.values).union(others)
  }

  init(_ submissions: SubmissionList, roster: Roster? = nil) {
    items = submissions.inOrder
    self.roster = roster
    (bodies, entries) = Self.bodies(of: items, roster)
    projects = Self.projects(of: items)
    duplicates = Duplicates(items, bodies: bodies, projects: projects)
  }

  /// The positions of items that have an equal key, in input order; items without one are left out.
  func groups<Key: Hashable>(by key: (Int, Submission) -> Key?) -> [[Int]] {
    items.positions(by: key)
  }

  private static func bodies(
    of items: SubmissionList, _ roster: Roster?
  ) -> ([Int?], [Int: Roster.Entry]) {
    // Hundreds of projects are of one department: each name is taken apart once.
    var known: [NamedBody: BodyName] = [:]
    for item in items {
      guard let named = NamedBody(item), known[named] == nil else { continue }
      known[named] = BodyName(named.department).inRegion(named.region)
    }
    let whole = BodyChains(Array(known.values))
    var numbers: [BodyKey: Int] = [:]
    var entries: [Int: Roster.Entry] = [:]
    let bodies = items.map { item -> Int? in
      guard let name = NamedBody(item).flatMap({ known[$0] }), !name.isGeneric else { return nil }
      let entry = roster?.position(code: item.departmentCode, name: name)
      let full = entry.flatMap { roster?.name(of: $0) } ?? whole.complete(name)
      let number = numbers.number(of: BodyKey(name: full, source: item.id.source))
      if let entry { entries[number] = roster?.entries[entry] }
      return number
    }
    return (bodies, entries)
  }

  private static func projects(of items: SubmissionList) -> [Int?] {
    var numbers: [String: Int] = [:]
    return items.map { item in
      guard let key = item.project.map(ProjectName.key), !key.isEmpty else { return nil }
      return numbers.number(of: key)
    }
  }
}

/// What a submission says of its department.
private struct NamedBody: Hashable {
  var department: String
  var region: String?

  /// Nil where it names none.
  init?(_ item: Submission) {
    guard let department = item.department else { return nil }
    self.department = department
    region = item.region
  }
}

/// A body for certain: a name without any named region (教育局) only within one folder.
private struct BodyKey: Hashable {
  var name: BodyName
  var folder: Substring

  init(name: BodyName, source: String) {
    self.name = name
    let isNamed = name.regions.contains { $0.utf8.count > 3 }
    folder =
      isNamed ? "" : source[..<(source.utf8.lastIndex(of: UInt8(ascii: "/")) ?? source.startIndex)]
  }
}

/// What a rule across reports raises: a flag on one submission, or on a department that sent none.
package struct AcrossFlag: Sendable, Hashable {
  /// The submission; nil for a department without one.
  package var id: Submission.ID?
  /// The place of its document in the input.
  var order: Int?
  package var kind: SelfEvaluation.Kind?
  package var department: String?
  package var year: Int?
  package var project: String?
  package var flag: Flag

  init(_ item: Submission, _ flag: Flag) {
    id = item.id
    order = item.order
    kind = item.kind
    department = item.department
    year = item.year
    project = item.project
    self.flag = flag
    self.flag.evaluation = item.id.evaluation
  }

  init(department: String, _ flag: Flag) {
    self.department = department
    self.flag = flag
  }
}

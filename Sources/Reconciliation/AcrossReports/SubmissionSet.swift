import Findings
import Reports

/// All submissions of a run, each with the body it comes from.
package struct SubmissionSet: Sendable {
  /// In input order.
  let items: [Submission]
  /// The body of each item: equal numbers, one department; nil where the document names none.
  let bodies: [Int?]
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

  package init(_ submissions: [Submission], roster: Roster? = nil) {
    items = submissions.sorted {
      ($0.order, $0.id.evaluation, $0.id.source) < ($1.order, $1.id.evaluation, $1.id.source)
    }
    self.roster = roster
    var numbers: [BodyKey: Int] = [:]
    var entries: [Int: Roster.Entry] = [:]
    let names = items.map { item in
      item.department.map { BodyName($0).inRegion(item.region) }
    }
    let whole = BodyChains(names.compactMap(\.self))
    bodies = zip(items, names).map { item, name in
      guard let name, !name.isGeneric else { return nil }
      let entry = roster?.entry(code: item.departmentCode, name: name)
      let key = BodyKey(
        name: entry.map { BodyName($0.name) } ?? whole.complete(name), source: item.id.source)
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      if let entry { entries[number] = entry }
      return number
    }
    self.entries = entries
  }

  /// The positions of items that have an equal key, in input order; items without one are left out.
  func groups<Key: Hashable>(by key: (Int, Submission) -> Key?) -> [[Int]] {
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for (position, item) in items.enumerated() {
      guard let key = key(position, item) else { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(position)
    }
    return order.compactMap { groups[$0] }
  }
}

/// A body for certain: a name without any named region (教育局) only within one folder.
private struct BodyKey: Hashable {
  var name: BodyName
  var folder: Substring

  init(name: BodyName, source: String) {
    self.name = name
    let isNamed = name.regions.contains { $0.count > 1 }
    folder = isNamed ? "" : source[..<(source.lastIndex(of: "/") ?? source.startIndex)]
  }
}

/// What a rule across reports raises: a flag on one submission, or on a department that sent none.
package struct AcrossFlag: Sendable, Hashable {
  /// The submission; nil for a department without one.
  package var id: Submission.ID?
  package var kind: SelfEvaluation.Kind?
  package var department: String?
  package var year: Int?
  package var project: String?
  package var flag: Flag

  init(_ item: Submission, _ flag: Flag) {
    id = item.id
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

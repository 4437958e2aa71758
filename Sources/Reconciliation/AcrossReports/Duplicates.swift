import Findings
import Reports

/// Submissions of one department (and project) for one year, and which of them is ranked.
struct Duplicates: Sendable {
  /// Submissions in two or more documents.
  struct Group: Sendable {
    /// Positions of the submissions, in input order.
    var members: [Int]
    /// The position of the one that counts.
    var ranked: Int
    /// They have to be explained; not so a report in sentences beside its own form.
    var isConflict: Bool
  }

  let groups: [Group]
  /// By position: another submission of the same department and year replaces it.
  let isSuperseded: [Bool]

  private struct Key: Hashable {
    var body: Int
    var year: Int
    var project: Int?
  }

  /// Left out are submissions whose department or year is in doubt, and forms of one document, which
  /// may list a project's parts.
  ///
  /// - Parameters: the body and the project of each item, by its position.
  init(_ items: SubmissionList, bodies: [Int?], projects: [Int?]) {
    let positions = items.positions { position, item -> Key? in
      guard let body = bodies[position], let year = item.year, !item.isContested else {
        return nil
      }
      guard item.kind == .project else { return Key(body: body, year: year) }
      guard let project = projects[position] else { return nil }
      return Key(body: body, year: year, project: project)
    }
    groups = positions.compactMap { members in
      guard let first = members.first, members.count > 1,
        members.contains(where: { items[$0].id.source != items[first].id.source })
      else { return nil }
      return Self.group(members, of: items)
    }
    var isSuperseded = [Bool](repeating: false, count: items.count)
    for group in groups {
      for member in group.members where member != group.ranked { isSuperseded[member] = true }
    }
    self.isSuperseded = isSuperseded
  }

  private static func group(_ members: [Int], of items: SubmissionList) -> Group? {
    let isConflict = !areComplementary(members.map { items[$0] })
    let ranked =
      isConflict ? ranked(of: members, items) : members.first { items[$0].hasIndicators }
    return ranked.map { Group(members: members, ranked: $0, isConflict: isConflict) }
  }

  /// A report in sentences beside its own form in another file: they say nothing against each other.
  private static func areComplementary(_ group: [Submission]) -> Bool {
    guard group.count == 2, group[0].hasIndicators != group[1].hasIndicators else { return false }
    return [\Submission.score, \.budget, \.executed].allSatisfy { figure in
      Set(group.compactMap { $0[keyPath: figure]?.exact }).count < 2
    }
  }

  /// The submission that counts: named final or revised, else changed last, else last in order.
  private static func ranked(of members: [Int], _ items: SubmissionList) -> Int? {
    let final = members.filter { FinalNames.mark(in: items[$0].id.source) }
    let candidates = final.isEmpty ? members : final
    let times = candidates.compactMap { items[$0].modified }
    let newest = times.count == candidates.count ? times.max() : nil
    return candidates.last { newest == nil || items[$0].modified == newest }
  }
}

/// File names that mark the last version of a report, and names that do not.
///
/// Source: file names as offices send them (定稿, 终稿, 修订, 最终版).
enum FinalNames {
  private static let words = ["定稿", "终稿", "修订", "最终", "终版", "修改稿", "修正"]
  private static let notYet = ["未定稿", "非终稿", "待定稿"]

  static func mark(in source: String) -> Bool {
    let name = source.split(separator: "/").last.map(String.init) ?? source
    return words.contains { name.contains($0) } && !notYet.contains { name.contains($0) }
  }
}

/// A project's name without its budget code, white space, brackets and width, for comparing.
enum ProjectName {
  static func key(_ name: String) -> String {
    let letters = name.unicodeScalars.filter { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    let text = String(String.UnicodeScalarView(letters))
    let rest = name.drop { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard rest.startIndex > name.startIndex, let mark = rest.first, "-－—_".contains(mark) else {
      return text
    }
    return key(String(rest.dropFirst()))
  }
}

import Findings
import Reports

/// Submissions of one department (and project) for one year.
enum Duplicates {
  private struct Key: Hashable {
    var body: Int
    var year: Int
    var project: String?
  }

  /// Groups of two or more documents, in input order. Left out: submissions whose department or year
  /// is in doubt, and forms of one document, which may list a project's parts.
  static func groups(in set: SubmissionSet) -> [[Submission]] {
    set.groups { position, item -> Key? in
      guard let body = set.bodies[position], let year = item.year, !item.isContested else {
        return nil
      }
      guard item.kind == .project else { return Key(body: body, year: year) }
      guard let project = item.project.map(ProjectName.key), !project.isEmpty else { return nil }
      return Key(body: body, year: year, project: project)
    }
    .map { $0.map { set.items[$0] } }
    .filter { group in Set(group.map(\.id.source)).count > 1 }
  }

  /// Groups that have to be explained.
  static func conflicts(in set: SubmissionSet) -> [[Submission]] {
    groups(in: set).filter { !areComplementary($0) }
  }

  /// A report in sentences beside its own form in another file: they say nothing against each other.
  private static func areComplementary(_ group: [Submission]) -> Bool {
    guard group.count == 2, group[0].hasIndicators != group[1].hasIndicators else { return false }
    return [\Submission.score, \.budget, \.executed].allSatisfy { figure in
      Set(group.compactMap { $0[keyPath: figure]?.exact }).count < 2
    }
  }

  /// Every submission of a group but the one that is ranked.
  static func superseded(in set: SubmissionSet) -> Set<Submission.ID> {
    Set(
      groups(in: set).flatMap { group in
        group.filter { $0.id != ranked(of: group)?.id }.map(\.id)
      })
  }

  /// The submission that counts: named final or revised, else changed last, else last in order.
  static func ranked(of group: [Submission]) -> Submission? {
    if areComplementary(group) { return group.first(where: \.hasIndicators) }
    let final = group.filter { FinalNames.mark(in: $0.id.source) }
    let candidates = final.isEmpty ? group : final
    let times = candidates.compactMap(\.modified)
    let newest = times.count == candidates.count ? times.max() : nil
    return candidates.filter { newest == nil || $0.modified == newest }.max {
      ($0.order, $0.id.evaluation) < ($1.order, $1.id.evaluation)
    }
  }

  /// How two submissions of a group differ, told apart as far as can be.
  static func difference(_ one: Submission, _ other: Submission) -> LocalizedText {
    if !one.sha256.isEmpty, one.sha256 == other.sha256 {
      return LocalizedText(zh: "文件逐字节相同", en: "the files are the same byte for byte")
    }
    if one.content == other.content {
      return LocalizedText(zh: "内容相同", en: "the content is the same")
    }
    let figures = Self.figures(one, other)
    guard !figures.zh.isEmpty else {
      return LocalizedText(
        zh: "得分、预算数、执行数相同，其他内容不同",
        en: "score, budget and executed are the same, other content differs")
    }
    return LocalizedText(
      zh: "数据不同：" + figures.zh.joined(separator: "，"),
      en: "the figures differ: " + figures.en.joined(separator: ", "))
  }

  private static func figures(_ one: Submission, _ other: Submission)
    -> (zh: [String], en: [String])
  {
    let pairs: [(String, String, PrintedNumber?, PrintedNumber?)] = [
      ("得分（分）", "score (分)", one.score, other.score),
      ("预算数（元）", "budget (元)", one.budget, other.budget),
      ("执行数（元）", "executed (元)", one.executed, other.executed),
    ]
    let different = pairs.filter { $0.2?.exact != $0.3?.exact }
    let text = { (number: PrintedNumber?) in number?.description ?? "—" }
    return (
      different.map { "\($0.0) \(text($0.2)) / \(text($0.3))" },
      different.map { "\($0.1) \(text($0.2)) / \(text($0.3))" }
    )
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

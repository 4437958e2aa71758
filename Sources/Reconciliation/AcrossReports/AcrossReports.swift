import Findings
import Reports

/// Holds the submissions of a run against each other.
package struct AcrossReports: Sendable {
  private let settings: ReconciliationSettings
  private let roster: Roster?
  private var submissions = SubmissionList()
  /// The sentences that came with submissions, by their order.
  private var sentences: [(order: Int, marks: [SentenceMark])] = []

  package init(settings: ReconciliationSettings = .standard, roster: Roster? = nil) {
    self.settings = settings
    self.roster = roster
  }

  /// Takes one submission; in any order, for the result does not depend on it. In input order it
  /// costs least.
  package mutating func add(_ submission: Submission) {
    submissions.append(submission)
    if !submission.sentences.isEmpty {
      sentences.append((submission.order, submission.sentences))
    }
  }

  /// What the rules across reports find, and which submissions are not ranked.
  package func result() -> AcrossResult {
    result { body in
      for (order, marks) in sentences { body(order, marks) }
    }
  }

  private func result(sentences: SentenceWalk) rethrows -> AcrossResult {
    var findings: [(order: Int, finding: AcrossFinding)] = []
    var superseded: Set<Submission.ID> = []
    try run(sentences: sentences) {
      findings.append(($0, $1))
    } superseded: {
      superseded.insert($0.id)
    }
    findings.sort { $0.order < $1.order }
    return AcrossResult(findings: findings.map(\.finding), superseded: superseded)
  }

  /// Hands over each finding as it is made, with a number whose order is the one to show them in; so
  /// that a run in which every report has one need not hold them.
  ///
  /// - Parameters:
  ///   - sentences: those of the submissions, which may be kept elsewhere.
  ///   - superseded: takes the submissions that are not ranked.
  package func run(
    sentences: SentenceWalk, _ take: (_ order: Int, AcrossFinding) throws -> Void,
    superseded: (Submission) throws -> Void
  ) rethrows {
    var set = SubmissionSet(submissions, roster: roster)
    if !settings.rulesOff.contains("copied-text") {
      set.copied = try CopiedSentences(set, sentences)
    }
    var ofNone: [AcrossFinding] = []
    for (number, rule) in rules.enumerated() {
      guard case .acrossReports(let check) = rule.check else { continue }
      var count = 0
      for raised in check(set, settings) {
        let finding = AcrossFinding(raised, settings.finding(raised.flag, of: rule))
        if let position = set.position(of: raised) {
          try take(position << 40 | number << 32 | count, finding)
          count += 1
        } else {
          ofNone.append(finding)
        }
      }
    }
    ofNone.sort {
      ($0.department ?? "", $0.finding.rule.rawValue)
        < ($1.department ?? "", $1.finding.rule.rawValue)
    }
    for (count, finding) in ofNone.enumerated() { try take(set.items.count << 40 | count, finding) }
    for position in set.items.indices where set.duplicates.isSuperseded[position] {
      try superseded(set.items[position])
    }
  }

  /// The rules across reports that are on, in the order of their ids.
  private var rules: [Rule] {
    RuleCatalogue.all.filter { rule in
      guard case .acrossReports = rule.check else { return false }
      return !settings.rulesOff.contains(rule.id)
    }.sorted { $0.id.rawValue < $1.id.rawValue }
  }
}

extension SubmissionSet {
  /// The position of the submission that a flag is about.
  fileprivate func position(of raised: AcrossFlag) -> Int? {
    guard let id = raised.id, let order = raised.order else { return nil }
    return items.position(of: id, order: order)
  }
}

/// The outcome of the rules across reports.
package struct AcrossResult: Sendable, Hashable {
  /// In input order; departments that sent nothing at the end.
  package var findings: [AcrossFinding]
  /// Submissions that another one of the same department and year replaces in the ranking.
  package var superseded: Set<Submission.ID>
}

/// A finding that no report has by itself.
package struct AcrossFinding: Sendable, Hashable, Codable {
  /// Nil for a department that sent nothing.
  package var source: String?
  /// From 1; nil for a department that sent nothing.
  package var evaluation: Int?
  package var kind: SelfEvaluation.Kind?
  package var department: String?
  package var year: Int?
  package var project: String?
  package var finding: Finding

  init(_ raised: AcrossFlag, _ finding: Finding) {
    source = raised.id?.source
    evaluation = raised.id?.evaluation
    kind = raised.kind
    department = raised.department
    year = raised.year
    project = raised.project
    self.finding = finding
  }
}

import Findings
import Reports

/// Holds the submissions of a run against each other.
package struct AcrossReports: Sendable {
  private let settings: ReconciliationSettings
  private let roster: Roster?
  private var submissions: [Submission] = []

  package init(settings: ReconciliationSettings = .standard, roster: Roster? = nil) {
    self.settings = settings
    self.roster = roster
  }

  /// Takes one submission; in any order, for the result does not depend on it. In input order it
  /// costs least.
  package mutating func add(_ submission: Submission) { submissions.append(submission) }

  /// What the rules across reports find, and which submissions are not ranked.
  package func result() -> AcrossResult {
    result { body in
      for item in submissions where !item.sentences.isEmpty { body(item.order, item.sentences) }
    }
  }

  /// The same, with the sentences kept elsewhere: those of `Submission` may be empty.
  package func result(sentences: SentenceWalk) rethrows -> AcrossResult {
    var set = SubmissionSet(submissions, roster: roster)
    if !settings.rulesOff.contains("copied-text") {
      set.copied = try CopiedSentences(set, sentences)
    }
    let positions = Dictionary(
      set.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var findings: [(position: Int, finding: AcrossFinding)] = []
    for rule in RuleCatalogue.all where !settings.rulesOff.contains(rule.id) {
      guard case .acrossReports(let check) = rule.check else { continue }
      for raised in check(set, settings) {
        let position = raised.id.flatMap { positions[$0] } ?? set.items.count
        findings.append((position, AcrossFinding(raised, settings.finding(raised.flag, of: rule))))
      }
    }
    findings.sort {
      ($0.position, $0.finding.department ?? "", $0.finding.finding.rule.rawValue)
        < ($1.position, $1.finding.department ?? "", $1.finding.finding.rule.rawValue)
    }
    let superseded = zip(set.items, set.duplicates.isSuperseded).filter(\.1).map(\.0.id)
    return AcrossResult(findings: findings.map(\.finding), superseded: Set(superseded))
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

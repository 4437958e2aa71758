import Findings
import Reconciliation
import Reports
import Store

/// Holds the reports of a run against one another, and against the findings already accepted.
///
/// One walk over the stored records; of each report only its light `Submission` is kept, and its
/// sentences are read again from the store as they are needed.
///
/// - Parameter add: takes the findings, each with a number whose order is theirs.
func acrossReports(
  _ rows: StoredRun, _ settings: Settings, _ options: IngestionOptions,
  add: (Int, AcrossReportsRows.Entry) throws -> Void
) throws -> AcrossReportsRows {
  var comparison = AcrossReports(settings: settings.reconciliation, roster: options.roster)
  var filter = options.baseline.map { BaselineFilter($0) }
  var accepted: [String: [Int]] = [:]
  try rows.records { position, modified, record in
    let seconds = modified / 1_000_000_000
    for var submission in Submission.all(of: record, order: position, modified: seconds) {
      submission.sentences = []
      comparison.add(submission)
    }
    guard case .report(let report) = record.outcome else { return }
    for (index, finding) in record.findings.enumerated()
    where filter?.accepts(Baseline.Key(finding, in: report)) == true {
      accepted[record.source.path, default: []].append(index)
    }
  }
  var superseded: [AcrossReportsRows.Key] = []
  try comparison.run(
    sentences: { body in
      try rows.sentences { position, bytes in body(position, SentenceSample.marks(bytes)) }
    },
    { order, finding in
      guard filter?.accepts(Baseline.Key(finding)) != true else { return }
      try add(order, AcrossReportsRows.Entry(finding, rosterPath: options.rosterPath))
    },
    superseded: {
      superseded.append(
        AcrossReportsRows.Key(position: $0.order, evaluation: $0.id.evaluation))
    })
  return AcrossReportsRows(superseded: superseded, accepted: accepted)
}

extension AcrossReportsRows.Entry {
  fileprivate init(_ across: AcrossFinding, rosterPath: String) {
    self.init(
      name: EvaluationName(
        department: across.department, year: across.year, kind: across.kind,
        project: across.project, source: across.source ?? rosterPath,
        evaluation: across.evaluation),
      finding: across.finding)
  }
}

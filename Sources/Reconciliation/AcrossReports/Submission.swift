import Findings
import Reports

/// One self-evaluation as comparing many needs it: names, a few figures, fingerprints. About a
/// kilobyte whatever the document's size, so that a run's memory does not grow with content.
package struct Submission: Sendable, Hashable, Codable {
  /// The document and the evaluation within it.
  package struct ID: Sendable, Hashable, Codable {
    package var source: String
    /// From 1.
    package var evaluation: Int

    package init(source: String, evaluation: Int) {
      self.source = source
      self.evaluation = evaluation
    }
  }

  package var id: ID
  /// The document's place in the input, from the order of paths; decides where nothing else does.
  package var order: Int
  /// The first 64 bits of the file's SHA-256; nil where it is not known.
  package var digest: UInt64?
  /// When the file was last changed, in seconds of any one clock; nil where it is not known.
  package var modified: Int64?
  package var kind: SelfEvaluation.Kind
  package var department: String?
  package var departmentCode: String?
  package var year: Int?
  package var project: String?
  package var region: String?
  /// Names in the document that are no print of `department`.
  package var otherDepartments: [String]
  /// The document gives more than one department or year: it belongs to none for certain.
  package var isContested: Bool
  /// The evaluation has indicators; a report in sentences has none.
  package var hasIndicators: Bool
  /// In 分.
  package var score: PrintedNumber?
  /// In 分.
  package var weightTotal: PrintedNumber?
  /// In 元.
  package var budget: PrintedNumber?
  /// In 元.
  package var executed: PrintedNumber?
  /// Every word and figure of the evaluation, without their places.
  package var content: UInt64
  /// A sample of the document's long sentences; with its first evaluation only.
  package var sentences: [SentenceMark]
}

extension Submission {
  /// The submissions of one document, in its order; none where it is no report.
  ///
  /// - Parameter modified: the file's time, in seconds; see `Submission.modified`.
  package static func all(of record: DocumentRecord, order: Int, modified: Int64? = nil)
    -> [Submission]
  {
    guard case .report(let report) = record.outcome else { return [] }
    return report.evaluations.enumerated().map { index, evaluation in
      Submission(
        evaluation, id: ID(source: record.source.path, evaluation: index + 1), order: order,
        sha256: record.source.sha256, modified: modified,
        sentences: index == 0 ? report.sentences : [])
    }
  }

  package init(
    _ evaluation: SelfEvaluation, id: ID, order: Int, sha256: String = "", modified: Int64? = nil,
    sentences: [SentenceFingerprint] = []
  ) {
    self.id = id
    self.order = order
    digest = UInt64(sha256.prefix(16), radix: 16)
    self.modified = modified
    kind = evaluation.kind
    department = evaluation.department?.value
    departmentCode = evaluation.departmentCode
    year = evaluation.year?.value
    project = evaluation.project?.value
    region = evaluation.region
    otherDepartments = evaluation.otherDepartments
    isContested = !otherDepartments.isEmpty || evaluation.hasRivalYear
    hasIndicators = !evaluation.indicators.isEmpty
    score = evaluation.totalScore.flatMap(PrintedNumber.init(exactly:))
    weightTotal = evaluation.weightTotal.flatMap(PrintedNumber.init(exactly:))
    budget = evaluation.yuan(\.budget)
    executed = evaluation.yuan(\.executed)
    content = ContentFingerprint.of(evaluation, sentences: sentences)
    self.sentences = SentenceSample.of(sentences)
  }
}

extension SelfEvaluation {
  /// Further departments in the document itself; a name of the file or its folder is none.
  fileprivate var otherDepartments: [String] {
    guard let department else { return [] }
    let name = BodyName(department.value)
    return departmentMentions.filter { mention in
      mention.origin != .folder && mention.origin != .fileName
        && !BodyName(mention.text).isVariant(of: name)
    }.map(\.text)
  }

  fileprivate var hasRivalYear: Bool {
    guard let year else { return false }
    return yearMentions.contains { mention in
      mention.origin != .folder && mention.origin != .fileName && mention.origin != .sentence
        && mention.text != String(year.value)
    }
  }

  /// A figure of the budget's total, in 元; of the only line where there is no total.
  fileprivate func yuan(_ column: KeyPath<BudgetLine, Figure?>) -> PrintedNumber? {
    let line = budget.total ?? (budget.lines.count == 1 ? budget.lines.first : nil)
    guard let figure = line?[keyPath: column], let number = figure.number,
      let unit = figure.moneyUnit ?? unit
    else { return nil }
    return PrintedNumber(exactly: Money(number, unit).yuan.trimmed)
  }
}

extension PrintedNumber {
  /// An exact decimal as a print; nil beyond 18 digits.
  init?(exactly value: ExactDecimal) {
    guard let mantissa = Int64(exactly: value.mantissa) else { return nil }
    self.init(mantissa: mantissa, decimals: value.scale)
  }
}

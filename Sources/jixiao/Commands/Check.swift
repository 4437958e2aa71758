import ArgumentParser
import Findings
import Ingestion
import Outputs
import Reconciliation
import Reports

/// `jixiao check PATH…`: the findings of each document, one a line.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: text(
      zh: "核对报告，逐条列出问题；报送前自查用。",
      en: "Checks reports and lists what is wrong, before they are sent in."),
    discussion: text(
      zh: """
        例：jixiao check 我局自评报告.docx
            jixiao check 报送材料 --format sarif > 问题.sarif
        """,
      en: """
        Example: jixiao check our-report.docx
                 jixiao check reports --format sarif > findings.sarif
        """))

  @OptionGroup var input: InputOptions

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      text(
        zh: "输出格式，默认 text。例：--format json",
        en: "output format, text by default. Example: --format json"
      ),
      valueName: "text|json|sarif|github"))
  var format: FormatName = .text

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      text(
        zh: "有这种程度的问题时退出码为 1，默认 error。例：--fail-on warning",
        en: "findings that make the exit code 1, error by default. Example: --fail-on warning"),
      valueName: "error|warning|never"))
  var failOn: FailOn = .error

  @OptionGroup(title: text(zh: "读取", en: "Reading"))
  var reading: ReadingOptions

  @OptionGroup(title: text(zh: "认可的问题", en: "Accepted findings"))
  var judging: JudgingOptions

  @OptionGroup(title: text(zh: "通用", en: "General"))
  var general: GeneralOptions

  /// The names of `CheckFormat.all`.
  enum FormatName: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github

    var format: CheckFormat? { CheckFormat.all.first { $0.name == rawValue } }
  }

  func run() throws {
    let settings = try reading.load(general)
    guard let format = format.format else { return }
    var writer = CheckWriter(
      format,
      context: CheckContext(
        language: general.language, version: Jixiao.version, rules: RuleSummary.all))
    var sink = StandardStreams.results()
    var tally = CheckTally(accepted: try judging.accepted())
    try writer.begin(&sink)
    let status = try input.readEach(settings, reading, general) { pipeline, input in
      pipeline.read(input).withoutDocument
    } body: { read in
      if case .notAReport = read.record.outcome { tellNotAReport(read.record) }
      try writer.write(tally.take(read.record), to: &sink)
      try sink.flush()
    }
    try writer.end(&sink)
    try sink.flush()
    try judging.write(tally.accepted)
    if general.showsProgress {
      StandardStreams.tell(tally.line(general.language))
    }
    try Ending.end(status.merged(with: failOn.status(worst: tally.worst)))
  }

  /// Silence about a letter would pass for praise.
  private func tellNotAReport(_ record: DocumentRecord) {
    guard !general.isQuiet else { return }
    let path = record.source.path.printable
    StandardStreams.tell(
      text(
        zh: "\(path)：不是自评报告，没有可核对的内容",
        en: "\(path): not a self-evaluation report, nothing to check"))
  }
}

extension RuleSummary {
  /// Every rule of the catalogue.
  static var all: [RuleSummary] {
    RuleCatalogue.all.map {
      RuleSummary(id: $0.id, severity: $0.severity, title: $0.title, explanation: $0.what)
    }
  }

  /// The titles of the rules by id.
  static var titles: [RuleID: LocalizedText] {
    Dictionary(all.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}

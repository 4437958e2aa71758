import ArgumentParser
import Findings
import Ingestion
import Outputs
import Rankings
import Reconciliation
import Store

/// `jixiao ingest PATH… [-o Output]`: documents in, every output file in the output folder.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: text(
      zh: "读入全部报告，核对、排名，写出结果文件。",
      en: "Reads all reports, checks and ranks them, writes every output."),
    discussion: text(
      zh: """
        例：jixiao ingest 报送材料 -o 结果
            jixiao ingest 报送材料 --roster 单位名单.csv
        再次运行只读新的和改过的文件；中断后再运行，从中断处继续。
        """,
      en: """
        Example: jixiao ingest reports -o results
                 jixiao ingest reports --roster roster.csv
        A second run reads only what is new or changed; after a stop it goes on from there.
        """))

  @OptionGroup var input: InputOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      text(
        zh: "结果文件夹，默认 Output。例：-o 结果", en: "output folder, Output by default. Example: -o results"),
      valueName: "FOLDER"))
  var output = "Output"

  @Option(
    name: .customLong("rank-by"),
    help: ArgumentHelp(
      text(
        zh: "按什么排名：重算得分、自报总分、折合百分制。例：--rank-by normalized",
        en: "what ranks: the recomputed score, the stated one, the score on 100. "
          + "Example: --rank-by normalized"),
      valueName: "computed|stated|normalized"))
  var rankBy: RankBy = .computed

  @Option(
    name: .customLong("roster"),
    help: ArgumentHelp(
      text(
        zh: "应报单位名单（CSV：code,name,short_names,group），没交的会列出。例：--roster 单位名单.csv",
        en: "departments that must report (CSV: code,name,short_names,group); those missing are "
          + "listed. Example: --roster roster.csv"),
      valueName: "FILE"))
  var roster: String?

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      text(
        zh: "有这种程度的问题时退出码为 1，默认 never。例：--fail-on error",
        en: "findings that make the exit code 1, never by default. Example: --fail-on error"),
      valueName: "error|warning|never"))
  var failOn: FailOn = .never

  @ArgumentParser.Flag(
    name: .customLong("no-bom"),
    help: ArgumentHelp(
      text(
        zh: "CSV 不带 UTF-8 标记，供其他程序读。例：jixiao ingest 报送材料 --no-bom",
        en: "CSV files without a byte order mark, for other programs. "
          + "Example: jixiao ingest reports --no-bom")))
  var omitsMark = false

  @ArgumentParser.Flag(
    name: .customLong("no-mask"),
    help: ArgumentHelp(
      text(
        zh: "网页中的电话和身份证号不打码。例：jixiao ingest 报送材料 --no-mask",
        en: "telephone and identity numbers in the page are shown whole. "
          + "Example: jixiao ingest reports --no-mask")))
  var showsIdentities = false

  @OptionGroup(title: text(zh: "读取", en: "Reading"))
  var reading: ReadingOptions

  @OptionGroup(title: text(zh: "认可的问题", en: "Accepted findings"))
  var judging: JudgingOptions

  @OptionGroup(title: text(zh: "通用", en: "General"))
  var general: GeneralOptions

  func run() throws {
    Interruption.listen()
    let settings = try reading.load(general)
    let options = try options()
    let progress = ProgressLine(general)
    let inputs = try input.discovered(
      by: Discovery(outputFolder: output, limits: settings.limits), isQuiet: general.isQuiet)
    var summary: RunSummary?
    var isWritten = true
    var accepted = options.baseline ?? Baseline()
    do throws(IngestionError) {
      isWritten = try IngestionRun(
        inputs: inputs, outputFolder: output, settings: settings, options: options
      ).run(
        events: { progress.show($0) }, isCancelled: { Interruption.isRequested },
        inspect: { run in
          let results = Results(run: run, rankBy: rankBy)
          summary = try RunSummary(results)
          if judging.newBaseline != nil { try accepted.accept(results.findings) }
        }
      ).isWritten
    } catch {
      progress.clear()
      throw Ending(error)
    }
    progress.clear()
    try judging.write(accepted)
    if let summary { try conclude(summary, isWritten: isWritten) }
  }

  private func options() throws -> IngestionOptions {
    var options = IngestionOptions(
      outputs: OutputOptions(
        language: general.language, byteOrderMark: !omitsMark, masksIdentities: !showsIdentities,
        rankBy: rankBy, ruleTitles: RuleSummary.titles),
      roster: try roster.map { try readRoster($0) }, rosterPath: roster ?? "",
      baseline: try judging.accepted())
    if let jobs = reading.jobs { options.jobs = jobs }
    return options
  }

  /// Prints the summary and ends with the status that the run earned.
  private func conclude(_ summary: RunSummary, isWritten: Bool) throws {
    let text = SummaryText(
      summary: summary, language: general.language,
      terminal: .standardOutput(general.colour), folder: output, isWritten: isWritten)
    if general.isQuiet {
      for line in text.errors { StandardStreams.tell(line) }
    } else {
      var sink = StandardStreams.results()
      for line in text.lines { try sink.write(line + "\n") }
      try sink.flush()
    }
    let failed = summary.files[.failed] ?? 0
    try Ending.end(
      failOn.status(worst: summary.worstSeverity).merged(with: failed > 0 ? .unreadable : .done))
  }
}

extension RankBy: ExpressibleByArgument {}

extension Baseline {
  /// Accepts every finding of a run.
  fileprivate mutating func accept(_ findings: RowSource<FindingRow>) throws {
    try findings.forEach { row in
      accept(
        Key(
          row.finding, department: row.key.department, year: row.key.year,
          project: row.key.project))
    }
  }
}

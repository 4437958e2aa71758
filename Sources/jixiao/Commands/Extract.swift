import ArgumentParser
import Findings
import Ingestion
import Outputs
import Reports

/// `jixiao extract PATH…`: one JSON object a document, a line each.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: text(
      zh: "把每份报告读成一行 JSON（jixiao/1），写到标准输出。",
      en: "Writes each report as one line of JSON (jixiao/1) to standard output."),
    discussion: text(
      zh: """
        例：jixiao extract 报告.docx | jq .evaluations[0].total_score
            find . -name '*.docx' -print0 | jixiao extract --null - > 全部.ndjson
        """,
      en: """
        Example: jixiao extract report.docx | jq .evaluations[0].total_score
                 find . -name '*.docx' -print0 | jixiao extract --null - > all.ndjson
        """))

  @OptionGroup var input: InputOptions

  @Flag(
    name: .customLong("explain"),
    help: ArgumentHelp(
      text(
        zh: "在标准错误上说明每个表认作什么、为什么。例：jixiao extract 报告.docx --explain",
        en: "say on standard error what each table was taken for and why. "
          + "Example: jixiao extract report.docx --explain")))
  var explains = false

  @OptionGroup(title: text(zh: "读取", en: "Reading"))
  var reading: ReadingOptions

  @OptionGroup(title: text(zh: "通用", en: "General"))
  var general: GeneralOptions

  func run() throws {
    let settings = try reading.load(general)
    let bands = settings.reconciliation.ratings
    var sink = StandardStreams.results()
    let status = try input.readEach(settings, reading, general) { pipeline, input in
      pipeline.read(input).withoutDocument
    } body: { read in
      if explains { explain(read) }
      try sink.write(.record(read.record, bands: bands, language: general.language))
      try sink.write([0x0A])
      try sink.flush()
    }
    try Ending.end(status)
  }

  private func explain(_ read: ReadDocument) {
    guard let reading = read.reading else { return }
    let path = read.record.source.path.printable
    for line in reading.explanation.flatMap({ $0.lines(general.language) }) {
      StandardStreams.tell("\(path): \(line.printable)")
    }
  }
}

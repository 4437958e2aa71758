import ArgumentParser
import Findings
import Ingestion
import Outputs

/// `jixiao dump PATH…`: the parsed documents themselves, before any mapping.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: text(
      zh: "写出文档本身（段落、表格网格），看一个表为什么没认出来。",
      en: "Writes the documents themselves (paragraphs, table grids), before any mapping."),
    discussion: text(
      zh: "例：jixiao dump 报告.docx | jq '.tables[0].cells[] | .text'",
      en: "Example: jixiao dump report.docx | jq '.tables[0].cells[] | .text'"))

  @OptionGroup var input: InputOptions

  @OptionGroup(title: text(zh: "读取", en: "Reading"))
  var reading: ReadingOptions

  @OptionGroup(title: text(zh: "通用", en: "General"))
  var general: GeneralOptions

  func run() throws {
    let settings = try reading.load(general)
    var sink = StandardStreams.results()
    let status = try input.readEach(settings, reading, general) { pipeline, input in
      pipeline.parse(input)
    } body: { parsed in
      try sink.write(
        .document(parsed.document, source: parsed.source, language: general.language))
      try sink.write([0x0A])
      try sink.flush()
    }
    try Ending.end(status)
  }
}

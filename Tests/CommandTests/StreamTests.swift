import Foundation
import TestSupport
import Testing

@Suite("extract, check and dump")
struct StreamTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("good.docx", try SampleReport().bytes())
    try place.write("bad.docx", try SampleReport(total: "98").bytes())
    try place.write("letter.docx", try SampleReport.letter())
    try place.write("broken.docx", Array("no zip".utf8))
  }

  private func objects(_ run: Command.Outcome) throws -> [[String: Any]] {
    try run.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("extract: one object a line, in input order, findings never an exit code")
  func extract() throws {
    let run = try place.jixiao("extract", "bad.docx", "good.docx", "letter.docx")
    #expect(run.status == 0)
    let records = try objects(run)
    #expect(
      records.map { ($0["source"] as? [String: Any])?["path"] as? String }
        == ["bad.docx", "good.docx", "letter.docx"])
    #expect(records.map { $0["status"] as? String } == ["ok", "ok", "not-a-report"])
    let evaluation = (records[0]["evaluations"] as? [[String: Any]])?.first
    #expect(evaluation?["total_score"] as? String == "100")
    #expect(evaluation?["stated_total_score"] as? String == "98")
    #expect((records[0]["findings"] as? [[String: Any]])?.first?["rule"] as? String == "scores-sum")
  }

  @Test("A file that cannot be read, or is not there, is a record, a line of errors, and 2")
  func unreadable() throws {
    for command in ["extract", "dump"] {
      let run = try place.jixiao(command, "broken.docx", "absent.docx", "good.docx")
      #expect(run.status == 2)
      let records = try objects(run)
      #expect(records.map { $0["status"] as? String } == ["failed", "failed", "ok"])
      let codes = records.map { ($0["error"] as? [String: Any])?["code"] as? String }
      #expect(codes == ["not-zip", "not-found", nil])
      #expect(run.errors.contains("broken.docx: not-zip"))
      #expect(run.errors.contains("absent.docx: not-found"))
    }
  }

  @Test("check: a finding a line, and the exit code of the worst")
  func check() throws {
    let bad = try place.jixiao("check", "bad.docx")
    #expect(bad.status == 1)
    #expect(bad.output.contains("bad.docx:table 1 row"))
    #expect(bad.output.contains(": error scores-sum: "))
    #expect(try place.jixiao("check", "good.docx").status == 0)
    #expect(try place.jixiao("check", "bad.docx", "--fail-on", "never").status == 0)
    let both = try place.jixiao("check", "bad.docx", "broken.docx")
    #expect(both.status == 2)
    #expect(both.output.contains("scores-sum"))
    let letter = try place.jixiao("check", "letter.docx")
    #expect(letter.status == 0)
    #expect(letter.errors.contains("not a self-evaluation"))
    let chinese = try place.jixiao("check", "bad.docx", "--lang", "zh")
    #expect(chinese.output.contains("错误 scores-sum"))
  }

  @Test("The machine formats name the same findings", arguments: ["json", "sarif", "github"])
  func formats(format: String) throws {
    let text = try place.jixiao("check", "bad.docx", "good.docx")
    let run = try place.jixiao("check", "bad.docx", "good.docx", "--format", format)
    #expect(run.status == 1)
    let mentions = run.output.components(
      separatedBy: ["json": "\"rule\":\"", "sarif": "\"ruleId\":\"", "github": ",title="][format]
        ?? "")
    #expect(mentions.count - 1 == text.lines.count)
    if format == "sarif" {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    }
  }

  @Test("dump: the grid with each cell once")
  func dump() throws {
    let run = try place.jixiao("dump", "good.docx")
    #expect(run.status == 0)
    let document = try #require(try objects(run).first)
    #expect(document["schema"] as? String == "jixiao.document/1")
    #expect(document["order"] as? String == "ppt")
    let table = try #require((document["tables"] as? [[String: Any]])?.first)
    #expect(table["rows"] as? Int == 10)
    #expect(table["columns"] as? Int == 9)
  }

  @Test("A list on standard input: lines, or NUL where names hold line breaks")
  func lists() throws {
    try place.write("new\nline.docx", try SampleReport().bytes())
    let lines = try place.jixiao("extract", "-", input: Data("good.docx\r\n\nbad.docx\n".utf8))
    #expect(lines.status == 0)
    #expect(lines.lines.count == 2)
    let names = Data("new\nline.docx\0good.docx\0".utf8)
    let nul = try place.jixiao("extract", "--null", "-", input: names)
    #expect(nul.status == 0)
    #expect(nul.lines.count == 2)
    #expect(nul.lines.first?.contains(#""path":"new\nline.docx""#) == true)
  }

  @Test("A reader that goes away is no failure", arguments: ["extract", "check", "dump", "rules"])
  func closedPipe(command: String) throws {
    let paths = command == "rules" ? "" : "bad.docx good.docx bad.docx good.docx letter.docx"
    let run = try place.jixiao.shell(
      """
      mkfifo pipe; "$JIXIAO" \(command) \(paths) > pipe & p=$!; exec 3< pipe; exec 3<&-; wait $p
      """)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "\(run.errors)")
  }

  @Test("Standard output that is full is 74")
  func fullDevice() throws {
    let run = try place.jixiao.shell("\"$JIXIAO\" extract good.docx > /dev/full")
    #expect(run.status == 74)
    #expect(run.errors.contains("no space"))
  }

  @Test("--explain says what each table was taken for, on standard error")
  func explain() throws {
    let run = try place.jixiao("extract", "good.docx", "--explain")
    #expect(run.status == 0)
    #expect(run.errors.contains("good.docx: table 1"))
    #expect(run.errors.contains("indicators"))
    #expect(run.lines.count == 1)
  }

  @Test("A limit that the user lowers refuses what is above it")
  func limits() throws {
    let run = try place.jixiao("extract", "good.docx", "--limits", "file-bytes=10")
    #expect(run.status == 2)
    #expect(run.output.contains("too-large"))
  }

  @Test("An empty folder is nothing to do, and said")
  func emptyFolder() throws {
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "empty"), withIntermediateDirectories: true)
    for command in ["extract", "check", "dump", "ingest"] {
      let run = try place.jixiao(command, "empty")
      #expect(run.status == 0)
      #expect(run.errors.contains("empty"), "\(command): \(run.errors)")
    }
  }
}

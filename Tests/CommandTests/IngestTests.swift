import Foundation
import TestSupport
import Testing

@Suite("ingest")
struct IngestTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  /// A good report, one whose total is wrong, a letter, a picture and a broken file.
  private func fillFolder() throws {
    try place.write("报送/甲.docx", try SampleReport().bytes())
    try place.write(
      "报送/乙.docx",
      try SampleReport(department: "西岭县档案馆", project: "档案数字化", total: "98").bytes())
    try place.write("报送/通知.docx", try SampleReport.letter())
    try place.write("报送/照片.jpg", [0xFF, 0xD8])
    try place.write("报送/坏.docx", Array("PK\u{3}\u{4}short".utf8))
  }

  @Test("Every output is there; a broken file decides the exit code and costs nothing else")
  func wholeRun() throws {
    try fillFolder()
    let run = try place.jixiao("ingest", "报送", "-o", "结果")
    #expect(run.status == 2)
    #expect(run.errors.isEmpty, "no progress where nobody looks: \(run.errors)")
    #expect(run.output.contains("corrupt-archive") || run.output.contains("not-zip"))
    #expect(run.lines.count <= 24, "a summary fits one screen")
    for name in [
      "ranking.csv", "projects.csv", "departments.csv", "indicators.csv", "budget.csv",
      "findings.csv", "statistics.csv", "files.csv", "jixiao.sqlite",
    ] {
      #expect(FileManager.default.fileExists(atPath: place.url.appending(path: "结果/\(name)").path))
    }
    let projects = try place.text("结果/projects.csv").split(separator: "\r\n")
    #expect(projects.count == 3)
    #expect(projects[1].hasPrefix("1,"))
    let files = try place.text("结果/files.csv")
    for status in [
      "甲.docx,ingested", "通知.docx,not-a-report", "照片.jpg,skipped", "坏.docx,failed",
    ] { #expect(files.contains(status), "\(status)") }
    #expect(try place.text("结果/findings.csv").contains("scores-sum"))
  }

  @Test("The same outputs from one job and from many, and from a second run")
  func sameBytes() throws {
    try fillFolder()
    _ = try place.jixiao("ingest", "报送", "-o", "一", "--jobs", "1")
    _ = try place.jixiao("ingest", "报送", "-o", "二", "--jobs", "8")
    _ = try place.jixiao("ingest", "报送", "-o", "二", "--jobs", "3")
    for name in try FileManager.default.contentsOfDirectory(
      atPath: place.url.appending(path: "一").path) where name.hasSuffix(".csv")
    {
      #expect(try place.text("一/\(name)") == place.text("二/\(name)"), "\(name)")
    }
  }

  @Test("Without -o the outputs are in Output; a folder inside the input is not read again")
  func defaultFolder() throws {
    try fillFolder()
    let first = try place.jixiao("ingest", ".", "--lang", "zh")
    #expect(first.output.contains("Output/"))
    let files = try place.text("Output/files.csv")
    _ = try place.jixiao("ingest", ".", "--lang", "zh")
    #expect(try place.text("Output/files.csv") == files)
    #expect(!files.contains("Output/"))
    #expect(files.contains("来源文件,状态"))
  }

  @Test(
    "--fail-on decides whether findings fail a run; what was not read goes before them",
    arguments: [("--fail-on error", Int32(1)), ("", Int32(0)), ("--fail-on never", Int32(0))])
  func failOn(options: String, status: Int32) throws {
    try place.write("乙.docx", try SampleReport(total: "98").bytes())
    let line = "\"$JIXIAO\" ingest 乙.docx " + options
    #expect(try place.jixiao.shell(line).status == status)
    #expect(try place.jixiao.shell(line + " absent.docx").status == 2)
  }

  @Test("--no-bom, --quiet and --rank-by")
  func options() throws {
    try place.write("乙.docx", try SampleReport(total: "98").bytes())
    let run = try place.jixiao("ingest", "乙.docx", "--no-bom", "--quiet", "--rank-by", "stated")
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
    #expect(try place.text("Output/projects.csv").hasPrefix("rank,project,"))
    let broken = try place.jixiao("ingest", "absent.docx", "--quiet")
    #expect(broken.output.isEmpty)
    #expect(broken.errors.contains("absent.docx  not-found"))
  }

  @Test(
    "What ranks is the user's choice",
    arguments: [("computed", "甲"), ("stated", "甲"), ("normalized", "乙")])
  func rankBy(choice: String, first: String) throws {
    // 105 of 110 points stand before 98 of 100, until both are counted on 100.
    try place.write(
      "甲.docx",
      try SampleReport(project: "甲", secondWeight: "40", secondScore: "35", total: "105").bytes())
    try place.write(
      "乙.docx", try SampleReport(project: "乙", secondScore: "28", total: "98").bytes())
    let run = try place.jixiao("ingest", "甲.docx", "乙.docx", "--rank-by", choice)
    #expect(run.status == 0)
    let rows = try place.text("Output/projects.csv").split(separator: "\r\n").dropFirst()
    #expect(rows.count == 2)
    #expect(rows.first?.hasPrefix("1,\(first),") == true, "\(rows)")
  }

  @Test("An output that cannot be written is 74, names the place and leaves earlier outputs")
  func unwritable() throws {
    try fillFolder()
    try place.write("taken", [])
    for folder in ["taken", "taken/below"] {
      let run = try place.jixiao("ingest", "报送", "-o", folder)
      #expect(run.status == 74)
      #expect(run.errors.contains("taken") && run.errors.contains("-o"), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }

  @Test("A read-only output folder is 74", .enabled(if: getuid() != 0, "root may write anywhere"))
  func readOnly() throws {
    try fillFolder()
    let run = try place.jixiao.shell("mkdir out && chmod 555 out && \"$JIXIAO\" ingest 报送 -o out")
    #expect(run.status == 74)
    #expect(run.errors.contains("permission"))
  }

  @Test("A folder in use by another run is 74 and says so")
  func inUse() throws {
    try fillFolder()
    let run = try place.jixiao.shell("mkdir out; flock out \"$JIXIAO\" ingest 报送 -o out")
    #expect(run.status == 74)
    #expect(run.errors.contains("in use"))
  }

  @Test("Ctrl-C is 130, says how to go on, and the next run ends as if nothing had been")
  func interrupted() throws {
    for number in 0..<150 {
      try place.write(
        "many/\(number).docx", try SampleReport(project: "第\(number)号工程").bytes())
    }
    let run = try place.jixiao.shell(
      """
      "$JIXIAO" ingest many -o out --jobs 1 & p=$!
      while [ ! -e out/jixiao.sqlite ]; do sleep 0.01; done; kill -INT $p; wait $p
      """)
    #expect(run.status == 130)
    #expect(run.errors.contains("run the same command again"), "\(run.errors)")
    #expect(try place.jixiao("ingest", "many", "-o", "out").status == 0)
    #expect(try place.jixiao("ingest", "many", "-o", "fresh").status == 0)
    for name in ["projects.csv", "files.csv", "findings.csv"] {
      #expect(try place.text("out/\(name)") == place.text("fresh/\(name)"))
    }
  }

  @Test("A second signal ends at once, also one of the other kind")
  func interruptedTwice() throws {
    // The list of paths never ends, so that nobody gets to look whether a stop was asked for.
    let run = try place.jixiao.shell(
      """
      mkfifo list; exec 3<>list; "$JIXIAO" extract - <list & p=$!
      sleep 0.4; kill -INT $p; sleep 0.2; kill -0 $p && kill -TERM $p; wait $p
      """)
    #expect(run.status == 128 + SIGTERM)
  }

  @Test("One of a thing is named in the singular")
  func singular() throws {
    try place.write("乙.docx", try SampleReport(total: "98").bytes())
    let run = try place.jixiao("ingest", "乙.docx", "--lang", "en")
    let explained = try place.jixiao("extract", "乙.docx", "--explain", "--lang", "en")
    let page = try place.text("Output/report.html")
    #expect(run.output.hasPrefix("1 file: ingested 1; 1 evaluation\n"), "\(run.output)")
    #expect(page.contains("1 department · 0 overall and 1 project evaluation<"))
    for text in [run.output, explained.errors, page] {
      let wrong = text.matches(
        of: /\b1 (file|evaluation|department|record|value|kind|error|warning)s\b/)
      #expect(wrong.isEmpty, "\(wrong.map(\.0))")
    }
  }

  @Test("A baseline that cannot be written is 74 and named as the user named it")
  func unwritableBaseline() throws {
    try place.write("乙.docx", try SampleReport(total: "98").bytes())
    let run = try place.jixiao("check", "乙.docx", "--write-baseline", "absent/known.tsv")
    #expect(run.status == 74)
    #expect(run.errors.hasPrefix("absent/known.tsv: cannot write: the folder"), "\(run.errors)")
    #expect(!run.errors.contains("-o"))
  }

  @Test("A list that cannot be read is 2", arguments: ["<&-", "<."])
  func unreadableList(source: String) throws {
    let run = try place.jixiao.shell("\"$JIXIAO\" ingest - --lang en \(source)")
    #expect(run.status == 2)
    #expect(run.errors == "the list on standard input cannot be read: it is closed, or no file\n")
  }

  @Test("An empty list says that it is one")
  func emptyList() throws {
    let run = try place.jixiao("ingest", "-")
    #expect(run.status == 0)
    #expect(run.errors.contains("the list on standard input"), "\(run.errors)")
    #expect(run.output.hasPrefix("0 files; 0 evaluations\n"), "\(run.output)")
  }

  @Test("With -v progress is plain lines, without it there is none in a log")
  func progress() throws {
    try place.write("甲.docx", try SampleReport().bytes())
    let run = try place.jixiao("ingest", "甲.docx", "-v")
    #expect(run.errors.contains("1/1"))
    #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\r"))
  }

  @Test("A name that would steer a terminal is shown without its control characters")
  func hostileName() throws {
    try place.write("\u{1B}[31m红\n\u{202E}txt.docx", Array("no zip".utf8))
    let run = try place.jixiao("ingest", ".")
    #expect(run.status == 2)
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
    #expect(run.output.contains("红"))
  }

  @Test("Settings of the working folder are used and said; unknown keys are refused")
  func settings() throws {
    try place.write("乙.docx", try SampleReport(total: "98").bytes())
    try place.write("jixiao.yml", Array("rules:\n  scores-sum: off\n".utf8))
    let run = try place.jixiao("ingest", "乙.docx", "--fail-on", "error")
    #expect(run.errors.contains("jixiao.yml"))
    #expect(run.status == 0)
    try place.write("jixiao.yml", Array("rules:\n  score-sum: off\n".utf8))
    let wrong = try place.jixiao("ingest", "乙.docx")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("scores-sum"), "\(wrong.errors)")
  }
}

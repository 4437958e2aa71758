import Findings
import Testing

@testable import jixiao

/// Ours; Swift Testing has one of the same name.
typealias Status = jixiao.ExitStatus

@Suite("Exit codes")
struct ExitStatusTests {
  @Test("The codes are those that scripts rely on")
  func codes() {
    #expect(Status.allCases.map(\.rawValue) == [0, 1, 2, 64, 74, 130])
  }

  @Test(
    "What ended a run goes before what it found, an unread input before findings",
    arguments: [
      (Status.done, Status.findings, Status.findings),
      (.findings, .unreadable, .unreadable), (.done, .unreadable, .unreadable),
      (.unreadable, .unwritable, .unwritable), (.unwritable, .interrupted, .interrupted),
      (.done, .done, .done),
    ])
  func merging(one: Status, other: Status, both: Status) {
    #expect(one.merged(with: other) == both)
    #expect(other.merged(with: one) == both)
  }

  @Test(
    "Findings fail a run from the severity on that is asked for",
    arguments: [
      (FailOn.error, Severity.error, Status.findings), (.error, .warning, .done),
      (.error, .note, .done), (.warning, .error, .findings), (.warning, .warning, .findings),
      (.warning, .note, .done), (.never, .error, .done),
    ])
  func failing(limit: FailOn, worst: Severity, status: Status) {
    #expect(limit.status(worst: worst) == status)
    #expect(limit.status(worst: nil) == .done)
  }
}

@Suite("Words for people")
struct WordsTests {
  @Test(
    "The parser's sentences in Chinese, what they name left as it is",
    arguments: [
      ("Error: Unknown option '--foo'", "错误：没有选项“--foo”"),
      ("Error: Missing value for '--jobs <N>'", "错误：“--jobs <N>”缺少值"),
      ("USAGE: jixiao ingest [<options>] <PATH> ...", "用法：jixiao ingest [<选项>] <PATH> ..."),
      ("  -h, --help              Show help information.", "  -h, --help              显示帮助。"),
      ("a line of our own", "a line of our own"),
    ])
  func translated(english: String, chinese: String) {
    #expect(ParserWords.translated(english, to: .zh) == chinese)
    #expect(ParserWords.translated(english, to: .en) == english)
  }

  @Test(
    "The width that a text takes on a terminal",
    arguments: [("abc", 3), ("某局", 4), ("ａ１", 4), ("é", 1), ("e\u{301}", 1), ("", 0)])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
    #expect(text.padded(to: 6).displayWidth == 6)
  }

  @Test("A text that is cut still fits", arguments: ["某某某局", "abcdefgh", "a某b某c某"])
  func truncation(text: String) {
    let cut = text.truncated(to: 5)
    #expect(cut.displayWidth <= 5)
    #expect(cut.hasSuffix("…"))
    #expect("短".truncated(to: 5) == "短")
  }
}

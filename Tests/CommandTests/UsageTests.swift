import TestSupport
import Testing

@Suite("Usage")
struct UsageTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("Version and help are answers: standard output, exit code 0")
  func answers() throws {
    let version = try place.jixiao("--version")
    #expect(version.status == 0)
    #expect(version.output.split(separator: ".").count == 3)
    for arguments in [["--help"], ["ingest", "--help"], ["help", "check"], ["-h"]] {
      let help = try place.jixiao.shell("\"$JIXIAO\" " + arguments.joined(separator: " "))
      #expect(help.status == 0)
      #expect(help.output.contains("USAGE:"), "\(arguments)")
      #expect(help.errors.isEmpty)
    }
  }

  @Test(
    "Every command has an example, every option too, in both languages",
    arguments: ["ingest", "extract", "check", "dump", "rules"], ["en", "zh"])
  func examples(command: String, language: String) throws {
    let help = try place.jixiao(command, "--lang", language, "--help")
    let example = language == "en" ? "Example:" : "例："
    let blocks = help.output.split(separator: "\n\n")
    #expect(blocks.contains { $0.contains("jixiao \(command)") && $0.contains(example) })
    #expect(options(in: help.output).count >= 4)
    for option in options(in: help.output) { #expect(option.contains(example), "\(option)") }
  }

  /// The help of each option on one line, those that the argument parser adds left out.
  private func options(in help: String) -> [String] {
    var options: [String] = []
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  -") {
        options.append(String(line))
      } else if line.hasPrefix("     "), let last = options.indices.last {
        options[last] += " " + line.drop { $0 == " " }
      }
    }
    return options.filter { !$0.contains("--version") && !$0.contains("--help") }
  }

  @Test(
    "Wrong usage is 64, says what is wrong, and prints nothing on standard output",
    arguments: [
      (["ingest"], "Missing expected argument"),
      (["extract", "--lagn", "zh", "x"], "Unknown option '--lagn'"),
      (["check", "x", "--format", "xml"], "'xml' is invalid"),
      (["check", "x", "--fail-on", "note"], "'note' is invalid"),
      (["ingest", "x", "--jobs", "0"], "--jobs"),
      (["ingest", "x", "--jobs", "many"], "'many' is invalid"),
      (["ingest", "x", "--rank-by", "weight"], "'weight' is invalid"),
      (["ingest", "x", "--limits", "entries"], "NAME=VALUE"),
      (["extract", "x", "--limits", "entires=5"], "entires"),
      (["extract", "x", "--limits", "entries=-5"], "entries"),
      (["rules", "scores-sums"], "did you mean scores-sum"),
      (["rules", "sums"], "no rule is called 'sums'\n"),
      (
        ["ingest", "x", "--config", "absent.yml"], "absent.yml: the settings file cannot be opened"
      ),
      (["ingest", "x", "--config", "."], "cannot be opened"),
      (["summon"], "summon"),
    ])
  func wrongUsage(arguments: [String], part: String) throws {
    let run = try place.jixiao.shell("\"$JIXIAO\" \(arguments.joined(separator: " "))")
    #expect(run.status == 64)
    #expect(run.errors.contains(part), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(
    "Usage errors are in the user's language",
    arguments: [
      (["ingest", "--lang", "zh"], "缺少参数"),
      (["extract", "--lang=zh", "--foo", "x"], "没有选项“--foo”"),
      (["check", "--lang", "zh", "x", "--format", "xml"], "值“xml”不能用于"),
      (["rules", "--lang", "zh", "scores-sums"], "是不是 scores-sum"),
      (["--lang", "zh", "rules", "scores-sums"], "是不是 scores-sum"),
    ])
  func chinese(arguments: [String], part: String) throws {
    let run = try place.jixiao.shell("\"$JIXIAO\" \(arguments.joined(separator: " "))")
    #expect(run.status == 64)
    #expect(run.errors.contains(part), "\(run.errors)")
  }

  @Test(
    "The locale decides where no option does",
    arguments: [
      (["LC_ALL": "zh_CN.UTF-8"], "用法"), (["LC_ALL": "", "LANG": "zh_CN.GB18030"], "用法"),
      (["LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"], "Usage"),
      (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "C"], "用法"), (["LC_ALL": "C"], "Usage"),
    ])
  func locale(environment: [String: String], word: String) throws {
    var jixiao = place.jixiao
    jixiao.environment = environment
    #expect(try jixiao("ingest").errors.contains(word))
  }

  @Test("The catalogue of rules, and one rule explained")
  func rules() throws {
    let list = try place.jixiao("rules")
    #expect(list.status == 0)
    let ids = list.lines.compactMap { $0.split(separator: " ").dropFirst().first }
    #expect(ids.contains("scores-sum"))
    #expect(Set(ids).count == ids.count)
    for id in ids {
      for language in ["zh", "en"] {
        let page = try place.jixiao("rules", String(id), "--lang", language)
        #expect(page.status == 0)
        #expect(page.output.hasPrefix(id))
        #expect(page.output.contains(language == "zh" ? "怎么算" : "Arithmetic"), "\(id)")
        #expect(page.output.contains(language == "zh" ? "依据" : "Source"), "\(id)")
      }
    }
  }

  @Test("Colour is for terminals, unless it is asked for")
  func colour() throws {
    #expect(!(try place.jixiao("rules").output.contains("\u{1B}")))
    #expect(try place.jixiao("rules", "--color", "always").output.contains("\u{1B}[31m"))
  }
}

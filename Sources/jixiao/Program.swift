import ArgumentParser
import Findings
import Foundation

/// The way in: parses the command line, runs the command, and turns whatever ends it into a message
/// and an exit code.
@main
enum Program {
  static func main() {
    // A reader that goes away and a quota that is used up are told by the failed write, not by a
    // signal that kills.
    for code in [SIGPIPE, SIGXFSZ] { signal(code, SIG_IGN) }
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try Jixiao.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch {
      return Ending(error).tell()
    }
  }
}

/// The commands and what they have in common.
struct Jixiao: ParsableCommand {
  /// The version of the program, as `--version` prints it and the outputs name it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "jixiao",
    abstract: text(
      zh: "把财政绩效自评报告（Word .docx）成批读成数据，逐项核对，排出名次。",
      en: "Reads budget-performance self-evaluation reports (.docx) in bulk, checks and ranks them."
    ),
    discussion: text(
      zh: """
        例：jixiao ingest 报送材料 -o 结果
            jixiao check 我局自评报告.docx
        退出码：0 完成；1 有达到 --fail-on 的问题；2 有文件读不了；64 用法有误；74 写不出；130 被中断。
        """,
      en: """
        Example: jixiao ingest reports -o results
                 jixiao check our-report.docx
        Exit codes: 0 done; 1 findings at or above --fail-on; 2 some input could not be read; \
        64 wrong usage; 74 an output could not be written; 130 interrupted.
        """),
    version: version,
    subcommands: [Ingest.self, Extract.self, Check.self, Dump.self, Rules.self])

  /// Allowed before the command as well; `UserLanguage` finds it wherever it stands.
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      text(
        zh: "界面和结果的语言，默认随系统。例：--lang en", en: "language of messages and headers. Example: --lang zh"
      ),
      valueName: "zh|en"))
  var language: Language = UserLanguage.current
}

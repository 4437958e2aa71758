import ArgumentParser
import Findings

/// Options of every command.
struct GeneralOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      text(
        zh: "界面和结果的语言，默认随系统。例：--lang en",
        en: "language of messages and headers; by default the locale's. Example: --lang zh"),
      valueName: "zh|en"))
  var language: Language = UserLanguage.current

  @Option(
    name: .customLong("color"),
    help: ArgumentHelp(
      text(
        zh: "终端上是否用颜色；也认 NO_COLOR。例：--color never",
        en: "colours on a terminal; NO_COLOR is honoured. Example: --color never"),
      valueName: "auto|always|never"))
  var colour: Terminal.ColourChoice = .auto

  @Flag(
    name: .customLong("quiet"),
    help: ArgumentHelp(
      text(
        zh: "不显示进度和小结，只报错误。例：jixiao ingest 报送材料 --quiet",
        en: "no progress and no summary, errors only. Example: jixiao ingest reports --quiet")))
  var isQuiet = false

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      text(
        zh: "多说一些：进度按行写出，可存日志。例：jixiao ingest 报送材料 -v 2> 日志.txt",
        en:
          "say more: progress as plain lines, for a log. Example: jixiao ingest reports -v 2> log.txt"
      )))
  var verbose = false

  /// Whether what happens meanwhile is said: to someone who looks on and did not ask for quiet.
  var showsProgress: Bool { !isQuiet && Terminal.standardError(colour).isTerminal }
}

extension Language: ExpressibleByArgument {}
extension Terminal.ColourChoice: ExpressibleByArgument {}

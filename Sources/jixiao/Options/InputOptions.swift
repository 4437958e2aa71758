import ArgumentParser
import Findings

/// What is read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      text(
        zh: "文件、文件夹（含下级）、.zip 包，或 - 表示从标准输入读清单（每行一个路径）。例：报送材料",
        en:
          "a file, a folder (with those below), a .zip bundle, or - for a list on standard input, "
          + "one path a line. Example: reports"),
      valueName: "PATH"))
  var paths: [String]

  @Flag(
    name: .customLong("null"),
    help: ArgumentHelp(
      text(
        zh: "标准输入的清单以 NUL 分隔。例：find . -name '*.docx' -print0 | jixiao extract --null -",
        en: "the list on standard input is separated by NUL. "
          + "Example: find . -name '*.docx' -print0 | jixiao extract --null -")))
  var isNullSeparated = false
}

import ArgumentParser
import Findings

/// How documents are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      text(
        zh: "设置文件；不给则用当前文件夹的 jixiao.yml（若有）。例：--config 省厅.yml",
        en: "settings; else jixiao.yml of the working folder, if there is one. "
          + "Example: --config province.yml"),
      valueName: "FILE"))
  var settings: String?

  @Option(
    name: .customLong("jobs"),
    help: ArgumentHelp(
      text(
        zh: "同时处理几份文件，默认按处理器数；结果与此无关。例：--jobs 2",
        en: "documents read at a time, by default one a processor; results do not depend on it. "
          + "Example: --jobs 2"),
      valueName: "N"))
  var jobs: Int?

  @Option(
    name: .customLong("limits"),
    help: ArgumentHelp(
      text(
        zh: "调整读取上限，可多次给出。例：--limits entries=5000",
        en: "change a limit of the reader; may be given more than once. "
          + "Example: --limits entries=5000"),
      valueName: "NAME=VALUE"))
  var limits: [String] = []

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(
        text(zh: "--jobs 要大于 0，得到 \(jobs)", en: "--jobs must be above 0, not \(jobs)"))
    }
    if let limit = limits.first(where: { !$0.contains("=") }) {
      throw ValidationError(
        text(
          zh: "--limits 的写法是 名称=数值，得到“\(limit)”",
          en: "--limits takes NAME=VALUE, not '\(limit)'"))
    }
  }
}

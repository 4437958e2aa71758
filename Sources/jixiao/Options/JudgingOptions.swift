import ArgumentParser
import Findings

/// What decides which findings count.
struct JudgingOptions: ParsableArguments {
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      text(
        zh: "已认可问题的清单：其中的不再报。例：--baseline 已认可.tsv",
        en: "findings accepted earlier, which are not reported again. "
          + "Example: --baseline accepted.tsv"),
      valueName: "FILE"))
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp(
      text(
        zh: "把这次的全部问题写成认可清单。例：--write-baseline 已认可.tsv",
        en: "write all findings of this run as accepted. Example: --write-baseline accepted.tsv"),
      valueName: "FILE"))
  var newBaseline: String?
}

extension FailOn: ExpressibleByArgument {}

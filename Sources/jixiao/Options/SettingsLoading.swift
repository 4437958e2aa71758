import Findings
import Ingestion
import Outputs

extension ReadingOptions {
  /// The settings of this run: the file's, with the limits of the command line over them. Which
  /// file was used is said on standard error.
  func load(_ general: GeneralOptions) throws -> Settings {
    var settings = try Settings.load(self.settings)
    for limit in limits {
      let parts = limit.split(separator: "=", maxSplits: 1).map(String.init)
      settings.limits = try settings.limits.setting(parts[0], to: parts.count > 1 ? parts[1] : "")
    }
    if let file = settings.file, !general.isQuiet {
      StandardStreams.tell(text(zh: "设置：\(file.printable)", en: "settings: \(file.printable)"))
    }
    return settings
  }
}

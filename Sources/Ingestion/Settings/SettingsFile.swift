import Docx
import Findings
import Forms
import Foundation
import Reconciliation
import Yams

/// A settings file that cannot be used; ends the run with exit code 64.
package struct SettingsError: Error, Sendable, Hashable {
  package var file: String
  /// From 1; nil where the file as a whole is meant.
  package var line: Int?
  package var message: LocalizedText

  /// One line for the user, with file and line.
  package var description: LocalizedText {
    let place = line.map { "\(file):\($0)" } ?? file
    return LocalizedText(zh: "\(place)：\(message.zh)", en: "\(place): \(message.en)")
  }
}

extension Settings {
  /// The name that is looked for in the working folder; a file that came with the input never is.
  package static let fileName = "jixiao.yml"

  /// Reads the settings.
  ///
  /// - Parameters:
  ///   - file: named by the user; must be there. Nil looks for `jixiao.yml` in the working folder.
  /// - Throws: an unreadable file, or the first line that sets nothing known.
  package static func load(
    _ file: String? = nil, workingFolder: String = "."
  ) throws(SettingsError) -> Settings {
    let path: String
    if let file {
      path = file
    } else {
      let found = workingFolder == "." ? fileName : workingFolder + "/" + fileName
      guard FileManager.default.fileExists(atPath: found) else { return Settings() }
      path = found
    }
    let data: Data
    do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      throw SettingsError(
        file: path,
        message: LocalizedText(
          zh: "设置文件打不开：检查路径和权限",
          en: "the settings file cannot be opened: check the path and its permissions"))
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw SettingsError(
        file: path,
        message: LocalizedText(
          zh: "设置文件不是 UTF-8 文本：用编辑器另存为 UTF-8",
          en: "the settings file is not UTF-8 text: save it as UTF-8"))
    }
    return try Settings(yaml: text, file: path)
  }

  /// - Parameter file: the file's name, for messages.
  package init(yaml text: String, file: String) throws(SettingsError) {
    self.init(file: file)
    for leaf in try leaves(ofYAML: text, file: file) {
      if let message = set(leaf) {
        throw SettingsError(file: file, line: leaf.line, message: message)
      }
    }
  }

  /// Sets what one key of the file says; gives what is wrong with it.
  private mutating func set(_ leaf: SettingsLeaf) -> LocalizedText? {
    let section = leaf.path.joined(separator: ".")
    if let key = Self.keys.first(where: { $0.hasPrefix(section + ".") }) {
      return LocalizedText(
        zh: "\(section) 下面应是名称和值，例如 \(key)",
        en: "\(section) takes names with values below it, such as \(key)")
    }
    return switch leaf.path.first {
    case "limits": setLimit(leaf)
    case "lexicon": addWords(leaf)
    default: setReconciliation(leaf)
    }
  }

  private mutating func setLimit(_ leaf: SettingsLeaf) -> LocalizedText? {
    guard leaf.path.count == 2, leaf.values.count == 1 else { return unknown(leaf) }
    do {
      limits = try limits.setting(leaf.path[1], to: leaf.values[0])
      return nil
    } catch .unknownName { return unknown(leaf) } catch { return error.message }
  }

  private mutating func addWords(_ leaf: SettingsLeaf) -> LocalizedText? {
    guard leaf.path.count == 2, Lexicon.roleNames.contains(leaf.path[1]) else {
      return unknown(leaf)
    }
    words += leaf.values.map { Lexicon.Addition(role: leaf.path[1], word: $0) }
    return nil
  }

  private mutating func setReconciliation(_ leaf: SettingsLeaf) -> LocalizedText? {
    let sections = Set(ReconciliationSettings.keys.compactMap { $0.split(separator: ".").first })
    guard leaf.path.first.map({ sections.contains($0[...]) }) == true else { return unknown(leaf) }
    do {
      try reconciliation.set(path: leaf.path, to: leaf.values)
      return nil
    } catch { return error.message }
  }

  /// Every key that a file may have.
  private static var keys: [String] {
    ReconciliationSettings.keys + Limit.allCases.map { "limits." + $0.rawValue }
      + Lexicon.roleNames.map { "lexicon." + $0 }
  }

  private func unknown(_ leaf: SettingsLeaf) -> LocalizedText {
    let key = leaf.path.joined(separator: ".")
    let nearest = key.nearest(among: Self.keys)
    return LocalizedText(
      zh: "没有 \(key) 这项设置" + (nearest.map { "，是否指 \($0)？" } ?? ""),
      en: "there is no setting \(key)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
  }
}

import Foundation
import TestSupport

/// A Swift file of the checkout, by its path from the root.
struct SwiftFile: Sendable, CustomStringConvertible {
  let path: String
  let lines: [Substring]

  var description: String { path }

  /// The modules it imports, each once.
  var imports: Set<String> {
    Set(
      lines.compactMap { line -> String? in
        guard line.first != " " else { return nil }
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(where: { $0 == "import" }), at + 1 < words.count, at <= 2,
          words.prefix(at).allSatisfy({
            ($0.hasPrefix("@") && !$0.contains("(")) || accessLevels.contains(String($0))
          })
        else { return nil }
        let names = words.dropFirst(at + 1).filter { !declarationKinds.contains(String($0)) }
        return names.first.map { String($0.prefix { $0 != "." }) }
      })
  }

  /// `Sources/Docx/XML/Reader.swift` is of `Docx`.
  var target: String { String(path.split(separator: "/")[1]) }

  static let sources = swiftFiles(under: "Sources")
  static let tests = swiftFiles(under: "Tests")
  static let all = sources + tests
}

private let accessLevels: Set = ["public", "package", "internal", "private", "fileprivate"]
private let declarationKinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let"]

private func swiftFiles(under folder: String) -> [SwiftFile] {
  let root = Repository.root.path + "/"
  guard let walk = FileManager.default.enumerator(atPath: root + folder) else { return [] }
  return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().compactMap {
    guard let text = try? String(contentsOfFile: root + folder + "/" + $0, encoding: .utf8) else {
      return nil
    }
    return SwiftFile(
      path: folder + "/" + $0, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
  }
}

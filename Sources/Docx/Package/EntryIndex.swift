import Findings

/// The entries of an archive by the name that OPC compares.
struct EntryIndex {
  /// Normalised names in the order of the directory.
  let names: [String]
  private let entries: [String: Int]
  private let duplicates: Set<String>

  /// - Parameter names: as the directory has them, in its order.
  init(_ names: [String]) {
    var entries: [String: Int] = [:]
    var duplicates: Set<String> = []
    self.names = names.map(PartName.normalized)
    for (entry, name) in self.names.enumerated() {
      if entries[name] == nil { entries[name] = entry } else { duplicates.insert(name) }
    }
    self.entries = entries
    self.duplicates = duplicates
  }

  func entry(_ part: String) -> Int? { entries[PartName.normalized(part)] }

  /// Refuses a part that the archive holds twice: two readers would see two documents.
  func checkUnique(_ part: String) throws(DocumentError) {
    guard duplicates.contains(PartName.normalized(part)) else { return }
    throw .unsafe(
      zh: "压缩包内有两个同名的 \(part)", en: "the archive holds \(part) more than once")
  }

  /// Refuses names that climb out of the archive; nothing is ever extracted, but no honest program
  /// writes them.
  func checkPaths() throws(DocumentError) {
    for name in names where name.split(separator: "/").contains("..") {
      throw .unsafe(
        zh: "压缩包内有越出目录的路径 \(name.printable)",
        en: "the archive holds a path that climbs out of it: \(name.printable)")
    }
  }
}

/// Names of parts (ECMA-376 Part 2, 7.2): absolute, `/` between segments, ASCII case ignored.
enum PartName {
  /// The name in the form in which names are compared: no leading `/`, lower case, no `.` segments.
  static func normalized(_ name: String) -> String {
    let segments = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    return segments.filter { $0 != "." }.joined(separator: "/").asciiLowercased
  }

  /// Where a relationship's target lies, seen from the part that has the relationship.
  ///
  /// Nil where it climbs out of the package.
  static func resolve(_ target: String, from source: String) -> String? {
    var segments =
      target.first == "/" || target.first == "\\"
      ? [] : Array(normalized(source).split(separator: "/").dropLast())
    for segment in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch segment {
      case ".": break
      case "..":
        if segments.isEmpty { return nil }
        segments.removeLast()
      default: segments.append(segment)
      }
    }
    return segments.joined(separator: "/").asciiLowercased
  }

  /// The relationship part of a part: `word/_rels/document.xml.rels`.
  static func relationships(of part: String) -> String {
    let segments = normalized(part).split(separator: "/")
    let folder = segments.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (segments.last ?? "") + ".rels"
  }
}

extension String {
  /// A to Z as a to z, all else unchanged.
  fileprivate var asciiLowercased: String {
    guard utf8.contains(where: { (65...90).contains($0) }) else { return self }
    return String(
      decoding: utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  /// Short and free of control characters, for messages.
  var printable: String {
    String(prefix(80).map { $0.unicodeScalars.contains { $0.value < 32 } ? "?" : $0 })
  }
}

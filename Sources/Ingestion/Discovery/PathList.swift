import Foundation

/// Paths from a list: one a line, or NUL-separated for names that hold line breaks.
package struct PathList: Sendable {
  var paths: [PathName]

  package init() { paths = [] }

  /// - Parameter isNulSeparated: else each line is a path; a CR before the line feed and blank
  ///   lines are no part of any.
  package init(_ bytes: some Sequence<UInt8>, isNulSeparated: Bool) {
    let separator: UInt8 = isNulSeparated ? 0 : UInt8(ascii: "\n")
    paths = Array(bytes).split(separator: separator).compactMap { line in
      let path = !isNulSeparated && line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return path.isEmpty ? nil : PathName(Array(path))
    }
  }

  /// The list on standard input.
  ///
  /// - Throws: what Foundation says where it is closed or a folder.
  package static func standardInput(isNulSeparated: Bool) throws -> PathList {
    PathList(
      try FileHandle.standardInput.readToEnd() ?? Data(), isNulSeparated: isNulSeparated)
  }
}

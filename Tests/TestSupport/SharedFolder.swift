import Foundation
import Testing

/// The folder of reference data beside the checkout; tests that need it skip where it is absent.
package enum SharedFolder {
  /// `JIXIAO_SHARED`, else `../shared` beside the package.
  package static let url: URL =
    ProcessInfo.processInfo.environment["JIXIAO_SHARED"].map { URL(fileURLWithPath: $0) }
    ?? Repository.root.deletingLastPathComponent().appending(path: "shared")

  /// Whether the folder is there: `.enabled(if: SharedFolder.isPresent, SharedFolder.absence)`.
  package static let isPresent = FileManager.default.fileExists(
    atPath: url.appending(path: "contract.md").path)

  /// What a skipped test says.
  package static let absence: Comment = "skipped: the reference data (../shared) is not here"

  /// A file or folder within, by its relative path.
  package static func url(_ path: String) -> URL { url.appending(path: path) }

  /// The bytes of a file within.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }
}

/// The checkout that the tests were built from.
package enum Repository {
  /// The folder of Package.swift.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the checkout.
  package static func url(_ path: String) -> URL { root.appending(path: path) }
}

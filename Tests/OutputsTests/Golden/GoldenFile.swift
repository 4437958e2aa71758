import Foundation
import TestSupport
import Testing

/// A file of `Tests/Golden`: what an output must be, byte for byte.
///
/// `JIXIAO_WRITE_GOLDEN=1 swift test` writes the files anew; the change is then read as a diff.
struct GoldenFile {
  let name: String

  private var url: URL { Repository.url("Tests/Golden/\(name)") }

  /// Compares bytes with the file.
  func expect(_ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["JIXIAO_WRITE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    let expected = try Array(Data(contentsOf: url))
    #expect(
      String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
      "\(name) is not as before", sourceLocation: location)
    #expect(bytes == expected, "\(name) differs in bytes", sourceLocation: location)
  }
}

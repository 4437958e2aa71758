import Foundation

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String
  var url: URL { URL(fileURLWithPath: path) }

  init() throws {
    path = NSTemporaryDirectory() + "jixiao-looks-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

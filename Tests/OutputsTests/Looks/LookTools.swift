import Foundation

/// The programs that look at the workbook and the page from outside, where they are installed
/// (`Scripts/look-tests --set-up-only`).
enum LookTools {
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Python with openpyxl and a WebSocket client; nil where it is not set up.
  static let python: String? = {
    let path = package.appending(path: ".build/look-tools/bin/python").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  static let libreOffice = onPath("soffice")
  static let chromium = onPath("chromium") ?? onPath("chromium-browser")

  static func script(_ name: String) -> String {
    package.appending(path: "Scripts/look-tools/\(name)").path
  }

  /// What a script of ours prints, as bytes; throws where it fails.
  static func run(_ script: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: python ?? "/nonexistent")
    process.arguments = [Self.script(script)] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ScriptFailure(script: script, status: process.terminationStatus)
    }
    return data
  }

  private static func onPath(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

struct ScriptFailure: Error {
  var script: String
  var status: Int32
}

import Foundation
import TestSupport

/// The built program as a user runs it.
enum Program {
  /// The program lies beside the tests.
  private static let url: URL = {
    let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    let beside = tests.deletingLastPathComponent().appending(path: "jixiao")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : Repository.root.appending(path: ".build/debug/jixiao")
  }()

  /// Starts a run over a city.
  ///
  /// - Parameter asNobody: without root's rights.
  static func start(_ city: City, _ output: String, asNobody: Bool = false) throws -> Process {
    let arguments = [
      "ingest", city.input, "-o", output, "--quiet", "--lang", "zh", "--jobs", "2",
    ]
    let drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let process = Process()
    process.executableURL = asNobody ? URL(fileURLWithPath: "/usr/bin/env") : url
    process.arguments = asNobody ? drop + [url.path] + arguments : arguments
    process.currentDirectoryURL = city.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs to the end; returns the exit code.
  static func run(_ city: City, _ output: String, asNobody: Bool = false) throws -> Int32 {
    let process = try start(
      city, output.hasPrefix("/") ? output : city.folder(output), asNobody: asNobody)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Whether a command of the system succeeds.
  static func shell(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

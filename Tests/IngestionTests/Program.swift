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

  /// Gives up root's rights before it runs the rest of a command line.
  static let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]

  /// Lets the rest of a command line write no file beyond a size.
  static func quota(kilobytes: Int) -> [String] {
    ["bash", "-c", "ulimit -f \(kilobytes); exec \"$@\"", "bash"]
  }

  /// Starts a run over a city.
  ///
  /// - Parameter through: what runs the program: `nobody`, `quota`; nothing for itself.
  static func start(_ city: City, _ output: String, through: [String] = []) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      through + [
        url.path, "ingest", city.input, "-o", output, "--quiet", "--lang", "zh", "--jobs", "2",
      ]
    process.currentDirectoryURL = city.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs to the end; returns the exit code, 128 and more for a signal.
  static func run(_ city: City, _ output: String, through: [String] = []) throws -> Int32 {
    let process = try start(
      city, output.hasPrefix("/") ? output : city.folder(output), through: through)
    process.waitUntilExit()
    return process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
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

import Foundation
import TestSupport
import Testing

/// The built program, run as a user runs it.
struct Command {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    /// The lines of standard output.
    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// The working folder; a fresh one where the test does not care.
  var folder: URL
  var environment: [String: String] = [:]

  /// The program lies beside the tests.
  static let program: URL = {
    let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    let beside = tests.deletingLastPathComponent().appending(path: "jixiao")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : Repository.url(".build/debug/jixiao")
  }()

  /// Runs to the end.
  ///
  /// - Parameters:
  ///   - arguments: of the program.
  ///   - input: for standard input.
  func callAsFunction(_ arguments: String..., input: Data = Data()) throws -> Outcome {
    try run(Self.program, arguments, input: input)
  }

  /// Runs a line of shell in which `$JIXIAO` is the program.
  func shell(_ line: String) throws -> Outcome {
    try run(URL(fileURLWithPath: "/bin/bash"), ["-c", line], input: Data())
  }

  private func run(_ program: URL, _ arguments: [String], input: Data) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    variables.merge(environment) { $1 }
    variables["JIXIAO"] = Self.program.path
    process.environment = variables
    let files = try (0..<3).map { number in
      let url = folder.appending(path: ".stream-\(UUID().uuidString)-\(number)")
      try (number == 0 ? input : Data()).write(to: url)
      return url
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    return Outcome(
      status: status, output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// A folder of a test's own, gone when the test is.
final class Workplace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "jixiao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The program, run in this folder.
  var jixiao: Command { Command(folder: url) }

  /// Writes a file, its folders included.
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }
}

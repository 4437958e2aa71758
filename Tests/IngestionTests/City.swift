import Findings
import Foundation
import Outputs
import Store
import TestSupport

@testable import Ingestion

/// A folder of small reports to run over, removed afterwards.
final class City {
  let root = FileManager.default.temporaryDirectory.appending(path: "city-\(UUID().uuidString)")

  var input: String { root.appending(path: "报送").path }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// - Parameter count: so many reports, one in four with a wrong total; besides a letter, a copy
  ///   and a broken file.
  init(_ count: Int = 0) throws {
    try FileManager.default.createDirectory(atPath: input, withIntermediateDirectories: true)
    guard count > 0 else { return }
    for number in 0..<count { try write(number) }
    try write("通知.docx", try SampleReport.letter())
    try write("坏.docx", Array("PK\u{3}\u{4}short".utf8))
    try write("副本.docx", try Self.report(0))
  }

  static func report(_ number: Int, total: String? = nil) throws -> [UInt8] {
    try SampleReport(
      department: "第\(number)街道办事处", project: "道路养护\(number)",
      total: total ?? (number % 4 == 3 ? "98" : "100")
    ).bytes()
  }

  func write(_ number: Int, total: String? = nil) throws {
    try write("区\(number % 3)/报告\(number).docx", try Self.report(number, total: total))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: input).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: input + "/" + name)
  }

  func folder(_ name: String) -> String { root.appending(path: name).path }

  /// Runs over the whole city in this process, or over inputs found before.
  @discardableResult
  func run(
    _ output: String = "结果", jobs: Int = 2, settings: Settings = Settings(),
    options: OutputOptions = OutputOptions(), inputs: InputList? = nil
  ) throws -> IngestionSummary {
    try IngestionRun(
      inputs: inputs ?? Discovery(outputFolder: folder(output)).inputs([input]),
      outputFolder: folder(output), settings: settings,
      options: IngestionOptions(outputs: options, jobs: jobs)
    ).run()
  }

  /// Every file of an output folder but the store, and the rows of the store's views.
  func contents(_ output: String = "结果") throws -> [String: Data] {
    var result: [String: Data] = [:]
    let folder = folder(output)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !name.hasPrefix(Store.fileName) {
      result[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    result[Store.fileName] = Data(try Self.views(folder + "/" + Store.fileName).utf8)
    return result
  }

  /// Status and error of each file in `files.csv`, by its path within the input.
  func status(_ output: String = "结果") throws -> [String: String] {
    let csv = try contents(output)["files.csv"] ?? Data()
    let rows = String(decoding: csv, as: UTF8.self).split(separator: "\r\n").dropFirst()
    return Dictionary(
      rows.map { row in
        let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let name = cells[0].replacing(input + "/", with: "")
        return (name, cells[1] + (cells[4].isEmpty ? "" : " " + cells[4].prefix { $0 != ":" }))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of every view.
  private static func views(_ path: String) throws -> String {
    let (store, _) = try Store.open(at: path)
    defer { store.close() }
    return try ["ranking", "projects", "indicators", "budget", "findings", "files"]
      .map { "\($0)\n" + (try store.lines(ofView: $0)).joined(separator: "\n") }
      .joined(separator: "\n")
  }
}

/// The names of files that differ between two output folders.
func differences(_ one: [String: Data], _ other: [String: Data]) -> [String] {
  Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
}

import Findings
import Foundation
import Outputs
import Rankings
import Testing

@Suite("CSV files")
struct CSVTests {
  @Test("Every file in both languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    let folder = try TemporaryFolder()
    try OutputCatalogue.write(
      NastyReport.results, options: OutputOptions(language: language),
      to: folder.url.path, outputs: Self.outputs)
    for output in Self.outputs {
      let bytes = Array(try Data(contentsOf: folder.url.appending(path: output.fileName)))
      try GoldenFile(name: "csv-\(language.rawValue)/\(output.fileName)").expect(bytes)
    }
  }

  @Test("Without a mark the file begins with its header")
  func noMark() throws {
    let folder = try TemporaryFolder()
    try OutputCatalogue.write(
      NastyReport.results, options: OutputOptions(language: .en, byteOrderMark: false),
      to: folder.url.path, outputs: Self.outputs)
    let text = try String(contentsOf: folder.url.appending(path: "files.csv"), encoding: .utf8)
    #expect(text.hasPrefix("source,status,"))
  }

  @Test("Another reader sees the same cells: Python's csv module")
  func independentReader() throws {
    let folder = try TemporaryFolder()
    try OutputCatalogue.write(
      NastyReport.results, options: OutputOptions(language: .en), to: folder.url.path,
      outputs: Self.outputs)
    let script = """
      from csv import reader
      from sys import argv
      for row in reader(open(argv[1], encoding="utf-8-sig", newline=""), strict=True):
          print(len(row), repr(row[0]))
      """
    let seen = try python(script, [folder.url.appending(path: "files.csv").path])
    #expect(
      seen == """
        8 'source'
        8 '市直/=某局,“甲”/自评\\n"终稿".docx'
        8 '坏.docx'

        """)
  }

  private static let outputs = OutputCatalogue.all.filter { $0.fileName.hasSuffix(".csv") }

  private func python(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    process.environment = ["PATH": "/usr/bin:/bin:/usr/local/bin", "PYTHONIOENCODING": "utf-8"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}

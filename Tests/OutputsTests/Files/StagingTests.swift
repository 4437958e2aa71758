import Foundation
import Outputs
import Testing

@Suite("Writing outputs")
struct StagingTests {
  private struct Broken: Error {}

  private func output(_ name: String, _ text: String, fails: Bool = false) -> Output {
    Output(fileName: name) { _, _, staging in
      try staging.write(name) { sink in
        try sink.write(text)
        if fails { throw Broken() }
      }
    }
  }

  private func write(_ outputs: [Output], to folder: URL) throws {
    try OutputCatalogue.write(
      NastyReport.results, options: OutputOptions(), to: folder.path, outputs: outputs)
  }

  @Test("A folder that is missing is made, and nothing is left beside the outputs")
  func freshFolder() throws {
    let folder = try TemporaryFolder()
    let target = folder.url.appending(path: "a/b")
    try write([output("x.csv", "1"), output("y.csv", "2")], to: target)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: target.path).sorted()
        == ["x.csv", "y.csv"])
  }

  @Test("A failure leaves every earlier output as it was")
  func failure() throws {
    let folder = try TemporaryFolder()
    try write([output("x.csv", "old"), output("y.csv", "old")], to: folder.url)
    #expect(throws: Broken.self) {
      try write([output("x.csv", "new"), output("y.csv", "new", fails: true)], to: folder.url)
    }
    for name in ["x.csv", "y.csv"] {
      #expect(
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8) == "old")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)
  }

  @Test("A folder of an output replaces the earlier one, and goes with the pages it had")
  func outputFolder() throws {
    let folder = try TemporaryFolder()
    func pages(_ names: [String]) -> Output {
      Output(fileName: "report.html", folderName: "report") { _, _, staging in
        try staging.write("report.html") { try $0.write("page") }
        for name in names { try staging.write("report/\(name)") { try $0.write(name) } }
      }
    }
    let report = folder.url.appending(path: "report").path
    try write([pages(["1.html", "2.html"])], to: folder.url)
    try write([pages(["1.html"])], to: folder.url)
    #expect(try FileManager.default.contentsOfDirectory(atPath: report) == ["1.html"])
    try write([pages([])], to: folder.url)
    #expect(!FileManager.default.fileExists(atPath: report))
  }

  @Test("An output folder that is a file, or below one, is named with its reason")
  func folderIsFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "taken")
    try Data().write(to: file)
    for target in [file, file.appending(path: "below")] {
      let error = #expect(throws: OutputError.self) {
        try write([output("x.csv", "1")], to: target)
      }
      #expect(error?.message.en.contains("file") == true)
      #expect(error?.hint.zh.contains("-o") == true)
    }
  }
}

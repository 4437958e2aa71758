import Docx
import Findings
import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Files that cannot be read, or not as they were found.
@Suite("Faults of input files")
struct FaultTests {
  @Test("Deleted, replaced by a folder, and changed between being found and being read")
  func between() throws {
    let city = try City()
    for name in ["删.docx", "夹.docx", "变.docx", "稳.docx"] {
      try city.write(
        name, try City.report(name.utf8.count + Int(name.unicodeScalars.first?.value ?? 0)))
    }
    let inputs = Discovery().inputs([city.input])
    try city.remove("删.docx")
    try city.remove("夹.docx")
    try FileManager.default.createDirectory(
      atPath: city.input + "/夹.docx", withIntermediateDirectories: false)
    try city.write("变.docx", try City.report(77, total: "97"))
    try city.run(inputs: inputs)
    #expect(
      try city.status() == [
        "删.docx": "failed not-found", "夹.docx": "failed unreadable", "变.docx": "ingested",
        "稳.docx": "ingested",
      ])
    let again = try city.run()
    #expect(again.read == 0, "the changed file's stamp is that of the bytes read")
    try city.run("全新")
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test("A bundle that another replaced is not read at the first one's places")
  func replacedBundle() throws {
    let city = try City()
    func bundle(_ numbers: Int...) throws -> [UInt8] {
      var zip = StoredZip()
      for number in numbers { zip.add("报告\(number).docx", try City.report(number)) }
      return zip.bytes
    }
    try city.write("包.zip", try bundle(1, 2))
    let inputs = Discovery().inputs([city.input])
    try city.write("包.zip", try bundle(3, 1, 2))
    try city.run(inputs: inputs)
    #expect(Set(try city.status().values) == ["failed unreadable"])
    try city.run()
    try city.run("全新")
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test("What was unreadable is tried again, and a file that becomes unreadable leaves the outputs")
  func repaired() throws {
    let city = try City()
    try city.write("报告.docx", try City.report(1))
    let path = city.input + "/报告.docx"
    try city.run()
    try city.remove("报告.docx")
    #expect(mkfifo(path, 0o600) == 0)
    try city.run()
    #expect(try city.status() == ["报告.docx": "failed unreadable"])
    try city.remove("报告.docx")
    try city.write("报告.docx", try City.report(1))
    try city.run()
    #expect(try city.status() == ["报告.docx": "ingested"])
  }

  /// Whether the program can be run as someone who may not read everything.
  private static let canDropRights = getuid() != 0 || Program.shell("setpriv", "--version")

  @Test(
    "No right to a file or a folder is a row, and ends nothing",
    .enabled(if: canDropRights, "skipped: no setpriv to give up root's rights"))
  func noPermission() throws {
    let city = try City()
    for name in ["可.docx", "密.docx", "密夹/内.docx"] {
      try city.write(name, try City.report(name.utf8.count))
    }
    try FileManager.default.createDirectory(
      atPath: city.folder("结果"), withIntermediateDirectories: true)
    for (path, mode) in [
      (city.input + "/密.docx", 0o000), (city.input + "/密夹", 0o000),
      (city.folder("结果"), 0o777), (city.root.path, 0o755),
    ] as [(String, mode_t)] { #expect(chmod(path, mode) == 0) }
    defer { _ = chmod(city.input + "/密夹", 0o700) }
    #expect(try Program.run(city, "结果", through: getuid() == 0 ? Program.nobody : []) == 2)
    #expect(
      try city.status() == [
        "可.docx": "ingested", "密.docx": "failed unreadable", "密夹": "failed unreadable",
      ])
    #expect(chmod(city.folder("结果"), 0o555) == 0)
    let before = try city.contents()
    #expect(chmod(city.input + "/密.docx", 0o644) == 0)
    #expect(try Program.run(city, "结果", through: getuid() == 0 ? Program.nobody : []) == 74)
    #expect(differences(before, try city.contents()) == [])
  }
}

import Docx
import Findings
import Foundation
import TestSupport
import Testing

@testable import Ingestion

@Suite("Bundles of reports")
struct BundleTests {
  private let city: City

  init() throws { city = try City() }

  private func sources() -> [String] {
    Discovery().inputs([city.input]).map { $0.source.replacing(city.input + "/", with: "") }
  }

  private func bundle() throws -> StoredZip {
    var inner = StoredZip()
    inner.add("内.docx", try City.report(1))
    inner.add("再.zip", [1])
    var zip = StoredZip()
    zip.add("乙\\文.docx", try City.report(2))
    zip.add("甲.docx", try City.report(3))
    zip.add("~$甲.docx", [1])
    zip.add("__MACOSX/._甲.docx", [1])
    zip.add("图.png", [1])
    zip.add("文件夹/", [])
    zip.add("内层.zip", inner.bytes)
    zip.entries.append((DiscoveryTests.gbk + Array(".docx".utf8), try City.report(4)))
    return zip
  }

  @Test("Entries are inputs in byte order, names in any code page, one level of nesting")
  func listing() throws {
    try city.write("包.zip", try bundle().bytes)
    #expect(
      sources() == [
        "包.zip!乙/文.docx", "包.zip!内层.zip!内.docx", "包.zip!内层.zip!再.zip", "包.zip!图.png",
        "包.zip!报告.docx", "包.zip!甲.docx",
      ])
  }

  @Test("Entries are read from the bundle, and a second run reads none of them again")
  func reading() throws {
    try city.write("包.zip", try bundle().bytes)
    #expect(try city.run().read == 4)
    let files = String(decoding: try #require(try city.contents()["files.csv"]), as: UTF8.self)
    #expect(files.contains("包.zip!内层.zip!内.docx,ingested"))
    #expect(files.contains("包.zip!内层.zip!再.zip,failed"))
    #expect(try city.run().read == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: city.input) == ["包.zip"])
  }

  @Test("A name that stands twice in a bundle is two inputs")
  func repeated() throws {
    var zip = StoredZip()
    zip.add("报告.docx", try City.report(1))
    zip.entries.append((DiscoveryTests.gbk + Array(".docx".utf8), try City.report(2)))
    try city.write("包.zip", zip.bytes)
    #expect(sources() == ["包.zip!报告.docx", "包.zip!报告.docx#2"])
  }

  @Test("A .docx named .zip is a document; a broken bundle is one failed input")
  func wrongNames() throws {
    try city.write("文档.zip", try City.report(1))
    try city.write("坏.zip", Array("PK\u{3}\u{4}".utf8))
    let inputs = Discovery().inputs([city.input])
    #expect(inputs.count == 2)
    let kinds = inputs.map { input -> String in
      switch input.kind {
      case .file: "file"
      case .refused(let error): error.code.rawValue
      case .entry, .skipped: "other"
      }
    }
    #expect(kinds == ["corrupt-archive", "file"])
  }

  @Test("What inflates beyond the ratio is refused by its declared size, whoever reads first")
  func bomb() throws {
    var builder = DocxBuilder()
    builder.set("大.docx", bytes: [UInt8](repeating: 0, count: 40 << 20))
    try city.write("弹.zip", try builder.bytes())
    let input = try #require(Discovery().inputs([city.input]).first)
    let record = DocumentPipeline().read(input).record
    guard case .failed(let error) = record.outcome else {
      Issue.record("read")
      return
    }
    #expect(error.code == .unsafe)
  }
}

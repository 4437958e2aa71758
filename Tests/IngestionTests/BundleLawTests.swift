import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Bundles in whole runs: again, beside folders, and made to harm.
@Suite("Bundles in a run")
struct BundleLawTests {
  private let city: City

  init() throws { city = try City() }

  private func bundle(_ totals: [String?]) throws -> [UInt8] {
    var zip = StoredZip()
    for (number, total) in totals.enumerated() {
      zip.add("镇\(number % 2)/报告\(number).docx", try City.report(number, total: total))
    }
    return zip.bytes
  }

  /// Source without the bundle's folder, and what became of it.
  private func files(_ output: String = "结果") throws -> [String] {
    let csv = try #require(try city.contents(output)["files.csv"])
    return String(decoding: csv, as: UTF8.self).split(separator: "\r\n").dropFirst().map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let code = cells[4].prefix { $0 != ":" }
      return cells[0].replacing(city.input + "/", with: "") + " " + cells[1]
        + (code.isEmpty ? "" : " " + code)
    }
  }

  @Test("Of a changed bundle only the changed entry is read; one taken out leaves every output")
  func changed() throws {
    try city.write("包.zip", try bundle([nil, nil, nil, nil]))
    #expect(try city.run().read == 4)
    try city.write("包.zip", try bundle([nil, nil, "97", nil]))
    #expect(try city.run().read == 1)
    try city.write("包.zip", try bundle([nil, nil, "97"]))
    #expect(try city.run().read == 0)
    try city.run("全新")
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test("A document in a bundle and beside it is one, the first in order", arguments: [1, 2, 8])
  func duplicates(jobs: Int) throws {
    try city.write("包.zip", try bundle([nil, nil]))
    try city.write("一.docx", try City.report(1))
    try city.write("零.docx", try City.report(0))
    try city.run(jobs: jobs)
    #expect(
      try files() == [
        "一.docx ingested", "包.zip!镇0/报告0.docx ingested", "包.zip!镇1/报告1.docx duplicate",
        "零.docx duplicate",
      ])
  }

  @Test("Names that climb out of the bundle are only names: nothing is written by them")
  func hostileNames() throws {
    var zip = StoredZip()
    for (number, name) in ["../../外.docx", "/tmp/外.docx", "..\\外.docx", "a/../外.docx"].enumerated()
    {
      zip.add(name, try City.report(number))
    }
    zip.add("坏.docx", Array("PK\u{3}\u{4}".utf8))
    zip.add("空.docx", [])
    try city.write("包.zip", zip.bytes)
    let before = try FileManager.default.subpathsOfDirectory(atPath: city.root.path)
    try city.run()
    let after = try FileManager.default.subpathsOfDirectory(atPath: city.root.path)
      .filter { !$0.hasPrefix("结果") }
    #expect(Set(after) == Set(before))
    let statuses = try files().map { $0.split(separator: " ", maxSplits: 1)[1] }
    #expect(statuses.count(where: { $0 == "ingested" }) == 4)
    #expect(statuses.filter { $0 != "ingested" } == ["failed corrupt-archive", "failed not-zip"])
  }

  @Test("An encrypted bundle, a .docx that is a bundle, a bundle three deep: rows, not failures")
  func refused() throws {
    var locked = StoredZip()
    locked.isEncrypted = true
    locked.add("密.docx", try City.report(1))
    try city.write("密.zip", locked.bytes)
    try city.write("包.docx", try bundle([nil]))
    var (inner, middle, outer) = (StoredZip(), StoredZip(), StoredZip())
    inner.add("深.docx", try City.report(2))
    middle.add("内.zip", inner.bytes)
    middle.add("中.docx", try City.report(3))
    outer.add("中.zip", middle.bytes)
    try city.write("外.zip", outer.bytes)
    try city.run()
    #expect(
      try files() == [
        "包.docx failed not-docx", "外.zip!中.zip!中.docx ingested",
        "外.zip!中.zip!内.zip failed unsafe", "密.zip!密.docx failed encrypted",
      ])
  }
}

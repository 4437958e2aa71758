import Foundation
import Store
import Testing

@testable import Ingestion

/// What a second run reads, and that it never shows.
@Suite("Laws of running again")
struct ChangeLawTests {
  /// Makes the files of a folder too old to be doubted.
  private func settle() { Thread.sleep(forTimeInterval: 0.08) }

  @Test("Unchanged files are not opened; a changed one alone is")
  func opening() throws {
    let city = try City()
    for number in 0..<4 { try city.write("报告\(number).docx", try City.report(number)) }
    settle()
    try city.run()
    let opened = OpenedFiles(in: city.input)
    try city.run()
    #expect(opened.names().filter { $0.hasSuffix(".docx") } == [])
    try city.write("报告2.docx", try City.report(2, total: "97"))
    _ = opened.names()
    #expect(try city.run().read == 1)
    #expect(opened.names() == ["报告2.docx"])
  }

  @Test("A file touched, copied over with itself, or moved back is opened and not read again")
  func sameBytes() throws {
    let city = try City()
    try city.write("报告.docx", try City.report(1))
    try city.run()
    let path = city.input + "/报告.docx"
    let files = FileManager.default
    try files.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
    #expect(try city.run().read == 0)
    try files.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 1_000_000)], ofItemAtPath: path)
    #expect(try city.run().read == 0, "a time that lies ahead")
    try files.copyItem(atPath: path, toPath: path + ".neu")
    _ = rename(path + ".neu", path)
    #expect(try city.run().read == 0)
    try city.run("全新")
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test("Other content of the same size, with the time put back, is seen")
  func disguised() throws {
    let city = try City()
    try city.write("报告.docx", try City.report(1, total: "98"))
    settle()
    try city.run()
    let path = city.input + "/报告.docx"
    let before = try FileStatus(of: PathName(path)).stamp
    let bytes = try #require(
      try (60..<98).lazy.map { try City.report(1, total: "\($0)") }
        .first { Int64($0.count) == before.size })
    let descriptor = open(path, O_WRONLY)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    var times = [timespec(), timespec()]
    for index in times.indices {
      times[index].tv_sec = Int(before.modified / 1_000_000_000)
      times[index].tv_nsec = Int(before.modified % 1_000_000_000)
    }
    futimens(descriptor, times)
    close(descriptor)
    let after = try FileStatus(of: PathName(path)).stamp
    #expect(
      (after.size, after.modified, after.inode) == (before.size, before.modified, before.inode))
    #expect(try city.run().read == 1)
    try city.run("全新")
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test("A moved output folder goes on; another input in the same folder replaces the first")
  func moved() throws {
    let city = try City(3)
    settle()
    try city.run("甲")
    try FileManager.default.moveItem(atPath: city.folder("甲"), toPath: city.folder("乙"))
    let again = try city.run("乙")
    #expect(again.read == 0 && !again.isWritten)
    let other = try City(2)
    try city.run("乙", inputs: Discovery().inputs([other.input]))
    try city.run("丙", inputs: Discovery().inputs([other.input]))
    #expect(differences(try city.contents("乙"), try city.contents("丙")) == [])
  }

  @Test(
    "Any sequence of changes ends with the bytes of a fresh run", arguments: 1...6 as ClosedRange)
  func sequences(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    let city = try City(6)
    for step in 0..<4 {
      for _ in 0..<Int.random(in: 1...4, using: &random) { try change(city, &random) }
      try city.run("增量", jobs: [1, 2, 8].randomElement(using: &random) ?? 1)
      try? FileManager.default.removeItem(atPath: city.folder("全新"))
      try city.run("全新")
      let names = differences(try city.contents("增量"), try city.contents("全新"))
      #expect(names == [], "seed \(seed), step \(step)")
    }
  }

  /// Adds, changes, removes, renames, copies or breaks a file.
  private func change(_ city: City, _ random: inout SeededNumbers) throws {
    let files = FileManager.default
    let names = try files.subpathsOfDirectory(atPath: city.input).sorted()
      .filter { $0.hasSuffix(".docx") }
    let name = names.randomElement(using: &random) ?? "新.docx"
    let number = Int.random(in: 0..<12, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0, 1: try city.write(number)
    case 2: try city.write(number, total: "9\(Int.random(in: 0..<10, using: &random))")
    case 3 where names.contains(name): try city.remove(name)
    case 4 where names.contains(name):
      let target = "改名\(number).docx"
      if !names.contains(target) {
        try files.moveItem(atPath: city.input + "/" + name, toPath: city.input + "/" + target)
      }
    case 5: try city.write("副本\(number).docx", try City.report(number))
    default: try city.write("坏\(number).docx", Array("PK\u{3}\u{4}\(number)".utf8))
    }
  }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

import Foundation
import Store
import TestSupport
import Testing

@testable import Ingestion

/// The built program, killed and starved.
@Suite("A run that is stopped", .serialized)
struct CrashTests {
  @Test("Killed at 40 moments: the next run goes on and ends with the bytes of an undisturbed one")
  func killed() throws {
    let city = try City(30)
    let whole = city.folder("完整")
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try Program.run(city, whole) }
    let expected = try city.contents("完整")
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededNumbers(seed: seed)
    var struck = 0
    // Eight stores, each struck five times on its way.
    for store in 0..<8 {
      let output = city.folder("断\(store)")
      for _ in 0..<5 {
        let process = try Program.start(city, output)
        let share = Double(UInt64.random(in: 0...1_000, using: &random)) / 1_000
        Thread.sleep(forTimeInterval: share * time.inSeconds)
        if process.isRunning, kill(process.processIdentifier, SIGKILL) == 0 { struck += 1 }
        process.waitUntilExit()
      }
      #expect(try Program.run(city, output) == 2, "seed \(seed), store \(store)")
      #expect(
        differences(expected, try city.contents("断\(store)")) == [], "seed \(seed), store \(store)")
    }
    #expect(struck > 0)
  }

  @Test("SIGINT at any stage ends with 130 and leaves nothing half done; the next run finishes")
  func interrupted() throws {
    let city = try City(30)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try Program.run(city, city.folder("完整")) }
    let expected = try city.contents("完整")
    var stopped = 0
    for moment in 1...8 {
      let output = city.folder("断\(moment)")
      let process = try Program.start(city, output)
      Thread.sleep(forTimeInterval: time.inSeconds * Double(moment) / 9)
      process.interrupt()
      process.waitUntilExit()
      #expect([130, 2].contains(process.terminationStatus), "2 where it was done before")
      if process.terminationStatus == 130 {
        stopped += 1
        let left = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
        #expect(Set(left).isSubset(of: ["jixiao.sqlite"]), "no output, or all of them")
      }
      #expect(try Program.run(city, output) == 2)
      #expect(differences(expected, try city.contents("断\(moment)")) == [], "moment \(moment)")
    }
    #expect(stopped > 0)
  }

  @Test("Two at once on one folder: the second stops with 74 and changes nothing")
  func inUse() throws {
    let city = try City(3)
    try city.run()
    let before = try city.contents()
    let lock = try FolderLock(city.folder("结果"))
    try city.write(50)
    #expect(try Program.run(city, city.folder("结果")) == 74)
    _ = consume lock
    #expect(differences(before, try city.contents()) == [])
    #expect(try Program.run(city, city.folder("结果")) == 2)
  }

  /// Whether a small file system can be mounted here.
  private static let canMount = getuid() == 0 && mountable()

  private static func mountable() -> Bool {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    guard Program.shell("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.path) else {
      return false
    }
    return Program.shell("umount", place.path)
  }

  @Test(
    "A full disk: 74, earlier outputs whole; with space the next run ends as from nothing",
    .enabled(if: canMount, "skipped: no small file system can be mounted here"),
    arguments: [400, 700, 1_000, 1_300])
  func fullDisk(kilobytes: Int) throws {
    let city = try City(4)
    let output = city.folder("结果")
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    try #require(
      Program.shell("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", output))
    defer { _ = Program.shell("umount", output) }
    let first = try Program.run(city, output)
    #expect([2, 74].contains(first))
    let before = try city.contents()
    for number in 100..<180 { try city.write(number) }
    #expect(try Program.run(city, output) == 74)
    let after = try city.contents()
    #expect(differences(before, after) == [])
    try #require(Program.shell("mount", "-o", "remount,size=64m", output))
    #expect(try Program.run(city, output) == 2)
    #expect(try Program.run(city, city.folder("全新")) == 2)
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test(
    "A quota on what a file may hold: 74 in words, no signal; without it the run ends as from nothing",
    arguments: [8, 120, 400, 700])
  func quota(kilobytes: Int) throws {
    let city = try City(3)
    #expect(try Program.run(city, "结果") == 2)
    let before = try city.contents()
    for number in 100..<180 { try city.write(number) }
    #expect(try Program.run(city, "结果", through: Program.quota(kilobytes: kilobytes)) == 74)
    #expect(differences(before, try city.contents()) == [])
    #expect(try Program.run(city, "结果") == 2)
    #expect(try Program.run(city, "全新") == 2)
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test("A file in the output folder's place, and a folder that cannot be made")
  func noFolder() throws {
    let city = try City(1)
    try Data([1]).write(to: URL(fileURLWithPath: city.folder("文件")))
    #expect(try Program.run(city, city.folder("文件")) == 74)
    #expect(try Program.run(city, city.folder("文件/下层")) == 74)
    #expect(try Program.run(city, "/proc/无") == 74)
  }
}

extension Duration {
  fileprivate var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

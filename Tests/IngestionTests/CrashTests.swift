import Foundation
import Store
import TestSupport
import Testing

@testable import Ingestion

/// The built program, killed and starved.
@Suite("A run that is stopped", .serialized)
struct CrashTests {
  /// The program lies beside the tests.
  private static let program: URL = {
    let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    let beside = tests.deletingLastPathComponent().appending(path: "jixiao")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : Repository.root.appending(path: ".build/debug/jixiao")
  }()

  private func start(_ city: City, _ output: String) throws -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = [
      "ingest", city.input, "-o", output, "--quiet", "--lang", "zh", "--jobs", "2",
    ]
    process.currentDirectoryURL = city.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func finish(_ city: City, _ output: String) throws -> Int32 {
    let process = try start(city, output)
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("Killed at 40 moments: the next run goes on and ends with the bytes of an undisturbed one")
  func killed() throws {
    let city = try City(30)
    let whole = city.folder("完整")
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try finish(city, whole) }
    let expected = try city.contents("完整")
    var random = SystemRandomNumberGenerator()
    var struck = 0
    // Eight stores, each struck five times on its way.
    for store in 0..<8 {
      let output = city.folder("断\(store)")
      for _ in 0..<5 {
        let process = try start(city, output)
        let share = Double(UInt64.random(in: 0...1_000, using: &random)) / 1_000
        Thread.sleep(forTimeInterval: share * time.inSeconds)
        if process.isRunning, kill(process.processIdentifier, SIGKILL) == 0 { struck += 1 }
        process.waitUntilExit()
      }
      #expect(try finish(city, output) == 2)
      #expect(differences(expected, try city.contents("断\(store)")) == [])
    }
    #expect(struck > 0)
  }

  @Test("SIGINT ends with 130, and the next run finishes")
  func interrupted() throws {
    let city = try City(40)
    let process = try start(city, city.folder("结果"))
    Thread.sleep(forTimeInterval: 0.15)
    process.interrupt()
    process.waitUntilExit()
    #expect([130, 2].contains(process.terminationStatus), "2 where it was done before")
    #expect(try finish(city, city.folder("结果")) == 2)
    #expect(try finish(city, city.folder("全新")) == 2)
    #expect(differences(try city.contents("结果"), try city.contents("全新")) == [])
  }

  @Test("Two at once on one folder: the second stops with 74 and changes nothing")
  func inUse() throws {
    let city = try City(3)
    try city.run()
    let before = try city.contents()
    let lock = try FolderLock(city.folder("结果"))
    try city.write(50)
    #expect(try finish(city, city.folder("结果")) == 74)
    _ = consume lock
    #expect(differences(before, try city.contents()) == [])
    #expect(try finish(city, city.folder("结果")) == 2)
  }

  /// Whether a small file system can be mounted here.
  private static let canMount = getuid() == 0 && mountable()

  private static func mountable() -> Bool {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    guard shell("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place.path) else { return false }
    return shell("umount", place.path)
  }

  private static func shell(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
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
      Self.shell("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", output))
    defer { _ = Self.shell("umount", output) }
    let first = try finish(city, output)
    #expect([2, 74].contains(first))
    let before = try city.contents()
    for number in 100..<180 { try city.write(number) }
    #expect(try finish(city, output) == 74)
    let after = try city.contents()
    #expect(differences(before, after) == [])
    try #require(Self.shell("mount", "-o", "remount,size=64m", output))
    #expect(try finish(city, output) == 2)
    #expect(try finish(city, city.folder("全新")) == 2)
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }

  @Test("A file in the output folder's place, and a folder that cannot be made")
  func noFolder() throws {
    let city = try City(1)
    try Data([1]).write(to: URL(fileURLWithPath: city.folder("文件")))
    #expect(try finish(city, city.folder("文件")) == 74)
    #expect(try finish(city, city.folder("文件/下层")) == 74)
    #expect(try finish(city, "/proc/无") == 74)
  }
}

extension Duration {
  fileprivate var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

import Foundation
import Synchronization
import Testing

@testable import Ingestion

/// A thread that does something to files again and again until it is told to stop.
private final class Restless: Sendable {
  private let isStopped = Atomic<Bool>(false)
  private let hasEnded = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable (_ turn: Int) throws -> Void) {
    Thread.detachNewThread { [self] in
      var turn = 0
      while !isStopped.load(ordering: .relaxed) {
        try? work(turn)
        turn += 1
      }
      hasEnded.signal()
    }
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    hasEnded.wait()
  }
}

@Suite("Files that do not rest while they are read")
struct RestlessFileTests {
  /// What may become of a file that is seen in the middle of being written.
  private static let honest: Set<String> = [
    "ingested", "failed unreadable", "failed not-zip", "failed corrupt-archive", "failed not-found",
  ]

  @Test("Written over, cut short, deleted and put back all the while: a row each, nothing lost")
  func restless() throws {
    let city = try City()
    for number in 1...6 { try city.write("稳\(number).docx", try City.report(number)) }
    let (one, other) = (try City.report(7), try City.report(8, total: "97"))
    try city.write("动.docx", one)
    try city.write("来去.docx", one + [0])
    let input = city.input
    let writer = Restless { turn in
      let path = input + "/动.docx"
      let bytes = Data(turn % 2 == 0 ? one : other)
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.truncate(atOffset: turn % 3 == 0 ? 0 : UInt64(bytes.count / 2))
      try handle.write(contentsOf: bytes)
      try handle.close()
    }
    let mover = Restless { turn in
      let path = input + "/来去.docx"
      if turn % 2 == 0 {
        try FileManager.default.removeItem(atPath: path)
      } else {
        try Data(other + [0, 0]).write(to: URL(fileURLWithPath: path))
      }
    }
    for _ in 0..<12 {
      try city.run()
      let status = try city.status()
      for number in 1...6 { #expect(status["稳\(number).docx"] == "ingested") }
      #expect(Self.honest.contains(status["动.docx"] ?? "no row"), "\(status)")
      // Not there when the folder was listed, it is no input.
      #expect(Self.honest.contains(status["来去.docx"] ?? "ingested"), "\(status)")
    }
    writer.stop()
    mover.stop()
    try city.write("动.docx", other)
    try city.write("来去.docx", try City.report(9))
    try city.run()
    #expect(Set(try city.status().values) == ["ingested"])
    try city.run("全新")
    #expect(differences(try city.contents(), try city.contents("全新")) == [])
  }
}

@Suite("Progress")
struct ProgressWatchTests {
  @Test("A document that takes long is named, again when the time has doubled, then no more")
  func slow() {
    let told = Mutex<[String]>([])
    let watch = ProgressWatch(total: 2, slow: .milliseconds(20)) { event in
      if case .slow(let source, _) = event { told.withLock { $0.append(source) } }
    }
    watch.measure("快.docx") { watch.tell() }
    #expect(told.withLock { $0 } == [])
    watch.measure("慢.docx") {
      Thread.sleep(forTimeInterval: 0.03)
      watch.tell()
      watch.tell()
      #expect(told.withLock { $0 } == ["慢.docx"])
      Thread.sleep(forTimeInterval: 0.05)
      watch.tell()
    }
    #expect(told.withLock { $0 } == ["慢.docx", "慢.docx"])
    Thread.sleep(forTimeInterval: 0.1)
    watch.tell()
    #expect(told.withLock { $0 }.count == 2)
  }

  @Test(
    "Speed and time left",
    arguments: [(0, 0, nil), (50, 10, 5), (100, 20, 0)] as [(Int, Int, Int?)])
  func figures(done: Int, perSecond: Int, left: Int?) {
    let progress = IngestionEvent.Progress(
      done: done, total: 100, flagged: 0, elapsed: .seconds(5))
    #expect(progress.perSecond == perSecond)
    #expect(progress.secondsLeft == left)
  }
}

import Foundation
import TestSupport
import Testing

@Suite("The samples give exactly what was planted in them")
struct SamplesTests {
  /// What `Scripts/samples` says it put into a file: a rule, an error code or `not-a-report`.
  struct Plant: Hashable, Comparable {
    var file: String
    var what: String

    static func < (left: Plant, right: Plant) -> Bool {
      (left.file, left.what) < (right.file, right.what)
    }
  }

  private let place: Workplace
  private let run: Command.Outcome

  init() throws {
    place = try Workplace()
    run = try Command(folder: Repository.root)(
      "ingest", "Samples", "-o", place.url.path, "--lang", "en", "--no-bom")
  }

  @Test("Two files cannot be read, and the exit status says so")
  func status() {
    #expect(run.status == 2, "\(run.errors)")
  }

  @Test("Findings, refusals and strangers are those of planted.csv, no more and no fewer")
  func plants() throws {
    let planted = try rows(Repository.url("Samples/planted.csv")).map {
      Plant(file: "Samples/" + ($0["file"] ?? ""), what: $0["planted"] ?? "")
    }
    let findings = try rows(place.url.appending(path: "findings.csv")).map {
      Plant(file: $0["source"] ?? "", what: $0["rule"] ?? "")
    }
    let files = try rows(place.url.appending(path: "files.csv")).compactMap { row -> Plant? in
      switch row["status"] {
      case "failed": Plant(file: row["source"] ?? "", what: row["error"] ?? "")
      case "not-a-report": Plant(file: row["source"] ?? "", what: "not-a-report")
      default: nil
      }
    }
    let found = files.map { Plant(file: $0.file, what: code(of: $0.what)) } + findings
    #expect(found.sorted() == planted.sorted())
  }

  @Test("The ranking descends, ties share a rank, the next rank counts them")
  func ranking() throws {
    let ranking = try rows(place.url.appending(path: "ranking.csv"))
    #expect(ranking.count == 16)
    let scores = ranking.compactMap { $0["score"].flatMap { Decimal(string: $0) } }
    #expect(scores.count == 16)
    #expect(scores == scores.sorted(by: >))
    for (index, row) in ranking.enumerated() {
      let better = scores.count { $0 > scores[index] }
      #expect(row["rank"] == String(better + 1))
    }
  }

  @Test("A second run says the same bytes")
  func again() throws {
    let before = try outputs()
    let second = try Command(folder: Repository.root)(
      "ingest", "Samples", "-o", place.url.path, "--lang", "en", "--no-bom")
    #expect(second.status == 2)
    #expect(try outputs() == before)
  }

  /// The code before the message, where a cell holds both.
  private func code(of cell: String) -> String {
    String(cell.prefix { $0.isLetter || $0 == "-" })
  }

  private func outputs() throws -> [String: Data] {
    let names = ["ranking.csv", "projects.csv", "findings.csv", "files.csv", "report.html"]
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: place.url.appending(path: $0))) })
  }
}

/// The rows of a CSV file by column name.
private func rows(_ file: URL) throws -> [[String: String]] {
  var records: [[String]] = [[]]
  var field = ""
  var isQuoted = false
  var characters = try String(contentsOf: file, encoding: .utf8).makeIterator()
  while let character = characters.next() {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      records[records.count - 1].append(field)
      field = ""
    case "\n" where !isQuoted, "\r\n" where !isQuoted:
      records[records.count - 1].append(field)
      field = ""
      records.append([])
    default: field.append(character)
    }
  }
  let header = records[0]
  return records.dropFirst().filter { $0.count == header.count }.map {
    Dictionary(uniqueKeysWithValues: zip(header, $0))
  }
}

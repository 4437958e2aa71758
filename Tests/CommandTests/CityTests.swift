import Foundation
import TestSupport
import Testing

/// The invented city of the reference data, whose ranking and files are known.
@Suite("A known city", .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct CityTests {
  private let place: Workplace
  private let city = SharedFolder.url("city-sample")

  init() throws { place = try Workplace() }

  /// Rows by column name, read by Python's csv module.
  private func rows(_ path: String) throws -> [[String: String]] {
    let script = """
      from csv import DictReader
      from json import dump
      from sys import argv, stdout
      with open(argv[1], encoding="utf-8-sig", newline="") as file:
          dump(list(DictReader(file, strict=True)), stdout)
      """
    let run = try place.jixiao.shell("python3 -c '\(script)' '\(path)'")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(json as? [[String: String]])
  }

  @Test("Ranking and files are those of the truth")
  func wholeCity() throws {
    let run = try place.jixiao("ingest", city.appending(path: "reports").path, "-o", "out")
    #expect(run.status == 2)
    try compareRanking()
    try compareFiles()
  }

  /// Order, ties and scores of every row that does not hang on a decision; a report of which two
  /// copies were sent stands under either path.
  private func compareRanking() throws {
    let truth = try rows(city.appending(path: "ranking_truth.csv").path)
    let copies = try copies()
    func name(_ path: String) -> String { copies[path] ?? path }
    let settled = truth.filter { $0["contested"] != "yes" }
    let paths = Set(settled.compactMap { $0["path"] }.map(name))
    let ranked = try rows(place.url.appending(path: "out/ranking.csv").path)
      .filter { paths.contains(name(relative($0["source"]))) }
    #expect(ranked.map { name(relative($0["source"])) } == settled.map { name($0["path"] ?? "") })
    #expect(ranked.map { $0["score"] } == settled.map { $0["computed_score"] })
    for (one, other) in zip(ranked, ranked.dropFirst()) {
      let tied = one["rank"] == other["rank"]
      let scores = [one, other].compactMap { Decimal(string: $0["score"] ?? "") }
      #expect(tied == (scores.first == scores.last))
    }
  }

  /// What became of every file; where two have equal bytes, one is ingested and one a duplicate.
  private func compareFiles() throws {
    var seen: [String: [String: String]] = [:]
    for row in try rows(place.url.appending(path: "out/files.csv").path) {
      seen[relative(row["source"])] = row
    }
    for expected in try rows(city.appending(path: "expected_files.csv").path) {
      let (path, wanted) = (expected["path"] ?? "", expected["status"] ?? "")
      guard let row = seen[path] else {
        #expect(wanted == "skipped", "\(path) is not listed")
        continue
      }
      let status = row["status"] ?? ""
      let code = row["error"]?.split(separator: ":").first.map(String.init) ?? ""
      if expected["same_bytes_group"]?.isEmpty == false {
        #expect(["ingested", "duplicate"].contains(status), "\(path)")
      } else if wanted.hasPrefix("failed(") {
        #expect(status == "failed" && wanted.contains(code), "\(path): \(code), not \(wanted)")
      } else {
        #expect(wanted.contains(status), "\(path): \(status), not \(wanted)")
      }
    }
  }

  /// Each path of a group of files with equal bytes, by the group's name.
  private func copies() throws -> [String: String] {
    let rows = try rows(city.appending(path: "expected_files.csv").path)
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        guard let path = row["path"], let group = row["same_bytes_group"], !group.isEmpty else {
          return nil
        }
        return (path, group)
      })
  }

  private func relative(_ source: String?) -> String {
    (source ?? "").replacingOccurrences(of: city.path + "/", with: "")
  }

  @Test("extract gives the torture document's figures value for value")
  func extract() throws {
    let folder = SharedFolder.url("reports/overall-50-seed-xinzhou-renda")
    let run = try place.jixiao("extract", folder.appending(path: "report.docx").path)
    #expect(run.status == 0)
    let record = try object(Data(run.output.utf8))
    let truth = try object(Data(contentsOf: folder.appending(path: "truth.json")))
    let evaluation = try #require((record["evaluations"] as? [NSDictionary])?.first)
    for key in [
      "kind", "year", "department", "project", "unit", "stated_total_score", "stated_rating",
    ] { #expect(evaluation[key] as? NSObject == truth[key] as? NSObject, "\(key)") }
    try compare(evaluation["indicators"], truth["indicators"])
    try compare(evaluation["budget_lines"], truth["budget_lines"])
    try compare([evaluation["budget_total"]], [truth["budget_total"]])
    let narrative = try #require(evaluation["narrative"] as? NSDictionary)
    for (key, value) in try #require(truth["narrative"] as? [String: NSObject]) {
      #expect("\(narrative[key] ?? "")" == "\(value)", "\(key)")
    }
  }

  /// Every key of the truth's objects has the same value in the record's.
  private func compare(_ read: Any?, _ truth: Any?) throws {
    let read = try #require(read as? [NSDictionary])
    let truth = try #require(truth as? [NSDictionary])
    #expect(read.count == truth.count)
    for (one, other) in zip(read, truth) {
      for (key, value) in other {
        #expect(one[key] as? NSObject == value as? NSObject, "\(key)")
      }
    }
  }

  private func object(_ data: Data) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: data) as? NSDictionary)
  }
}

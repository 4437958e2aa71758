import Rankings
import Reports
import Testing

@Suite("Ranks")
struct OrderTests {
  private func candidate(_ score: String?, low: String? = nil, high: String? = nil) throws
    -> Candidate
  {
    Candidate(
      row: try evaluation("甲局", score: score), key: try score.map(decimal),
      low: try low.map(decimal), high: try high.map(decimal))
  }

  @Test("Ties share a rank, the next rank counts them all, no score has none")
  func ties() throws {
    let scores = ["98.5", "97", "97.00", "89.00", nil]
    let rows = try collected(ranked(source(scores.map { try candidate($0) })))
    #expect(rows.map(\.rank) == [1, 2, 2, 4, nil])
    #expect(rows.map(\.bestRank) == [1, 2, 2, 4, nil])
    #expect(rows.map(\.worstRank) == [1, 2, 2, 4, nil])
  }

  @Test("Open flags leave a range of ranks, the others keeping their scores")
  func possibleRanks() throws {
    let rows = try collected(
      ranked(
        source([
          try candidate("99"), try candidate("95", low: "90", high: "99.5"), try candidate("93"),
          try candidate("90"), try candidate("80", low: "80", high: "95"),
        ])))
    #expect(rows.map(\.bestRank) == [1, 1, 3, 4, 2])
    #expect(rows.map(\.worstRank) == [1, 3, 3, 4, 5])
  }

  @Test("An interval that does not reach the rank's own key is widened to it")
  func narrowInterval() throws {
    let rows = try collected(
      ranked(source([try candidate("95"), try candidate("90", low: "91", high: "92")])))
    #expect(rows.map(\.bestRank) == [1, 2])
    #expect(rows.map(\.worstRank) == [1, 2])
  }

  @Test("A superseded submission is listed, and takes no rank and no place")
  func superseded() throws {
    var second = try candidate("96")
    second.row.isSuperseded = true
    let rows = try collected(
      ranked(source([try candidate("97"), try candidate("95"), second])))
    #expect(rows.map(\.rank) == [1, 2, nil])
  }

  @Test("A ladder counts what stands above any score, in and between its steps")
  func ladder() throws {
    var ladder = ScoreLadder()
    for key in ["100", "99.2", "99.2", "85"] { ladder.add(try decimal(key)) }
    for (score, above) in [("101", 0), ("100", 0), ("99.5", 1), ("99.2", 1), ("90", 3), ("1", 4)] {
      #expect(ladder.count(above: try decimal(score)) == above, "\(score)")
    }
  }
}

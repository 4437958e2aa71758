import Reports
import Testing

@testable import Store

@Suite("Numbers as text that sorts")
struct SortKeyTests {
  static let ascending = [
    "-99999999999999999999", "-10", "-9.5", "-9.49", "-0.000001", "0", "0.000001", "9.49", "9.5",
    "10", "89.00", "89.001", "100", "99999999999999999999",
  ].compactMap(ExactDecimal.init(stored:))

  @Test("The order of the keys is the order of the numbers")
  func order() {
    #expect(Self.ascending.count == 14)
    #expect(Self.ascending.map(\.sortKey) == Self.ascending.map(\.sortKey).sorted())
    #expect(Set(Self.ascending.map(\.sortKey)).count == 14)
  }

  @Test("Equal numbers of different precision have one key")
  func equal() {
    #expect(ExactDecimal(stored: "89")?.sortKey == ExactDecimal(stored: "89.000")?.sortKey)
  }

  @Test(
    "Millionths are exact, rounded beyond six decimals, absent where they do not fit",
    arguments: [
      ("1343.50", 1_343_500_000), ("-0.5", -500_000), ("0.0000005", 1),
      ("99999999999999", nil),
    ] as [(String, Int64?)])
  func millionths(text: String, value: Int64?) throws {
    #expect(try #require(ExactDecimal(stored: text)).millionths == value)
  }

  @Test("A decimal is read as it was written", arguments: ["0", "-0.05", "1343.50", "7"])
  func stored(text: String) {
    #expect(ExactDecimal(stored: text)?.description == text)
  }
}

import Docx
import Testing

@Suite("Limits are set by name")
struct LimitsTests {
  @Test(arguments: [
    ("depth", "7", 7), ("part-bytes", "3K", 3 << 10), ("file-bytes", "2M", 2 << 20),
  ])
  func sets(name: String, value: String, number: Int) throws {
    let limits = try Limits.standard.setting(name, to: value)
    let limit = try #require(Limit(rawValue: name))
    #expect(limits[limit] == number)
    #expect(limits.fingerprint != Limits.standard.fingerprint)
  }

  @Test(arguments: [
    ("dept", "7"), ("depth", ""), ("depth", "0"), ("depth", "-1"), ("depth", "1.5"), ("depth", "K"),
    ("depth", "99999999999999999999"), ("depth", "9999999999G"),
  ])
  func refuses(name: String, value: String) {
    let error = #expect(throws: LimitError.self) { try Limits.standard.setting(name, to: value) }
    #expect(error?.message.zh.isEmpty == false)
  }

  @Test(arguments: Limit.allCases)
  func everyLimitSaysWhatAndWhy(limit: Limit) {
    #expect(limit.standard > 0)
    #expect(!limit.unit.zh.isEmpty && !limit.unit.en.isEmpty && !limit.reason.isEmpty)
  }
}

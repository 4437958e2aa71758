import Reports
import Testing

@Suite("PrintedNumber keeps what was printed")
struct PrintedNumberTests {
  @Test(arguments: [
    ("9.50", "9.50"), ("0", "0"), ("-5.6", "-5.6"), ("+3", "3"), ("007", "7"), ("0.00", "0.00"),
    ("999999999999999999", "999999999999999999"),
  ])
  func readsAndPrints(text: String, print: String) {
    #expect(PrintedNumber(text)?.description == print)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "1,000", "５", "9次", "1000000000000000000", "1e3",
  ])
  func refuses(text: String) {
    #expect(PrintedNumber(text) == nil)
  }

  @Test func intervalIsHalfAUnitEachSide() throws {
    let interval = try #require(PrintedNumber("9.5")).interval
    #expect(interval.lower.description == "9.45")
    #expect(interval.upper.description == "9.55")
  }

  @Test(arguments: [
    ("10", "3", 2, "3.33"), ("2", "3", 2, "0.67"), ("-1", "8", 2, "-0.13"),
    ("1343.07", "1343.50", 6, "0.999680"),
  ])
  func divides(top: String, bottom: String, decimals: Int, quotient: String) throws {
    let top = try #require(PrintedNumber(top)).exact
    let bottom = try #require(PrintedNumber(bottom)).exact
    #expect(top.divided(by: bottom, decimals: decimals)?.description == quotient)
  }

  @Test func moneyInTenThousandYuanIsExact() throws {
    let money = Money(try #require(PrintedNumber("10864036.31")), .yuan)
    #expect(money.tenThousandYuan.description == "1086.403631")
    #expect(Money(try #require(PrintedNumber("5.8")), .tenThousandYuan).yuan.description == "58000")
  }
}

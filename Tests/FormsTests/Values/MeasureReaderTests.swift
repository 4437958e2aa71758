import Reports
import Testing

@testable import Forms

@Suite("Targets are taken apart into comparison, number and unit")
struct MeasureReaderTests {
  @Test(arguments: [
    ("≥95%", "≥", "95", "%"), (">=6次以上", "≥", "6", "次"), ("6次以上", "≥", "6", "次"),
    ("≦5300元/户", "≤", "5300", "元/户"),
    ("＝512人", "=", "512", "人"), ("不低于90%", "≥", "90", "%"), ("小于5%", "<", "5", "%"),
    ("4700万元以内", "≤", "4700", "万元"),
    ("100", "", "100", ""), ("200余人", "", "200", "人"), ("6个月", "", "6", "个月"),
    ("≥100百分比", "≥", "100", "百分比"),
  ])
  func numbers(text: String, comparison: String, number: String, unit: String) throws {
    let expected = Measure.Content.number(
      try #require(Measure.Comparison(rawValue: comparison)), try #require(PrintedNumber(number)),
      unit: unit)
    #expect(MeasureReader.read(text).content == expected)
  }

  @Test func ranges() throws {
    let (low, high) = (try #require(PrintedNumber("80")), try #require(PrintedNumber("90")))
    #expect(MeasureReader.read("80%-90%").content == .range(low, high, unit: "%"))
    #expect(MeasureReader.read("80～90次").content == .range(low, high, unit: "次"))
  }

  @Test func dates() {
    #expect(
      MeasureReader.read("12月底前").content == .date(.atMost, year: nil, month: 12, day: nil))
    #expect(
      MeasureReader.read("2022年12月30日").content
        == .date(.unsigned, year: 2022, month: 12, day: 30))
    #expect(
      MeasureReader.read("2021年底").content == .date(.unsigned, year: 2021, month: nil, day: nil))
  }

  @Test(arguments: ["效果明显", "全年", "11月底完成100%", "超上年2%", "增372人次", "完成3次、整改5次", ""])
  func words(text: String) { #expect(MeasureReader.read(text).content == .words) }

  @Test(arguments: ["12", "≥95%", "1,343.50", "5.8万元", "12人次", "-3", "80%以上"])
  func countAsFigures(text: String) { #expect(FigureCell.isFigure(text)) }

  @Test(arguments: ["2022年", "2022年度", "10月", "12月底前", "指标1", "一", "十分", "—", "完成", "2022年12月30日"])
  func countAsNone(text: String) { #expect(!FigureCell.isFigure(text)) }
}

import Findings
import Forms
import Reports
import Testing

@Suite("Figures are read as cells print them")
struct FigureReaderTests {
  @Test(arguments: [
    ("9.50", "9.50", "9.50", ""), ("１，３４３．５０", "1343.50", "1343.50", ""),
    ("12,345.6万元", "12345.6", "12345.6", "万元"),
    ("-5.6", "-5.6", "-5.6", ""), ("－5.6", "-5.6", "-5.6", ""), (" 8 分", "8", "8", "分"),
    ("5.8万", "5.8", "5.8", "万"),
    ("三百二十万元", "三百二十", "320", "万元"), ("¥1,200", "1200", "1200", ""), ("+3", "3", "3", ""),
    ("1 343.50", "1343.50", "1343.50", ""),
  ])
  func reads(text: String, digits: String, number: String, unit: String) {
    guard case .figure(let print) = FigureReader.read(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(print.digits == digits)
    #expect(print.number.description == number)
    #expect(print.unit == unit)
    #expect(!print.isPercent)
  }

  @Test(arguments: [("99.97%", "99.97"), ("１００％", "100"), ("百分之九十八", "九十八")])
  func readsPerCents(text: String, digits: String) {
    guard case .figure(let print) = FigureReader.read(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(print.isPercent)
    #expect(print.digits == digits)
  }

  @Test(arguments: [
    "完成", "12 34", "1016.\n93", "1,34", "12,5", "1.2.3", "10/10", "2022年12月30日前", "约好", "abc",
    "12.5\n13",
  ])
  func guessesNothing(text: String) {
    guard case .other = FigureReader.read(text) else {
      Issue.record("\(text) is read as a figure")
      return
    }
  }

  @Test(arguments: [
    ("产\n出\n指\n标\n（50分）", "产出指标（50分）"), ("  其中：财政拨款 ", "其中：财政拨款"), ("\u{3000}其他资金", "其他资金"),
    ("95 %", "95 %"), ("AB\n CD", "AB CD"), ("中 \t 文", "中文"), ("", ""),
  ])
  func tidies(text: String, words: String) { #expect(tidied(text) == words) }

  @Test(arguments: [
    ("一、项目资金\n（万元）：", "项目资金"), ("年度\n指标值（A）", "年度指标值"), ("部门（单位）名称", "部门名称"), ("1．自评得分", "自评得分"),
    ("★“三公”经费", "三公经费"), ("得分（20分*执行率）", "得分"),
  ])
  func keys(text: String, key: String) { #expect(matchKey(text) == key) }
}

import Testing

@testable import Outputs

@Suite("Heights of rows")
struct RowHeightTests {
  @Test(
    "A row is as high as its longest text takes lines in its column",
    arguments: [
      ("", 10, nil), ("short", 10, nil), ("短", 10, nil), ("得分合计与总分不符", 64, nil),
      ("得分合计与总分不符", 12, 30), ("one\ntwo\nthree", 64, 45),
      (String(repeating: "长", count: 31), 64, 30), (String(repeating: "长", count: 5_000), 10, 405),
    ] as [(String, Int, Int?)])
  func heights(text: String, width: Int, height: Int?) {
    #expect(RowHeight.of([("a", 8), (text, width)]) == height)
  }
}

import Outputs
import Testing

@Suite("Formula guard")
struct FormulaGuardTests {
  @Test(
    "A cell that would run is quoted",
    arguments: [
      "=1+1", "=cmd|' /C calc'!A0", "+A1", "-", "-—", "@SUM(A1)", "＝512人", "=512人", "＋甲", "－乙",
      "＠丙", "\t=1", "\r=1", "=5", "-5%%", "--5", "-5人", "+1.2.3", "-1.", "-.5", "-%", "-5 %", "+万元",
    ])
  func guarded(text: String) {
    #expect(FormulaGuard.cell(text) == "'" + text)
  }

  @Test(
    "Numbers with a sign and a unit, and all that begins otherwise, stay",
    arguments: [
      "-5%", "+5%", "-5", "-0.10", "+3.5万元", "-12元", "+2分", "－5％", "5=", "≥95%", "'=1", " =1", "",
      "1-2", "某局", "（-5）", "—", "<=0%", ">=98%",
    ])
  func kept(text: String) {
    #expect(FormulaGuard.cell(text) == text)
  }
}

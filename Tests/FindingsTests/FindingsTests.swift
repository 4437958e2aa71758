import Findings
import Testing

@Suite("Counts in English")
struct CountedTests {
  @Test(
    "One of a thing is singular, any other number plural",
    arguments: [
      (counted(1, "file"), "1 file"), (counted(0, "file"), "0 files"),
      (counted(21, "file"), "21 files"),
      (counted(1, "figure was", plural: "figures were"), "1 figure was"),
      (counted(2, "figure was", plural: "figures were"), "2 figures were"),
    ])
  func counts(written: String, expected: String) { #expect(written == expected) }
}

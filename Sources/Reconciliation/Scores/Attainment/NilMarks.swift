/// Signs that stand for "nothing" in a target or an actual value.
///
/// 无 is not among them: as a target it says that something must not happen (重大事故：无).
/// Source: published forms (blank, -, —, /).
enum NilMarks {
  private static let marks: Set<String> = ["", "-", "—", "——", "－", "–", "/", "／", "\\"]

  static func contains(_ text: String) -> Bool { marks.contains(text) }
}

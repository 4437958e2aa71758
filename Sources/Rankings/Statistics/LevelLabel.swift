/// The name of a block of indicators without what a single form adds to it, so that blocks of
/// different reports are one group.
package enum LevelLabel {
  /// `产出指标（50分）` is the block 产出指标.
  package static func name(_ label: String) -> String {
    guard let last = label.last, closing.contains(last),
      let start = label.lastIndex(where: { opening.contains($0) }), start > label.startIndex
    else { return label }
    let inside = label[label.index(after: start)...].dropLast()
    let digits = inside.hasSuffix("分") ? inside.dropLast() : inside
    guard !digits.isEmpty, digits.allSatisfy({ $0.isNumber || $0 == "." || $0 == "%" }) else {
      return label
    }
    return String(label[..<start])
  }

  private static let opening: Set<Character> = ["(", "（", "[", "【"]
  private static let closing: Set<Character> = [")", "）", "]", "】"]
}

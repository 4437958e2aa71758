/// The complex fields that are open at a point of a story (ECMA-376 Part 1, 17.16.18): text between
/// `begin` and `separate` is code, text between `separate` and `end` is what Word shows.
struct FieldStack {
  /// For each open field, outermost first, whether its code is being read.
  private var inCode: [Bool] = []
  private var codes = 0

  /// Whether text here is part of a field's code, of any level.
  var hidesText: Bool { codes > 0 }
  var isEmpty: Bool { inCode.isEmpty }

  mutating func begin() {
    inCode.append(true)
    codes += 1
  }

  mutating func separate() {
    guard inCode.last == true else { return }
    inCode[inCode.count - 1] = false
    codes -= 1
  }

  mutating func end() {
    if inCode.popLast() == true { codes -= 1 }
  }
}

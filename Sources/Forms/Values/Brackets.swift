/// What stands in brackets of any width: units, points, column letters, remarks.
enum Brackets {
  /// The contents of each outermost pair; a bracket left open reaches to the end.
  static func contents(of text: String) -> [String] {
    var result: [String] = []
    var depth = 0
    var current = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（", "[", "［", "【", "〔":
        depth += 1
        if depth > 1 { current.append(scalar) }
      case ")", "）", "]", "］", "】", "〕":
        guard depth > 0 else { break }
        depth -= 1
        if depth == 0 {
          result.append(String(current))
          current = String.UnicodeScalarView()
        } else {
          current.append(scalar)
        }
      default: if depth > 0 { current.append(scalar) }
      }
    }
    if depth > 0, !current.isEmpty { result.append(String(current)) }
    return result
  }

  /// The text without brackets and what they hold.
  static func removed(from text: String) -> String {
    var result = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "（", "[", "［", "【", "〔": depth += 1
      case ")", "）", "]", "］", "】", "〕": depth = max(0, depth - 1)
      default: if depth == 0 { result.append(scalar) }
      }
    }
    return tidied(String(result))
  }
}

/// A target, an actual value or a rate with full-width digits and the signs of numbers made narrow;
/// words, operators and brackets stay as printed (schema `jixiao/1`).
///
/// `，` and `．` are signs of numbers only between digits, `％` anywhere.
package func figuresNarrowed(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { (0xFF05...0xFF19).contains($0.value) }) else {
    return text
  }
  let scalars = [Unicode.Scalar](of: text)
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "０"..."９", "％": result.append(scalar.narrow)
    case "．", "，":
      let before = index > 0 && scalars[index - 1].narrow.isASCIIDigit
      let after = index + 1 < scalars.count && scalars[index + 1].narrow.isASCIIDigit
      result.append(before && after ? scalar.narrow : scalar)
    default: result.append(scalar)
    }
  }
  return String(result)
}

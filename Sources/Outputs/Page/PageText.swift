import Mustache

/// HTML escaping for the page's templates, scalar by scalar.
///
/// The library's own goes by characters, so that a quote with a combining mark after it passes
/// unescaped and ends an attribute.
struct PageContent: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension JSONValue {
  /// The value for a script element: no character in it can end the element or begin a comment
  /// (HTML, 4.12.1.3).
  var scriptText: [UInt8] {
    var result: [UInt8] = []
    let line = line
    result.reserveCapacity(line.count)
    for byte in line {
      switch byte {
      case UInt8(ascii: "<"): result.append(contentsOf: #"\u003c"#.utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: #"\u003e"#.utf8)
      case UInt8(ascii: "&"): result.append(contentsOf: #"\u0026"#.utf8)
      default: result.append(byte)
      }
    }
    return result
  }
}

extension String {
  /// Text of a document as the page shows it: its lines kept, marks that turn the direction of
  /// writing and control characters replaced, so that they cannot disguise what stands beside.
  var shownOnPage: String {
    guard holdsMarks else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).printable }
      }
      .map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }
}

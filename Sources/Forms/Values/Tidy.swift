/// The words of a print: ends trimmed, white space inside collapsed to nothing between CJK
/// characters and to one space elsewhere (schema `jixiao/1`).
///
/// - Parameter text: a cell's or a paragraph's text with its line breaks and tabs.
package func tidied(_ text: some StringProtocol) -> String {
  // Most texts are tidy as they stand; copying them scalar by scalar would cost the most.
  guard text.utf8.contains(where: { $0.mayBeginBlank }),
    text.unicodeScalars.contains(where: { $0.isBlank || $0.isZeroWidth })
  else { return String(text) }
  var result = String.UnicodeScalarView()
  var last: Unicode.Scalar?
  var pendingSpace = false
  for scalar in text.unicodeScalars {
    if scalar.isZeroWidth { continue }
    if scalar.isBlank {
      pendingSpace = last != nil
      continue
    }
    if pendingSpace, let last, !(last.isCJK && scalar.isCJK) { result.append(" ") }
    pendingSpace = false
    result.append(scalar)
    last = scalar
  }
  return String(result)
}

extension UInt8 {
  /// Whether a blank or a scalar without width can begin with the byte in UTF-8.
  fileprivate var mayBeginBlank: Bool {
    switch self {
    case 0x09...0x0D, 0x20, 0xC2, 0xE1...0xE3, 0xEF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// White space of any width, line breaks and tabs included.
  package var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Characters that take no room and carry no meaning (joiners, byte order mark).
  package var isZeroWidth: Bool {
    switch value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }

  /// A Chinese character or a punctuation mark set in its square.
  package var isCJK: Bool {
    switch value {
    case 0x3001...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60,
      0x20000...0x3134F, 0x2014, 0x2018...0x201D, 0x2026:
      true
    default: false
    }
  }

  package var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: true
    default: false
    }
  }

  package var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

  /// The ASCII form of a full-width letter, digit or sign; itself otherwise.
  package var narrow: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }
}

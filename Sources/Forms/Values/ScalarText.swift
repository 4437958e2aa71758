/// Text as an array of scalars, and back.
///
/// Scanning goes scalar by scalar over every word of every document. The library's conversions count
/// the scalars first and append them one at a time; these make one pass.
extension [Unicode.Scalar] {
  package init(of text: some StringProtocol) { self.init(of: text) { $0 } }

  /// - Parameter transform: what stands in a scalar's place (`folded`, `narrow`).
  package init(of text: some StringProtocol, _ transform: (Unicode.Scalar) -> Unicode.Scalar) {
    let scalars = text.unicodeScalars
    self.init(unsafeUninitializedCapacity: text.utf8.count) { buffer, count in
      for scalar in scalars {
        buffer.initializeElement(at: count, to: transform(scalar))
        count += 1
      }
    }
  }
}

extension String {
  /// The scalars of a stretch as text.
  package init(_ scalars: some Collection<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: 4 * scalars.count) { buffer in
      var end = 0
      for scalar in scalars {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[end] = byte
          end += 1
        }
      }
      return end
    }
  }
}

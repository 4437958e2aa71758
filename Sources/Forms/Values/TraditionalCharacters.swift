/// Traditional characters of headings and labels, by the simplified ones of the word lists.
enum TraditionalCharacters {
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // All of the list are in the main block of Han characters, and most of a key are no others.
    guard scalar.value >= first, scalar.value < first + UInt32(marks.count) * 64 else {
      return scalar
    }
    let offset = Int(scalar.value - first)
    guard marks[offset >> 6] >> UInt64(offset & 63) & 1 == 1 else { return scalar }
    return simplified[scalar] ?? scalar
  }

  /// The first of the main block of Han characters.
  private static let first: UInt32 = 0x4E00

  /// One bit for each character of the block, set for those of the list: a look-up in the dictionary
  /// would cost more than all else that is done with a character.
  private static let marks: [UInt64] = {
    var result = [UInt64](repeating: 0, count: 0x5200 >> 6)
    for scalar in simplified.keys where scalar.value >= first {
      let offset = Int(scalar.value - first)
      if offset >> 6 < result.count { result[offset >> 6] |= 1 << UInt64(offset & 63) }
    }
    return result
  }()

  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for entry in WordList.load(PackageResources.traditional_tsv).entries {
      guard let from = entry.role.unicodeScalars.first, let to = entry.word.unicodeScalars.first
      else { continue }
      result[from] = to
    }
    return result
  }()
}

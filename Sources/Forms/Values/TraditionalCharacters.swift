/// Traditional characters of headings and labels, by the simplified ones of the word lists.
enum TraditionalCharacters {
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // All of the list are in the main block of Han characters, and most of a key are no others.
    guard scalar.value >= 0x4E00 else { return scalar }
    return simplified[scalar] ?? scalar
  }

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

import Reports

extension MoneyUnit {
  /// The unit that a word names (万, 人民币元); nil for any other word.
  package static func read(_ word: some StringProtocol) -> MoneyUnit? {
    words[String(word)]
  }

  private static let words: [String: MoneyUnit] = {
    var result: [String: MoneyUnit] = [:]
    for entry in WordList.load(PackageResources.units_tsv).entries {
      result[entry.word] = MoneyUnit(rawValue: entry.role)
    }
    return result
  }()
}

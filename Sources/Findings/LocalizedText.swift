/// The languages in which the program speaks to its users.
package enum Language: String, Sendable, Codable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en
}

/// One text for users in both languages.
package struct LocalizedText: Sendable, Hashable, Codable {
  package var zh: String
  package var en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

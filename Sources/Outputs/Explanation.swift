import Findings

extension Finding {
  /// What was found and, where one is known, the likeliest repair.
  package func explanation(_ language: Language) -> String {
    guard let repair else { return message[language] }
    switch language {
    case .zh: return message.zh + "（" + repair.zh + "）"
    case .en: return message.en + " (" + repair.en + ")"
    }
  }
}

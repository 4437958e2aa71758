import Findings

extension Finding {
  /// What was found and, where one is known and the message does not tell it already, the likeliest
  /// repair.
  package func explanation(_ language: Language) -> String {
    let message = message[language]
    guard let repair = repair?[language], !message.contains(repair) else { return message }
    switch language {
    case .zh: return message + "（" + repair + "）"
    case .en: return message + " (" + repair + ")"
    }
  }
}

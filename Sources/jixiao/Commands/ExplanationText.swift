import Findings
import Forms
import Outputs

extension TableExplanation {
  /// What the table was taken for and by which words, a line a part, then what was left.
  func lines(_ language: Language) -> [String] {
    let place = Place.cell(at).text(language)
    guard isUnderstood else {
      return [
        place
          + LocalizedText(zh: "：没有认出", en: ": not understood")[language]
          + (left.isEmpty
            ? "" : LocalizedText(zh: "，其中有数字", en: ", though it holds figures")[language])
      ] + leftLines(language)
    }
    let taken = form.map { form in
      LocalizedText(zh: "认作“\(form.zh)”的一部分", en: "taken for a part of the \(form.en)")
    }
    return [taken].compactMap { $0.map { "\(place): \($0[language])" } }
      + parts.map { "\(place): \($0.line(language))" } + leftLines(language)
  }

  private func leftLines(_ language: Language) -> [String] {
    left.map { figure in
      let place = figure.place.text(language)
      switch language {
      case .zh: return "\(place)：数字“\(figure.value)”没有归处"
      case .en: return "\(place): the figure '\(figure.value)' found no field"
      }
    }
  }
}

extension TableExplanation.Part {
  fileprivate func line(_ language: Language) -> String {
    let roles = words.map { "\($0.word) → \($0.role.map { $0.meaning[language] } ?? "?")" }
      .joined(separator: language == .zh ? "，" : ", ")
    return "\(kind.name[language])\(place[language])\(language == .zh ? "：" : ": ")\(roles)"
  }

  private var place: LocalizedText {
    if kind == .labels {
      return LocalizedText(
        zh: "，第 \(span) 行，\(records) 项", en: " in row \(span), \(counted(records, "value"))")
    }
    if isContinuation {
      return LocalizedText(
        zh: "，接上表，第 \(span) 行，\(records) 条记录",
        en: " going on from the table before, row \(span), \(counted(records, "record"))")
    }
    return LocalizedText(
      zh: "，表头第 \(span) 行，\(records) 条记录",
      en: ", header in row \(span), \(counted(records, "record"))")
  }

  private var span: String {
    rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)–\(rows.upperBound)"
  }
}

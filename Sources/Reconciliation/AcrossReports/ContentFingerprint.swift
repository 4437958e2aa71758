import Reports

/// A number for all words and figures of an evaluation: equal content, equal number, wherever in
/// the document it stands.
enum ContentFingerprint {
  static func of(_ evaluation: SelfEvaluation, sentences: [SentenceFingerprint]) -> UInt64 {
    var hash = StableHash()
    for indicator in evaluation.indicators {
      hash.add(indicator.level1, indicator.level2, indicator.level3, indicator.weight?.text)
      hash.add(
        indicator.target?.value, indicator.actual?.value, indicator.score?.text,
        indicator.deviation?.value)
    }
    for line in evaluation.budget.lines + [evaluation.budget.total].compactMap(\.self) {
      hash.add(line.name, line.initialBudget?.text, line.budget?.text, line.budgetFiscal?.text)
      hash.add(line.executed?.text, line.executedFiscal?.text, line.rate?.text, line.score?.text)
    }
    let narrative = evaluation.narrative
    hash.add(
      narrative.incomeTotal?.text, narrative.expenditureTotal?.text,
      narrative.basicExpenditure?.text, narrative.projectExpenditure?.text)
    hash.add(evaluation.statedTotals.first?.text, evaluation.statedRatings.first?.value)
    for sentence in sentences { hash.add(sentence.hash) }
    return hash.value
  }
}

/// FNV-1a, 64 bits: the same number in every run and on every machine, which Swift's own hashing is
/// not meant to give.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ texts: String?...) {
    for text in texts {
      for byte in (text ?? "").utf8 { mix(byte) }
      mix(text == nil ? 0xFE : 0xFF)
    }
  }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private mutating func mix(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

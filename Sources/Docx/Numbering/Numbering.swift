/// Counts the automatic numbers of a document's paragraphs, in document order (17.9).
struct Numbering {
  private let definitions: NumberingDefinitions
  private let styles: Styles
  private var lists: [Int: NumberedList?] = [:]
  /// The last number given on each level, by abstract definition: instances go on counting.
  private var counters: [Int: [Int?]] = [:]
  /// Instances whose own starts have taken effect.
  private var started: Set<Int> = []

  init(definitions: NumberingDefinitions, styles: Styles) {
    self.definitions = definitions
    self.styles = styles
  }

  /// The number of the next paragraph, as Word shows it; nil where it has none, or a bullet.
  ///
  /// - Parameter properties: the paragraph's own; its style's fill what it leaves open.
  mutating func next(_ properties: ParagraphProperties) -> String? {
    guard let (instance, level) = position(properties), let list = list(instance),
      let definition = list.levels[level]
    else { return nil }
    let numbers = count(instance: instance, level: level, in: list)
    guard definition.format != "bullet" else { return nil }
    let text = expand(definition, numbers: numbers, in: list)
    return text.isEmpty ? nil : text
  }

  /// The instance and level that apply to a paragraph.
  private mutating func position(_ properties: ParagraphProperties) -> (instance: Int, level: Int)?
  {
    let style = properties.styleID
    let inherited = style.flatMap { styles.inherited(\.numberID, from: $0) }
    guard let instance = properties.numberID ?? inherited, instance != 0 else { return nil }
    var level = properties.numberLevel ?? 0
    if properties.numberLevel == nil, properties.numberID == nil, let style {
      level = levelOfStyle(style, instance: instance) ?? 0
    }
    return (0..<9).contains(level) ? (instance, level) : nil
  }

  /// The level that a definition ties to a style, else the one that the style names.
  private mutating func levelOfStyle(_ style: String, instance: Int) -> Int? {
    let levels = list(instance)?.levels ?? [:]
    return levels.filter { $0.value.styleID == style }.keys.min()
      ?? styles.inherited(\.numberLevel, from: style)
  }

  private func styleNumber(_ id: String) -> Int? { styles.inherited(\.numberID, from: id) }

  private mutating func list(_ instance: Int) -> NumberedList? {
    if let known = lists[instance] { return known }
    let list = definitions.list(instance, styleNumber: styleNumber)
    lists[instance] = list
    return list
  }

  /// Counts one paragraph on a level and returns the numbers of all levels.
  private mutating func count(instance: Int, level: Int, in list: NumberedList) -> [Int?] {
    var numbers = counters[list.abstractID] ?? [Int?](repeating: nil, count: 9)
    if list.restarts && started.insert(instance).inserted {
      for (number, _) in list.levels where definitions.instances[instance]?.starts[number] != nil {
        numbers[number] = nil
      }
    }
    let start = list.levels[level]?.start ?? 1
    numbers[level] = numbers[level].map { $0.addingReportingOverflow(1).partialValue } ?? start
    for above in 0..<level where numbers[above] == nil {
      numbers[above] = list.levels[above]?.start ?? 1
    }
    for below in (level + 1)..<9 where restarts(list.levels[below], after: level) {
      numbers[below] = nil
    }
    counters[list.abstractID] = numbers
    return numbers
  }

  /// Whether a level begins again after a paragraph of one above it (17.9.10).
  private func restarts(_ level: NumberingLevel?, after above: Int) -> Bool {
    guard let restart = level?.restart else { return true }
    return restart > 0 && above < restart
  }

  /// The level's text with each `%n` as the number of level n.
  private func expand(_ definition: NumberingLevel, numbers: [Int?], in list: NumberedList)
    -> String
  {
    var text = ""
    var rest = definition.text[...]
    while let sign = rest.firstIndex(of: "%") {
      text += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      guard let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) else {
        text.append("%")
        continue
      }
      rest = rest.dropFirst()
      let format = list.levels[digit - 1]?.format ?? "decimal"
      let number = numbers[digit - 1] ?? list.levels[digit - 1]?.start ?? 1
      text += NumberFormat.text(number, format: definition.isLegal ? "decimal" : format)
    }
    return text + rest
  }
}

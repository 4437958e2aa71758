import Findings
import Reports

extension IndicatorReader {
  /// The record of a row: one with a name, or with values under the labels above; nil for blank
  /// rows of the form, placeholders, notes.
  mutating func record(
    _ grid: Grid, row: Int, _ line: RowAlignment, _ values: IndicatorValues,
    into block: inout IndicatorBlock
  ) -> Indicator? {
    guard let leaf = columns.leaf else { return nil }
    let labels = levelCells(grid, row: row, line, leaf: leaf)
    let name = labels[leaf]
    let nameTerm = name.map { grid.terms[$0] }
    if let nameTerm, isTemplate(nameTerm.text), values.weight?.number == nil,
      values.score?.number == nil, says(nothing: values.target), says(nothing: values.actual)
    {
      remember(grid, line, labels, leaf: leaf, block: &block)
      return nil
    }
    let upper = remember(grid, line, labels, leaf: leaf, block: &block)
    guard nameTerm?.isBlank == false || !values.isEmpty else { return nil }
    if name == nil, values.weight?.number == nil, values.score?.number == nil,
      values.target == nil, values.actual == nil
    {
      return nil
    }
    guard !isNote(grid, line, name: name, values) else { return nil }
    noteBlockWeights(grid, row: row, line, upper: upper, block: &block)
    let at = name ?? grid.ownIndices(inRow: row).first ?? grid.indices(inRow: row)[0]
    var record = Indicator(
      weight: values.weight, target: values.target,
      targetMeasure: values.target.map { MeasureReader.read($0.value) }, actual: values.actual,
      actualMeasure: values.actual.map { MeasureReader.read($0.value) }, score: values.score,
      deviation: values.deviation, at: reference(grid, at, row: row))
    set(upper, nameTerm?.text, leaf: leaf, on: &record)
    if columns.weight == nil, let points = nameTerm?.points, let name {
      record.weight = Figure(text: points.description, number: points, place: grid.place(name))
    }
    record.detailOf = detail(record, values, grid, name: name, in: block)
    noteLead(record, position: block.indicators.count, name: nameTerm?.text)
    return record
  }

  /// A label and what it names over the names and the values together: no row of the table's columns.
  func isLabelledRow(_ grid: Grid, row: Int, _ line: RowAlignment) -> Bool {
    let levels = Set(columns.levels.compactMap { $0 })
    let fields = Set([columns.weight, columns.score].compactMap { $0 } + columns.target)
    let said = grid.ownIndices(inRow: row).filter { !grid.terms[$0].isBlank }
    guard said.count == 2, let value = said.last else { return false }
    return line.crossing.contains {
      $0.cell == value && !levels.isDisjoint(with: $0.columns)
        && !fields.isDisjoint(with: $0.columns)
    }
  }

  /// The cell of the row itself, also where the name reaches down from above.
  private func reference(_ grid: Grid, _ index: Int, row: Int) -> CellReference {
    grid.site.reference(row: row, column: grid.cell(index).column)
  }

  private func set(
    _ upper: UpperLevels, _ name: String?, leaf: Int, on record: inout Indicator
  ) {
    switch leaf {
    case 0: record.level1 = name
    case 1: (record.level1, record.level2) = (upper.level1, name)
    default: (record.level1, record.level2, record.level3) = (upper.level1, upper.path, name)
    }
  }

  /// For each level the cell that names it in this row; a cell over several levels names the deepest.
  private func levelCells(
    _ grid: Grid, row: Int, _ line: RowAlignment, leaf: Int
  ) -> [Int?] {
    var result: [Int?] = [nil, nil, nil]
    for level in 0...leaf {
      guard let column = columns.levels[level] else { continue }
      let said = line.cells[column].filter { !grid.terms[$0].isBlank }
      // 指标1 in a cell of its own before the name.
      result[level] = said.first { !isTemplate(grid.terms[$0].text) } ?? said.first
    }
    for crossing in line.crossing where !grid.terms[crossing.cell].isBlank {
      let levels = (0...leaf).filter { level in
        columns.levels[level].map(crossing.columns.contains) ?? false
      }
      guard let deepest = levels.last, crossing.columns.allSatisfy(isLevelOrUnread) else {
        continue
      }
      result[deepest] = crossing.cell
      // Over both upper levels it is the label of either; the first is not that of the row above.
      if deepest < leaf { for level in levels { result[level] = crossing.cell } }
    }
    return result
  }

  /// A column of a level, or one that has no meaning here and only widens the cell over it.
  private func isLevelOrUnread(_ column: Int) -> Bool {
    if columns.levels.contains(column) { return true }
    let unread: Set<Role> = [.aside, .ordinal, .group]
    return header.columns[column].role.map(unread.contains) ?? !header.columns[column].isAmbiguous
  }

  /// Notes the row's upper labels, with the points in them, and gives what holds for the row.
  @discardableResult
  private mutating func remember(
    _ grid: Grid, _ line: RowAlignment, _ labels: [Int?], leaf: Int, block: inout IndicatorBlock
  ) -> UpperLevels {
    let texts = (0..<2).map { level in
      level < leaf ? labels[level].map { grid.terms[$0].text } : nil
    }
    for level in 0..<min(2, leaf) {
      guard let index = labels[level], let points = grid.terms[index].points else { continue }
      let place = grid.place(index)
      guard block.labelled.insert(place).inserted else { continue }
      block.labels.append(
        PointsLabel(
          label: grid.terms[index].text, points: points, place: place,
          reach: level == 0 ? .level1 : .level2, first: block.indicators.count))
    }
    let below = columns.below.flatMap { line.cells[$0].first { !grid.terms[$0].isBlank } }
    return label(level1: texts[0], level2: texts[1], below: below.map { grid.terms[$0].text })
  }

  /// Points in a label merged down beside the header's rows (预算管理情况（20分）).
  func noteSide(
    _ grid: Grid, row: Int, _ line: RowAlignment, in block: inout IndicatorBlock
  ) {
    let first = header.slots.first?.range.lowerBound ?? 0
    for index in line.outside where grid.cell(index).row == row {
      guard grid.columns(index).upperBound <= first, let points = grid.terms[index].points else {
        continue
      }
      block.labels.append(
        PointsLabel(
          label: grid.terms[index].text, points: points, place: grid.place(index), reach: .whole,
          first: block.indicators.count))
    }
  }

  /// Points of blocks in cells beside their names.
  private func noteBlockWeights(
    _ grid: Grid, row: Int, _ line: RowAlignment, upper: UpperLevels,
    block: inout IndicatorBlock
  ) {
    for column in columns.blockWeights {
      let isSecond = columns.levels[1].map { $0 < column } ?? false
      guard let index = line.cells[column].first(where: { grid.terms[$0].isFigure }),
        grid.cell(index).row == row, let label = isSecond ? upper.level2 : upper.level1,
        case .figure(let figure) = FieldFigure(
          grid.terms[index].text, as: .points, at: grid.place(index), lexicon: lexicon),
        let points = figure.number
      else { continue }
      block.labels.append(
        PointsLabel(
          label: label, points: points, place: grid.place(index),
          reach: isSecond ? .level2 : .level1, first: block.indicators.count))
    }
  }

  /// Names of the empty form: 指标2：, ……, 指标1：/.
  private func isTemplate(_ text: String) -> Bool {
    if lexicon.isPlaceholder(text) || lexicon.isNilMark(text) { return true }
    var rest = Substring(text)
    for word in ["指标", "目标", "任务", "标准"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      let digits = rest.prefix { $0.isNumber }
      rest = rest.dropFirst(digits.count).drop { ":：.．、 ".contains($0) }
      let behind = String(rest)
      return behind.isEmpty || lexicon.isPlaceholder(behind) || lexicon.isNilMark(behind)
        || behind.allSatisfy { ".…⋯".contains($0) }
    }
    return false
  }

  /// Blank, or a mark for nothing.
  private func says(nothing value: Cited<String>?) -> Bool {
    value.map { lexicon.isNilMark($0.value) } ?? true
  }

  /// A remark over many columns is no indicator, whatever column it begins in.
  private func isNote(
    _ grid: Grid, _ line: RowAlignment, name: Int?, _ values: IndicatorValues
  ) -> Bool {
    guard let name, values.isEmpty else { return false }
    return grid.terms[name].has(.remark) || grid.terms[name].has(.statedRating)
  }

  /// The ★ row, or the row with merged points, that this row details.
  private func detail(
    _ record: Indicator, _ values: IndicatorValues, _ grid: Grid, name: Int?,
    in block: IndicatorBlock
  ) -> Int? {
    guard let lead, columns.weight != nil || columns.score != nil else { return nil }
    if values.pointsFromAbove { return lead.position }
    guard record.weight == nil, record.score == nil else { return nil }
    let isPart = name.map { grid.terms[$0].opensPart } ?? false
    return isPart || lead.isStarred ? lead.position : nil
  }

  private mutating func noteLead(_ record: Indicator, position: Int, name: String?) {
    guard record.detailOf == nil else { return }
    let isStarred =
      name.map { $0.hasPrefix("★") || $0.hasPrefix("☆") || $0.hasPrefix("*") } ?? false
    if record.weight != nil || record.score != nil || isStarred {
      lead = Lead(position: position, isStarred: isStarred)
    } else {
      lead = nil
    }
  }
}

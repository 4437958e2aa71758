/// The columns of an indicator table by what they mean, as positions in the header's columns.
struct IndicatorColumns: Sendable {
  /// Level 1, level 2, leaf, as far as the form has them.
  var levels: [Int?]
  /// The third of four levels.
  var below: Int?
  /// More than one where the form parts numbers from words (定量, 定性).
  var target: [Int]
  var adjustedTarget: Int?
  var property: Int?
  var targetUnit: Int?
  var actual: [Int]
  var actualProperty: Int?
  var actualUnit: Int?
  var weight: Int?
  /// Points of whole blocks beside the points of their rows.
  var blockWeights: [Int] = []
  var score: Int?
  /// Points on 100 for each indicator: no points of the form, but its total may stand under them.
  var scoreOfHundred: Int?
  var deviation: Int?
  /// Columns left out because another has the same meaning.
  var rivals: [Int] = []

  /// - Parameters:
  ///   - isKind: whether the cells under a column say 定性, 定量 and the like.
  ///   - merges: how many cells under a column reach over several rows.
  ///   - exceeds: whether the figures under the first column are points on another scale than those
  ///     beside them under the second.
  init(
    _ header: Header, isKind: (Int) -> Bool, merges: (Int) -> Int, exceeds: (Int, Int) -> Bool
  ) {
    let columns = header.columns
    func all(_ role: Role) -> [Int] { columns.indices.filter { columns[$0].role == role } }
    var rivals: [Int] = []
    func only(_ found: [Int]) -> Int? {
      let (column, others) = header.surest(of: Self.newest(found, columns))
      rivals += others
      return column
    }
    func first(_ roles: Role...) -> Int? {
      for role in roles {
        if let found = only(all(role)) { return found }
      }
      return nil
    }
    func kinds(_ roles: Role...) -> [Int] {
      for role in roles {
        let found = all(role)
        if Self.areKinds(found, columns) { return found }
        if let one = only(found) { return [one] }
      }
      return []
    }
    let ofActual = { (column: Int) in columns[column].group == .actual }
    levels = Self.levels(
      level1: all(.level1), level2: all(.level2),
      level3: all(.level4).isEmpty ? all(.level3) : all(.level4),
      names: all(.indicatorName), items: all(.item).filter { !isKind($0) })
    below = all(.level4).isEmpty ? nil : all(.level3).last
    property = only(all(.targetProperty).filter { !ofActual($0) })
    targetUnit = only(all(.targetUnit).filter { !ofActual($0) })
    target = kinds(.targetValue, .target)
    if target.isEmpty, let value = Self.value(between: property, and: targetUnit, columns, levels) {
      target = [value]
    }
    adjustedTarget = first(.adjustedTarget)
    if target.isEmpty, let adjusted = adjustedTarget {
      (target, adjustedTarget) = ([adjusted], nil)
    }
    actual = kinds(.actual)
    actualProperty = only(all(.targetProperty).filter(ofActual))
    actualUnit = only(all(.targetUnit).filter(ofActual))
    score = first(.convertedScore, .selfScore, .score, .singleScore)
    // Points on 100 for each indicator are no points of the form.
    if let found = score, all(.weight).contains(where: { exceeds(found, $0) }) {
      (score, scoreOfHundred) = (nil, found)
    }
    deviation = first(.deviation)
    blockWeights = Self.blockWeights(all(.weight), levels: levels, merges: merges)
    let weights = all(.weight).filter { !blockWeights.contains($0) }
    weight = weights.count == 1 ? weights[0] : nil
    if weights.count > 1 { rivals += weights }
    self.rivals = rivals
  }

  /// Of headings that name their years (2020年实际值, 2021年实际值) the last; of others all that name none.
  private static func newest(_ found: [Int], _ columns: [HeaderColumn]) -> [Int] {
    let yearless = found.filter { columns[$0].year == nil }
    guard found.count > 1, yearless.isEmpty else { return yearless.isEmpty ? found : yearless }
    let latest = found.compactMap { columns[$0].year }.max()
    return found.filter { columns[$0].year == latest }
  }

  /// Neighbours under one heading, each for another kind of value.
  private static func areKinds(_ found: [Int], _ columns: [HeaderColumn]) -> Bool {
    guard found.count > 1, let group = columns[found[0]].groupCell else { return false }
    return found.allSatisfy { columns[$0].isKind && columns[$0].groupCell == group }
  }

  /// The column between the sign and the unit of the target, whatever its heading says (指标内容).
  private static func value(
    between sign: Int?, and unit: Int?, _ columns: [HeaderColumn], _ levels: [Int?]
  ) -> Int? {
    guard let sign, unit == sign + 2, !levels.contains(sign + 1) else { return nil }
    let role = columns[sign + 1].role
    return role == nil || role == .indicatorName ? sign + 1 : nil
  }

  /// Three levels from columns that name their level, then from names and items in their order.
  private static func levels(
    level1: [Int], level2: [Int], level3: [Int], names: [Int], items: [Int]
  ) -> [Int?] {
    var levels: [Int?] = [level1.first, level2.first, level3.last]
    var loose = (names + items).sorted()
    if levels[2] == nil, let last = names.last ?? (levels[1] == nil ? items.last : nil) {
      levels[2] = last
      loose.removeAll { $0 == last }
    }
    for position in 0..<2 where levels[position] == nil && level1.isEmpty && !loose.isEmpty {
      levels[position] = loose.removeFirst()
    }
    return levels
  }

  /// Of several columns of points those that stand for blocks: right behind an upper level, or merged
  /// over rows where the other is not.
  private static func blockWeights(
    _ weights: [Int], levels: [Int?], merges: (Int) -> Int
  ) -> [Int] {
    guard weights.count > 1 else { return [] }
    let leaf = levels.compactMap { $0 }.max() ?? 0
    let behindUpper = weights.filter { weight in
      levels.contains { $0 == weight - 1 } && weight - 1 < leaf
    }
    if behindUpper.count == weights.count - 1 { return behindUpper }
    let merged = weights.filter { merges($0) > 0 }
    return merged.count == weights.count - 1 ? merged : []
  }

  /// The position of the deepest level.
  var leaf: Int? { levels.lastIndex { $0 != nil } }
}

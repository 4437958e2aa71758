/// The name of a department or unit, taken apart so that two prints of one body can be told from
/// two bodies.
///
/// 安澜市北港县科学技术局 and 北港县科技局 are one; 安澜市财政局 and 安澜市北港县财政局 are two.
package struct BodyName: Sendable, Hashable {
  /// The regions before the body, the widest first (["安澜市", "北港县"]); one without a name of its
  /// own is its last character only ("县").
  package let regions: [String]
  /// The rest in its short form (科技局, 人大办), without brackets and codes.
  package let core: String
  /// The rest as printed, for prints that are shortened in no listed way.
  private let printed: String

  package init(_ text: String) {
    var rest = BodyPrint.folded(text)
    var kept = ""
    for (print, short) in BodyWords.prefixes where rest.hasPrefix(print) {
      rest.removeFirst(print.count)
      kept = short
      break
    }
    var regions: [String] = []
    while let region = BodyPrint.region(leading: rest) {
      regions.append(region)
      rest = BodyPrint.withoutRepeats(of: region, in: String(rest.dropFirst(region.count)))
    }
    if let branch = BodyPrint.branch(rest) {
      rest = branch.office
      regions.append(branch.place)
    }
    self.regions = regions
    printed = kept + rest
    core = BodyPrint.shortened(printed)
  }

  /// The same name with the regions that its report gives (from its title or folder), where it has
  /// none or only a bare one: "县科技局" of 北港县 is 北港县科技局.
  package func inRegion(_ region: String?) -> BodyName {
    guard let region, regions.count <= 1, regions.first.map({ $0.count == 1 }) ?? true else {
      return self
    }
    let chain = BodyName(region).regions
    guard let last = chain.last, regions.first.map({ last.hasSuffix($0) }) ?? true else {
      return self
    }
    return BodyName(regions: chain, core: core, printed: printed)
  }

  /// The name by its short form and regions alone: equal for every print of them.
  package var withoutPrint: BodyName { BodyName(regions: regions, core: core, printed: core) }

  /// A name that could be anybody's (本级, 局机关).
  package var isGeneric: Bool { core.isEmpty || BodyWords.generic.contains(core) }

  /// Strictly the same body: equal short forms in regions that do not contradict each other.
  package func isSame(as other: BodyName) -> Bool {
    core == other.core && Self.agree(regions, other.regions)
  }

  /// Whether the two may be prints of one body. Lenient, for telling a mismatch within one report:
  /// short forms that no list has, a missing 办公室, a region without its last character.
  package func isVariant(of other: BodyName) -> Bool {
    if Self.agree(regions, other.regions), Self.coresMeet(self, other) { return true }
    return hasRegionInCore(of: other) || other.hasRegionInCore(of: self)
  }

  private init(regions: [String], core: String, printed: String) {
    self.regions = regions
    self.core = core
    self.printed = printed
  }
}

extension BodyName {
  /// Whether two chains of regions can be one: compared from the narrowest up, as far as both go.
  /// A chain without regions agrees with every one.
  private static func agree(_ left: [String], _ right: [String]) -> Bool {
    zip(left.reversed(), right.reversed()).allSatisfy(sameRegion)
  }

  private static func sameRegion(_ left: String, _ right: String) -> Bool {
    guard left != right else { return true }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard let end = short.last, end == long.last else {
      // The place of a branch goes without 县 or 区 (青石分局).
      return BodyWords.regionEnds[short.last ?? " "] == nil && long.dropLast() == short
    }
    if short.count == 1 { return true }
    if BodyWords.zones.contains(short) { return long.hasSuffix(short) }
    return long.contains("族") && long.hasPrefix(short.dropLast())
      || long.hasSuffix("自治\(end)") && long.hasPrefix(short.dropLast())
  }

  private static func coresMeet(_ left: BodyName, _ right: BodyName) -> Bool {
    let (a, b) = (left.core, right.core)
    if a == b || a + "办" == b || b + "办" == a { return true }
    // 青山镇 and 青山镇人民政府 are one.
    if BodyWords.seats.contains(a), BodyWords.seats.contains(b) {
      return !left.regions.isEmpty && !right.regions.isEmpty
    }
    if left.printed.first == right.printed.first, isAbbreviation(left.printed, of: right.printed) {
      return true
    }
    if isAbbreviation(a, of: b) { return true }
    let (loose, other) = (BodyPrint.loose(left.printed), BodyPrint.loose(right.printed))
    return loose == other && loose.count > 1 || isAbbreviation(loose, of: other)
  }

  /// Whether the characters of the shorter print stand in the longer one in order, the last in the
  /// same place. Numerals must be equal: 第一中学 is no short form of 第十一中学.
  private static func isAbbreviation(_ left: String, of right: String) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 2, short.last == long.last, numerals(short) == numerals(long),
      short.first == long.first || short.count > 2
    else { return false }
    var rest = short[...]
    for character in long where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  private static func numerals(_ text: String) -> String {
    text.filter { "0123456789一二三四五六七八九十百".contains($0) }
  }

  /// 天长水利局 for 天长市水利局: the region without its last character at the front of the name.
  private func hasRegionInCore(of other: BodyName) -> Bool {
    guard let region = other.regions.last, region.count > 2, Self.agree(regions, other.regions)
    else { return false }
    return printed == region.dropLast() + other.printed || core == region.dropLast() + other.core
  }
}

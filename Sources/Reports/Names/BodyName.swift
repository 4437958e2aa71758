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
    var rest = Self.folded(text)
    var kept = ""
    for (print, short) in BodyWords.prefixes where rest.hasPrefix(print) {
      rest.removeFirst(print.count)
      kept = short
      break
    }
    var regions: [String] = []
    while let region = Self.region(leading: rest) {
      regions.append(region)
      rest.removeFirst(region.count)
    }
    self.regions = regions
    printed = kept + rest
    core = Self.shortened(printed)
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
  /// Full-width forms and white space folded; a leading code and bracketed additions taken off.
  fileprivate static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
          folded.unicodeScalars.append(narrow)
        }
      case 0x3000, 0xA0, 0x200B, 0xFEFF: break
      case _ where scalar.properties.isWhitespace: break
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return withoutAdditions(withoutCode(folded))
  }

  private static func withoutCode(_ text: String) -> String {
    let bare = text.drop { $0 == "[" || $0 == "【" }
    let rest = bare.drop { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard rest.startIndex > bare.startIndex, let mark = rest.first, "-]】_—".contains(mark) else {
      return bare.first.map { $0.isASCII && $0.isNumber } == true ? String(rest) : text
    }
    return String(rest.dropFirst())
  }

  private static func withoutAdditions(_ text: String) -> String {
    var rest = text
    while rest.hasSuffix(")"), let open = rest.lastIndex(of: "(") {
      let inside = rest[rest.index(after: open)...].dropLast()
      guard BodyWords.additions.contains(String(inside)) else { break }
      rest = String(rest[..<open])
    }
    return rest
  }

  /// The region at the beginning of a name; a bare 市 or 县 too.
  fileprivate static func region(leading text: String) -> String? {
    let characters = Array(text.prefix(10))
    guard let first = characters.first, characters.count > 1 || text.count == 1 else {
      return nil
    }
    if BodyWords.regionEnds[first] != nil {
      let isWord = BodyWords.notBareRegions.contains { text.hasPrefix($0) }
      return isWord ? nil : String(first)
    }
    for (index, character) in characters.enumerated().dropFirst() {
      guard let least = BodyWords.regionEnds[character], index >= least else { continue }
      if BodyWords.notRegions.contains(String(characters[(index - 1)...index])) { return nil }
      return String(characters[...index])
    }
    return nil
  }

  /// The short form of a name without its regions.
  fileprivate static func shortened(_ name: String) -> String {
    // Bytes, not characters: this runs for each name of each report, over the whole list.
    var bytes = Array(name.utf8)
    for (print, form) in BodyWords.shortForms {
      guard let start = bytes.position(of: print) else { continue }
      bytes.replaceSubrange(start..<(start + print.count), with: form)
    }
    let short = String(decoding: bytes, as: UTF8.self)
    for office in BodyWords.committeeOffices where short == "委" + office {
      return office
    }
    return short
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
    guard let end = left.last, end == right.last else { return false }
    if left.count == 1 || right.count == 1 { return true }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return long.hasSuffix("自治\(end)") && long.hasPrefix(short.dropLast())
  }

  private static func coresMeet(_ left: BodyName, _ right: BodyName) -> Bool {
    let (a, b) = (left.core, right.core)
    if a == b || a + "办" == b || b + "办" == a { return true }
    let (short, long) = a.count < b.count ? (left, right) : (right, left)
    return isAbbreviation(short.printed, of: long.printed)
      || isAbbreviation(short.core, of: long.core)
  }

  /// Whether the characters of a short form stand in the long one in order, the first and last in
  /// the same place. Numerals must be equal: 第一中学 is no short form of 第十一中学.
  private static func isAbbreviation(_ short: String, of long: String) -> Bool {
    guard short.count >= 2, short.first == long.first, short.last == long.last,
      numerals(short) == numerals(long)
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
    guard regions.isEmpty, let region = other.regions.last, region.count > 2 else { return false }
    return printed == region.dropLast() + other.printed || core == region.dropLast() + other.core
  }
}

extension [UInt8] {
  /// Where a word's bytes begin among these.
  fileprivate func position(of word: [UInt8]) -> Int? {
    guard let first = word.first, count >= word.count else { return nil }
    return (0...(count - word.count)).first { start in
      self[start] == first && self[start..<(start + word.count)].elementsEqual(word)
    }
  }
}

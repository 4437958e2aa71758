/// Brings the print of a body's name into the forms that are compared.
enum BodyPrint {
  /// Full-width forms and white space folded; a leading code, 原 and bracketed additions taken off.
  static func folded(_ text: String) -> String {
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
    var name = withoutAdditions(withoutCode(folded))
    if name.hasPrefix("原"), name.count > 4 { name.removeFirst() }
    return replaced(BodyWords.zoneForms, in: name)
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
    for word in BodyWords.levels where rest.hasSuffix(word) && rest.count > word.count + 3 {
      return String(rest.dropLast(word.count))
    }
    return rest
  }

  /// The region at the beginning of a name; a bare 市 or 县 too.
  static func region(leading text: String) -> String? {
    let characters = Array(text.prefix(14))
    guard let first = characters.first, characters.count > 1 || text.count == 1 else {
      return nil
    }
    if BodyWords.regionEnds[first] != nil {
      return isWord(characters[...]) ? nil : String(first)
    }
    for (index, character) in characters.enumerated().dropFirst() {
      guard let least = BodyWords.regionEnds[character], index >= least else { continue }
      if BodyWords.notRegions.contains(String(characters[(index - 1)...index])) { return nil }
      let region = String(characters[...index])
      guard region.count <= longest(region), !region.contains(where: { $0.isASCII || $0 == "年" })
      else { return nil }
      return isWord(characters[index...]) ? nil : region
    }
    return nil
  }

  /// Whether the last character of a region and what follows it are a word of the name (市场, 乡村).
  private static func isWord(_ characters: ArraySlice<Character>) -> Bool {
    BodyWords.notBareRegions.contains { characters.starts(with: $0) }
  }

  /// How long a region's name can be: names in other tongues are long, those of towns are not.
  private static func longest(_ region: String) -> Int {
    if region.contains("族") || region.contains("自治") { return 14 }
    return region.hasSuffix("旗") ? 8 : 6
  }

  /// 中共某县纪委某县监委 names its region twice; 某区人民政府某街道 names the government above it.
  static func withoutRepeats(of region: String, in rest: String) -> String {
    var rest = rest
    while region.count > 2, let range = rest.firstRange(of: region) { rest.removeSubrange(range) }
    for word in ["人民政府", "政府"] where rest.hasPrefix(word) && rest.contains("街道") {
      rest.removeFirst(word.count)
    }
    return rest
  }

  /// 生态环境局青石分局: the office, its place apart.
  static func branch(_ rest: String) -> (office: String, place: String)? {
    guard rest.hasSuffix("分局"), let first = rest.firstIndex(of: "局") else { return nil }
    let place = rest[rest.index(after: first)...].dropLast(2)
    guard (2...6).contains(place.count) else { return nil }
    return (rest[..<first] + "分局", String(place))
  }

  /// The short form of a name without its regions.
  static func shortened(_ name: String) -> String {
    let short = replaced(BodyWords.shortForms, in: name)
    for office in BodyWords.committeeOffices where short == "委" + office {
      return office
    }
    return short
  }

  /// The short form without brackets, in the words used since the reforms of 2018, without the
  /// rank of the office (发改委 and 发改局): two such prints in one report are one body.
  static func loose(_ name: String) -> String {
    var plain = name
    while let open = plain.firstIndex(of: "("), let close = plain[open...].firstIndex(of: ")") {
      plain.removeSubrange(open...close)
    }
    let short = replaced(BodyWords.reforms, in: shortened(plain))
    guard short.count > 2, let last = short.last, "局委厅".contains(last) else { return short }
    return String(short.dropLast())
  }

  /// Bytes, not characters: this runs for each name of each report, over the whole list.
  private static func replaced(_ list: [(print: [UInt8], short: [UInt8])], in name: String)
    -> String
  {
    var bytes = Array(name.utf8)
    for (print, form) in list {
      guard let start = bytes.position(of: print) else { continue }
      bytes.replaceSubrange(start..<(start + print.count), with: form)
    }
    return String(decoding: bytes, as: UTF8.self)
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

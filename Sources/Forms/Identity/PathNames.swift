/// What a file's name and its folders say of whom a report is, and of when.
struct PathNames {
  private let words: OutlineWords
  /// The file's name without its extension.
  private let file: String
  /// From the nearest folder up.
  private let folders: [String]

  init(_ path: String, words: OutlineWords) {
    self.words = words
    var parts = path.split(whereSeparator: { $0 == "/" || $0 == "!" || $0 == "\\" }).map(
      String.init)
    var name = parts.popLast() ?? ""
    if let dot = name.lastIndex(of: "."), name[dot...].count <= 6 { name = String(name[..<dot]) }
    file = name
    folders = parts.reversed()
  }

  var fileYear: Int? { Self.year(in: file) }

  var folderYear: Int? { folders.lazy.compactMap(Self.year).first }

  /// An office named in the file's name, with or without the words of a title.
  var fileDepartment: String? {
    let title = TitleParts(words: words)
    for piece in pieces(of: file) {
      let scalars = [Unicode.Scalar](of: piece, \.folded)
      if TitleReader(words: words).isTitle(piece) || TitleReader(words: words).kind(piece) != nil
        || scalars.count > 8,
        let name = title.department(inTitle: piece).flatMap({
          DepartmentName($0, words: words)?.name
        })
      {
        return name
      }
      if isOffice(piece) { return DepartmentName(piece, words: words)?.name }
    }
    return nil
  }

  var folderDepartment: String? {
    folders.lazy.compactMap { isOffice($0) ? DepartmentName($0, words: words)?.name : nil }.first
  }

  /// The project in a file name such as 附件3：某局项目支出绩效自评表（校舍改造）.
  var fileProject: String? {
    guard TitleReader(words: words).kind(file) == .project else { return nil }
    return TitleParts(words: words).parts(of: file).project
  }

  /// The nearest folder that names a region, and the nearest that names a level (市直).
  var folderRegion: String? {
    folders.first { folder in
      let scalars = [Unicode.Scalar](of: folder)
      guard (2...8).contains(scalars.count), let last = scalars.last else { return false }
      return Self.regionEnds.contains(last) && !words["region-not"].contains(folder)
    }
  }

  var folderLevel: String? { folders.first { words["level-folder"].contains($0) } }

  var kind: String { file }

  private static let regionEnds: Set<Unicode.Scalar> = [
    "省", "市", "县", "区", "州", "盟", "旗", "镇", "乡",
  ]

  private func isOffice(_ name: String) -> Bool {
    let scalars = [Unicode.Scalar](of: name, \.folded)[...]
    guard (3...30).contains(scalars.count),
      words["body-ending"].suffix(of: scalars) > 0
    else { return false }
    return !words["evaluation"].occurs(in: scalars) && !words["file-noise"].occurs(in: scalars)
  }

  /// The parts of a file name between -, _, blanks and brackets; what brackets hold is a part too.
  private func pieces(of name: String) -> [String] {
    let marks: Set<Character> = [
      "-", "_", "—", " ", "（", "）", "(", ")", "【", "】", "[", "]", "－", "　", "+", "：", ":", ".",
    ]
    return name.split(whereSeparator: { marks.contains($0) }).map(String.init)
  }

  /// A year that stands for itself: 2021年…, …2021, not the first digits of a date.
  static func year(in name: String) -> Int? {
    let scalars = [Unicode.Scalar](of: name, \.folded)
    var index = 0
    while index < scalars.count {
      let digits = scalars[index...].prefix { $0.isDigit }
      guard !digits.isEmpty else {
        index += 1
        continue
      }
      index += digits.count
      guard digits.count == 4, let value = Int(String(digits)), (1990...2100).contains(value) else {
        continue
      }
      let next = index < scalars.count ? scalars[index] : " "
      let isDate =
        (next == "." || next == "-" || next == "年") && index + 1 < scalars.count
        && scalars[index + 1].isDigit
      if !isDate { return value }
    }
    return nil
  }
}

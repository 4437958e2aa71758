import Findings

/// Every bound that the reader sets to what a file may ask of the machine, in one place.
///
/// What a file declares about itself is never believed: each bound is held against what is really
/// read, inflated or built.
package enum Limit: String, CaseIterable, Sendable {
  case fileBytes = "file-bytes"
  case entries
  case bundleEntries = "bundle-entries"
  case nameBytes = "name-bytes"
  case partBytes = "part-bytes"
  case sidePartBytes = "side-part-bytes"
  case inflatedBytes = "inflated-bytes"
  case ratio
  case depth
  case elements
  case attributes
  case namespaces
  case names
  case paragraphBytes = "paragraph-bytes"
  case textBytes = "text-bytes"
  case paragraphs
  case tables
  case rows
  case columns
  case cells
  case styles
  case records
  case evaluations

  /// The bound that holds where the user sets none.
  package var standard: Int {
    switch self {
    case .fileBytes: 128 << 20
    case .entries: 10_000
    case .bundleEntries: 200_000
    case .nameBytes: 1_024
    case .partBytes: 640 << 20
    case .sidePartBytes: 32 << 20
    case .inflatedBytes: 768 << 20
    case .ratio: 200
    case .depth: 500
    case .elements: 30_000_000
    case .attributes: 256
    case .namespaces: 1_000
    case .names: 20_000
    case .paragraphBytes: 1 << 20
    case .textBytes: 10 << 20
    case .paragraphs: 600_000
    case .tables: 100_000
    case .rows: 200_000
    case .columns: 1_000
    case .cells: 500_000
    case .styles: 20_000
    case .records: 55_000
    case .evaluations: 15_000
    }
  }

  /// What the number counts.
  package var unit: LocalizedText {
    switch self {
    case .fileBytes: LocalizedText(zh: "文件的字节数", en: "bytes of the file")
    case .entries: LocalizedText(zh: "压缩包内的条目数", en: "entries of the archive")
    case .bundleEntries: LocalizedText(zh: "报告压缩包内的文件数", en: "files of a bundle of reports")
    case .nameBytes: LocalizedText(zh: "一个条目名称的字节数", en: "bytes of one entry's name")
    case .partBytes: LocalizedText(zh: "一个部件解压后的字节数", en: "bytes of one part, inflated")
    case .sidePartBytes:
      LocalizedText(zh: "样式、编号等附属部件解压后的字节数", en: "bytes of styles, lists or the like, inflated")
    case .inflatedBytes: LocalizedText(zh: "全部解压出的字节数", en: "bytes inflated in all")
    case .ratio: LocalizedText(zh: "解压字节数与文件字节数之比", en: "bytes inflated per byte of the file")
    case .depth: LocalizedText(zh: "XML 元素的嵌套层数", en: "levels of nested XML elements")
    case .elements: LocalizedText(zh: "一个部件的 XML 元素数", en: "XML elements of one part")
    case .attributes: LocalizedText(zh: "一个元素的属性数", en: "attributes of one element")
    case .namespaces: LocalizedText(zh: "同时有效的命名空间声明数", en: "namespace declarations in scope")
    case .names: LocalizedText(zh: "一个部件内不同的 XML 名称数", en: "different XML names in one part")
    case .paragraphBytes:
      LocalizedText(zh: "一个段落或单元格的字节数", en: "bytes of one paragraph or cell (UTF-8)")
    case .textBytes: LocalizedText(zh: "全文的字节数", en: "bytes of text in all (UTF-8)")
    case .paragraphs: LocalizedText(zh: "段落、表格和文本框数", en: "paragraphs, tables and text boxes")
    case .tables: LocalizedText(zh: "表格数", en: "tables")
    case .rows: LocalizedText(zh: "一个表格的行数", en: "rows of one table")
    case .columns: LocalizedText(zh: "一个表格的网格列数", en: "grid columns of one table")
    case .cells: LocalizedText(zh: "全部表格的网格位置数", en: "grid positions of all tables")
    case .styles: LocalizedText(zh: "样式与编号定义数", en: "style and numbering definitions")
    case .records:
      LocalizedText(zh: "全部表格中认出的行数与栏目数", en: "rows and fields understood in all tables")
    case .evaluations: LocalizedText(zh: "一个文件内的自评数", en: "self-evaluations of one file")
    }
  }

  /// Why the bound stands where it stands.
  package var reason: String {
    switch self {
    case .fileBytes:
      "A report with scanned pages has some tens of MB; the whole file is held in memory."
    case .entries: "A report has some tens of parts; a directory of millions costs memory alone."
    case .bundleEntries: "A prefecture's year has some 20,000 reports."
    case .nameBytes: "Windows ends at 260 characters; each name is kept three times over."
    case .partBytes: "A table of 50,000 rows inflates to 450 MB, which streams in constant memory."
    case .sidePartBytes: "Documents pasted together for years have a few MB of styles."
    case .inflatedBytes: "Overlapping entries inflate the same bytes again: what counts is the sum."
    case .ratio: "Real documents stay below 60; deflate ends at 1,032. Free up to 16 MiB."
    case .depth: "Word nests some tens of levels; what nests is built and freed level by level."
    case .elements: "The table of 50,000 rows has some 13 million; each costs time."
    case .attributes:
      "Elements of Word have fewer than 40; duplicates are searched in squared time."
    case .namespaces: "Word declares some 35; each prefix is searched among all in scope."
    case .names:
      "Real parts have some hundreds; libxml2 finds a name ever slower the more there are."
    case .paragraphBytes: "The longest paragraphs of reports have some 10,000 characters."
    case .textBytes:
      "Twice what a table of 50,000 rows has; amounts in sentences cost thirty times their length."
    case .paragraphs: "The table of 50,000 rows has 400,000 paragraphs."
    case .tables: "A whole city's year in one file has some thousands; each costs a record."
    case .rows: "Four times the longest table known."
    case .columns: "Word itself ends at 63 columns; other programs write a few hundred."
    case .cells: "The table of 50,000 rows has 350,000; each position costs memory."
    case .styles: "Documents pasted together for years carry some thousands."
    case .records: "The table of 50,000 rows has as many; each costs some kilobytes to check."
    case .evaluations: "A district's reports bound in one file are some hundreds."
    }
  }
}

/// The bounds of one reading.
package struct Limits: Sendable, Equatable {
  private var values: [Limit: Int] = [:]

  package init() {}

  /// The bounds as they come.
  package static let standard = Limits()

  package subscript(limit: Limit) -> Int {
    get { values[limit] ?? limit.standard }
    set { values[limit] = newValue }
  }

  /// All bounds and the reader's own version: what was read under another one may read otherwise.
  package var fingerprint: String {
    "reader 3; "
      + Limit.allCases.map { "\($0.rawValue)=\(self[$0])" }.joined(separator: " ")
  }

  /// The same bounds with one of them set.
  ///
  /// - Parameters:
  ///   - name: the name of a `Limit` (`part-bytes`).
  ///   - value: a whole number from 1, in the limit's unit; `K`, `M`, `G` stand for powers of 1,024.
  package func setting(_ name: String, to value: String) throws(LimitError) -> Limits {
    guard let limit = Limit(rawValue: name) else { throw .unknownName(name) }
    let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = value.last.flatMap { shifts[$0] }
    let digits = shift == nil ? Substring(value) : value.dropLast()
    guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(digits), number > 0,
      number <= Int.max >> (shift ?? 0)
    else { throw .badValue(name: name, value: value) }
    var limits = self
    limits[limit] = number << (shift ?? 0)
    return limits
  }
}

/// Why a `NAME=VALUE` of the user sets no limit.
package enum LimitError: Error, Sendable, Equatable {
  case unknownName(String)
  case badValue(name: String, value: String)

  /// What is wrong, and what would be right.
  package var message: LocalizedText {
    switch self {
    case .unknownName(let name):
      let names = Limit.allCases.map(\.rawValue).joined(separator: ", ")
      return LocalizedText(
        zh: "没有名为“\(name)”的限额；可用：\(names)", en: "no limit is called '\(name)'; there are \(names)")
    case .badValue(let name, let value):
      return LocalizedText(
        zh: "限额 \(name) 的值“\(value)”不是正整数（可带 K、M、G）",
        en:
          "'\(value)' for the limit \(name) is no whole number from 1 (with K, M or G if you like)")
    }
  }
}

/// The rating words of a score and the bounds between them: data, changeable in the settings.
package struct RatingBands: Sendable, Hashable, Codable {
  package struct Band: Sendable, Hashable, Codable {
    /// The word that the program prints (优).
    package var name: String
    /// The lowest score of the band, inclusive, on 100.
    package var from: PrintedNumber
    /// The words of the band in reports, the name included.
    package var words: [String]

    package init(name: String, from: PrintedNumber, words: [String]) {
      self.name = name
      self.from = from
      self.words = words
    }
  }

  /// Highest first.
  package var bands: [Band]

  package init(_ bands: [Band]) {
    self.bands = bands.sorted { $0.from.exact > $1.from.exact }
  }

  /// 财预〔2020〕10号: 优 from 90, 良 from 80, 中 from 60, 差 below. The further words are those of
  /// published reports (优秀, 良好 …) and of a county that counts in 等 (一等 … 四等).
  package static let standard = RatingBands([
    Band(name: "优", from: PrintedNumber(90), words: ["优", "优秀", "优等", "一等"]),
    Band(name: "良", from: PrintedNumber(80), words: ["良", "良好", "良等", "二等"]),
    Band(name: "中", from: PrintedNumber(60), words: ["中", "中等", "合格", "一般", "及格", "三等"]),
    Band(name: "差", from: PrintedNumber(0), words: ["差", "较差", "不合格", "不及格", "四等"]),
  ])

  /// The names of the standard bands, highest first.
  package static var standardNames: [String] { standard.bands.map(\.name) }

  /// The band of a score on 100; nil for a score below every band (a negative one).
  package func band(for score: ExactDecimal) -> Band? { bands.first { score >= $0.from.exact } }

  /// The band that a report's word names; nil for a word of no band.
  package func band(named word: String) -> Band? { bands.first { $0.words.contains(word) } }
}

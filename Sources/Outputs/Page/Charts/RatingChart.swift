import Findings

/// Bars of how many evaluations have each rating, the two kinds one under the other.
struct RatingChart {
  var summary: Summary
  var language: Language

  private static let width = 360
  private static let left = 64
  private static let longest = 240
  private static let bar = 16
  /// Characters of a rating word that fit beside its bar.
  private static let labelLength = 5

  var values: [String: Any] {
    let words = summary.ratings
    let counts = words.map {
      (summary.overall.ratings[$0] ?? 0, summary.projects.ratings[$0] ?? 0)
    }
    let most = max(counts.map { max($0.0, $0.1) }.max() ?? 0, 1)
    let slot = 2 * Self.bar + 16
    let groups = zip(words, counts).enumerated().map { index, entry in
      group(entry.0, counts: entry.1, most: most, top: index * slot + 6)
    }
    return ["width": Self.width, "height": max(words.count, 1) * slot + 8, "groups": groups]
  }

  private func group(
    _ word: String?, counts: (Int, Int), most: Int, top: Int
  ) -> [String: Any] {
    let full = word ?? LocalizedText(zh: "无等级", en: "none")[language]
    let label = full.count > Self.labelLength ? full.prefix(Self.labelLength - 1) + "…" : full
    let widths = (counts.0 * Self.longest / most, counts.1 * Self.longest / most)
    return [
      "label": label, "full": full, "labelX": Self.left - 8, "x": Self.left, "bar": Self.bar,
      "middle": top + Self.bar + 4, "y1": top, "y2": top + Self.bar + 2,
      "count1": counts.0, "width1": widths.0, "end1": Self.left + widths.0 + 6,
      "text1": top + Self.bar - 4, "count2": counts.1, "width2": widths.1,
      "end2": Self.left + widths.1 + 6, "text2": top + 2 * Self.bar - 2,
    ]
  }
}

/// Columns of how many evaluations fall in each band of scores, the two kinds side by side.
struct ScoreChart {
  var summary: Summary

  private static let width = 540
  private static let base = 190
  private static let tallest = 160
  private static let bar = 26

  var values: [String: Any] {
    let (overall, projects) = (summary.overall.bands, summary.projects.bands)
    let most = max(overall.max() ?? 0, projects.max() ?? 0, 1)
    let slot = Self.width / ScoreBand.all.count
    // Lowest band left, as an axis runs.
    let groups = ScoreBand.all.indices.reversed().enumerated().map { position, band in
      group(
        ScoreBand.all[band].label, counts: (overall[band], projects[band]), most: most,
        middle: position * slot + slot / 2)
    }
    return [
      "width": Self.width, "height": Self.base + 30, "base": Self.base, "groups": groups,
    ]
  }

  private func group(
    _ label: String, counts: (Int, Int), most: Int, middle: Int
  ) -> [String: Any] {
    let heights = (counts.0 * Self.tallest / most, counts.1 * Self.tallest / most)
    return [
      "label": label, "middle": middle, "labelY": Self.base + 18, "bar": Self.bar,
      "count1": counts.0, "x1": middle - Self.bar - 1, "height1": heights.0,
      "y1": Self.base - heights.0, "middle1": middle - Self.bar / 2 - 1,
      "top1": Self.base - heights.0 - 5,
      "count2": counts.1, "x2": middle + 1, "height2": heights.1, "y2": Self.base - heights.1,
      "middle2": middle + Self.bar / 2 + 1, "top2": Self.base - heights.1 - 5,
    ]
  }
}

/// Finds what a mistyped name most likely meant.
enum NearestName {
  /// The candidate that the fewest single-character changes lead to; nil where every one is
  /// further than half the name.
  static func of(_ name: String, among candidates: [String]) -> String? {
    candidates
      .map { (name: $0, distance: distance(Array(name), Array($0))) }
      .filter { $0.distance * 2 <= name.count }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
      .name
  }

  /// How many characters must be inserted, removed or replaced (Levenshtein's distance).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (right[column] == character ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}

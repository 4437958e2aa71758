import Findings
import Reports

/// Two numbers of points in one cell, parted by a stroke (10/9.5, 9分/10分).
struct PointsPair {
  private var first: Figure
  private var second: Figure

  /// Nil where the text is no such pair.
  init?(_ text: String, at place: Place, lexicon: Lexicon) {
    let parts = text.split { $0 == "/" || $0 == "／" }
    guard parts.count == 2,
      case .figure(let first) = FieldFigure(
        String(parts[0]), as: .points, at: place, lexicon: lexicon),
      case .figure(let second) = FieldFigure(
        String(parts[1]), as: .points, at: place, lexicon: lexicon),
      !first.isPercent, !second.isPercent
    else { return nil }
    (self.first, self.second) = (first, second)
  }

  /// - Parameters:
  ///   - roles: what the heading says of the two, in their order (分值/得分); empty where it says
  ///     nothing, so that only the row's own weight can tell.
  ///   - weight: the points to be had by the row's weight column.
  /// - Returns: nil where nothing tells which is which.
  func scoreAndWeight(
    in roles: [Role], beside weight: PrintedNumber?
  ) -> (score: Figure, weight: Figure)? {
    if roles.count == 2 { return roles[0] == .weight ? (second, first) : (first, second) }
    guard let weight else { return nil }
    if second.number?.exact == weight.exact { return (first, second) }
    if first.number?.exact == weight.exact { return (second, first) }
    return nil
  }
}

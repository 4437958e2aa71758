import Findings
import Reports

/// Which figure is meant: a cell holds one, a paragraph many, told apart by their print.
package struct FigureKey: Sendable, Hashable {
  package var place: Place
  /// The print; nil in a cell.
  package var text: String?

  package init(place: Place, text: String?) {
    self.place = place
    self.text = place.cell == nil ? text : nil
  }
}

extension Figure {
  package var key: FigureKey { FigureKey(place: place, text: text) }
}

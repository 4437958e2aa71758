import Findings

/// The paragraph styles of a document (ECMA-376 Part 1, 17.7), each with what it says itself.
struct Styles: XMLHandler {
  /// One `w:style` of paragraphs.
  struct Style {
    var name: String?
    var basedOn: String?
    var numberID: Int?
    var numberLevel: Int?
    var outlineLevel: Int?
  }

  private var styles: [String: Style] = [:]
  private var current: (id: String, style: Style)?
  private var depth = 0
  private let limit: Int

  init(limits: Limits) { limit = limits[.styles] }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    guard name.namespace == .word else { return }
    if name.local == .style {
      current = attributes.string(.styleId).map { ($0, Style()) }
      return
    }
    guard current != nil else { return }
    switch name.local {
    case .name: current?.style.name = attributes.string(.val)
    case .basedOn: current?.style.basedOn = attributes.string(.val)
    case .numId: current?.style.numberID = attributes.integer(.val)
    case .ilvl: current?.style.numberLevel = attributes.integer(.val)
    case .outlineLvl: current?.style.outlineLevel = attributes.integer(.val)
    default: break
    }
  }

  mutating func end(_ name: XMLName) throws(DocumentError) {
    guard name.namespace == .word, name.local == .style, let (id, style) = current else { return }
    current = nil
    guard styles.count < limit else { throw .tooLarge(.styles, allowed: limit) }
    if styles[id] == nil { styles[id] = style }
  }

  /// The name under which users know a style.
  func name(of id: String) -> String? { styles[id]?.name }

  /// The first value found on the way from a style up through those it is based on.
  func inherited<Value>(_ property: (Style) -> Value?, from id: String) -> Value? {
    var next: String? = id
    // A chain longer than Word writes is a circle.
    for _ in 0..<32 {
      guard let id = next, let style = styles[id] else { return nil }
      if let value = property(style) { return value }
      next = style.basedOn
    }
    return nil
  }
}

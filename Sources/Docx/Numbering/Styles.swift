import Findings

/// The styles of a document (ECMA-376 Part 1, 17.7), each with what it says itself.
struct Styles: XMLHandler {
  /// One `w:style`.
  struct Style {
    var kind: String?
    var isDefault = false
    var name: String?
    var basedOn: String?
    var numberID: Int?
    var numberLevel: Int?
    var outlineLevel: Int?
    /// Its text is hidden; nil where it does not say.
    var vanish: Bool?
  }

  private var styles: [String: Style] = [:]
  private var current: (id: String, style: Style)?
  /// Open elements within run properties, which say nothing of paragraphs.
  private var runDepth = 0
  /// The styles of paragraphs and runs that name none, by kind.
  private var defaults: [String: String] = [:]
  /// The document's defaults hide all text.
  private var defaultVanish = false
  /// Some style or the defaults hide text: seldom so, and asked for every run.
  private(set) var mayHide = false
  private let limit: Int

  init(limits: Limits) { limit = limits[.styles] }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    let isRun = runDepth > 0
    if isRun || name == XMLName(namespace: .word, local: .rPr) { runDepth += 1 }
    guard name.namespace == .word else { return }
    if isRun {
      vanishes(name.local, attributes)
      return
    }
    if name.local == .style {
      let isDefault = attributes.bytes(.default) != nil && attributes.isOn(.default)
      let style = Style(kind: attributes.string(.type), isDefault: isDefault)
      current = attributes.string(.styleId).map { ($0, style) }
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

  private mutating func vanishes(_ name: LocalName, _ attributes: XMLAttributes) {
    guard name == .vanish, runDepth == 2 else { return }
    let isOn = attributes.isOn()
    if isOn { mayHide = true }
    // Outside a style it stands in the document's defaults.
    if current == nil { defaultVanish = isOn } else { current?.style.vanish = isOn }
  }

  mutating func end(_ name: XMLName) throws(DocumentError) {
    if runDepth > 0 {
      runDepth -= 1
      return
    }
    guard name.namespace == .word, name.local == .style, let (id, style) = current else { return }
    current = nil
    guard styles.count < limit else { throw .tooLarge(.styles, allowed: limit) }
    guard styles[id] == nil else { return }
    styles[id] = style
    if style.isDefault, let kind = style.kind, defaults[kind] == nil { defaults[kind] = id }
  }

  /// The name under which users know a style.
  func name(of id: String) -> String? { styles[id]?.name }

  /// Whether text is hidden by its styles: a property that one style on another turns off again
  /// (17.7.3), unless the document's defaults have it on.
  func hides(paragraphStyle: String?, runStyle: String?) -> Bool {
    let paragraph = (paragraphStyle ?? defaults["paragraph"]).flatMap {
      inherited(\.vanish, from: $0)
    }
    let run = (runStyle ?? defaults["character"]).flatMap { inherited(\.vanish, from: $0) }
    return defaultVanish || (paragraph ?? false) != (run ?? false)
  }

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

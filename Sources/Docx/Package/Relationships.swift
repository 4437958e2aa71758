import Findings

/// One relationship part: those parts that the reader asks for, by type (ECMA-376 Part 2, 9.3).
struct Relationships: XMLHandler {
  /// The last segments of the types: transitional and strict differ before them.
  enum Kind: String { case officeDocument, styles, numbering }

  private var targets: [(kind: Kind, target: String)] = []
  private let limit: Int

  init(limits: Limits) { limit = limits[.entries] }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    guard name.local == .relationship, let type = attributes.string(.relationshipType, .none),
      let kind = Kind(rawValue: String(type.split(separator: "/").last ?? "")),
      let target = attributes.string(.target, .none),
      attributes.string(.targetMode, .none) != "External"
    else { return }
    guard targets.count < limit else { throw .tooLarge(.entries, allowed: limit) }
    targets.append((kind, target))
  }

  mutating func end(_ name: XMLName) {}

  /// The targets of a type, in order, that lie in the package.
  func targets(of kind: Kind, from source: String) -> [String] {
    targets.filter { $0.kind == kind }
      .compactMap { PartName.resolve($0.target, from: source) }
  }
}

/// The main parts by their media types (ECMA-376 Part 2, 10.1).
struct ContentTypes: XMLHandler {
  /// The parts that are a document's main part, template and macro kinds included, in order.
  private(set) var mainParts: [String] = []
  private let limit: Int

  init(limits: Limits) { limit = limits[.entries] }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    guard name.local == .overrideType, let part = attributes.string(.partName, .none),
      let type = attributes.string(.contentType, .none), type.hasSuffix(".main+xml"),
      type.contains("wordprocessingml") || type.hasPrefix("application/vnd.ms-word.")
    else { return }
    guard mainParts.count < limit else { throw .tooLarge(.entries, allowed: limit) }
    mainParts.append(PartName.normalized(part))
  }

  mutating func end(_ name: XMLName) {}
}

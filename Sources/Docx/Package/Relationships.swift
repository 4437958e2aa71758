import Findings

/// One relationship part: what a part refers to, by type (ECMA-376 Part 2, 9.3).
struct Relationships: XMLHandler {
  private var targets: [(type: String, target: String)] = []

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.local == .relationship, let type = attributes.string(.relationshipType, .none),
      let target = attributes.string(.target, .none),
      attributes.string(.targetMode, .none) != "External"
    else { return }
    targets.append((type, target))
  }

  mutating func end(_ name: XMLName) {}

  /// The targets of a type, named by its last segment: transitional and strict differ before it.
  func targets(ofType kind: String, from source: String) -> [String] {
    targets.filter { $0.type.split(separator: "/").last.map(String.init) == kind }
      .compactMap { PartName.resolve($0.target, from: source) }
  }
}

/// The media types of the parts (ECMA-376 Part 2, 10.1).
struct ContentTypes: XMLHandler {
  private(set) var overrides: [(part: String, type: String)] = []

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.local == .overrideType, let part = attributes.string(.partName, .none),
      let type = attributes.string(.contentType, .none)
    else { return }
    overrides.append((PartName.normalized(part), type))
  }

  mutating func end(_ name: XMLName) {}

  /// The media type that names a part; nil where only its extension has one.
  func type(of part: String) -> String? { overrides.first { $0.part == part }?.type }

  /// The parts that are a document's main part, template and macro kinds included.
  var mainParts: [String] {
    overrides.filter {
      $0.type.contains("wordprocessingml") && $0.type.hasSuffix(".main+xml")
        || $0.type.hasPrefix("application/vnd.ms-word.") && $0.type.hasSuffix(".main+xml")
    }.map(\.part)
  }
}

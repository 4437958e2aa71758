import Findings

/// A package as one XML file ("flat OPC"): each part stands in a `pkg:part`.
///
/// Every part is read by a pass over the whole file, of which only that part's events go on.
struct FlatPackage: ~Copyable, PartSource {
  private let bytes: UnsafeBufferPointer<UInt8>
  let partNames: [String]

  /// - Parameter bytes: the whole file; it must outlive the package.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) throws(DocumentError) {
    self.bytes = bytes
    var parser = try XMLPushParser(
      part: "pkg:package", handler: FlatIndex(limit: limits[.entries]), limits: limits)
    try parser.push(bytes)
    partNames = try parser.finish().names
  }

  func contains(_ part: String) -> Bool { partNames.contains(PartName.normalized(part)) }

  mutating func parse<Handler: XMLHandler>(
    _ part: String, with handler: Handler, limits: Limits, within size: Limit
  ) throws(DocumentError) -> Handler {
    let filter = FlatPart(name: PartName.normalized(part), handler: handler)
    var parser = try XMLPushParser(part: part, handler: filter, limits: limits)
    try parser.push(bytes)
    return try parser.finish().handler
  }
}

/// Collects the names of all parts.
private struct FlatIndex: XMLHandler {
  private(set) var names: [String] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    guard name == XMLName(namespace: .flatPackage, local: .part),
      let part = attributes.string(.name, .flatPackage)
    else { return }
    guard names.count < limit else { throw .tooLarge(.entries, allowed: limit) }
    names.append(PartName.normalized(part))
  }

  mutating func end(_ name: XMLName) {}
}

/// Passes on what stands in the `pkg:xmlData` of one part: the first of that name.
private struct FlatPart<Handler: XMLHandler>: XMLHandler {
  private enum Position { case outside, part, data }

  private let name: String
  private(set) var handler: Handler
  private var position = Position.outside
  private var isDone = false
  /// Open elements inside the data.
  private var depth = 0

  init(name: String, handler: Handler) {
    self.name = name
    self.handler = handler
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    switch position {
    case .data:
      depth += 1
      try handler.start(name, attributes)
    case .part:
      if name == XMLName(namespace: .flatPackage, local: .xmlData) { position = .data }
    case .outside:
      guard !isDone, name == XMLName(namespace: .flatPackage, local: .part),
        let part = attributes.string(.name, .flatPackage), PartName.normalized(part) == self.name
      else { return }
      position = .part
    }
  }

  mutating func end(_ name: XMLName) throws(DocumentError) {
    switch position {
    case .data where depth > 0:
      depth -= 1
      try handler.end(name)
    case .data: position = .part
    case .part:
      guard name == XMLName(namespace: .flatPackage, local: .part) else { return }
      position = .outside
      isDone = true
    case .outside: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    if position == .data, depth > 0 { try handler.text(bytes) }
  }
}

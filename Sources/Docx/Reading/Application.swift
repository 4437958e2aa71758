import Findings

/// The program that wrote the file, from `docProps/app.xml` (ECMA-376 Part 1, 22.2.2.1).
struct Application: XMLHandler {
  private var bytes: [UInt8] = []
  private var isInside = false

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    isInside = name == XMLName(namespace: .extendedProperties, local: .application)
  }

  mutating func end(_ name: XMLName) { isInside = false }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInside && bytes.count < 256 { bytes.append(contentsOf: text.prefix(256)) }
  }

  /// Nil where the part does not say.
  var name: String? {
    let name = String(decoding: bytes, as: UTF8.self)
    return name.isEmpty ? nil : name
  }
}

/// The attributes of one start tag, as the parser holds them: valid during the call alone.
struct XMLAttributes {
  /// Five addresses an attribute: local name, prefix, URI, value, end of the value.
  private let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int
  private let names: InternedNames
  private let scope: UnsafeBufferPointer<NamespaceDeclaration>

  init(
    base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int, names: InternedNames,
    scope: UnsafeBufferPointer<NamespaceDeclaration>
  ) {
    self.base = base
    self.count = count
    self.names = names
    self.scope = scope
  }

  /// The value of an attribute of that namespace, or of none: producers differ.
  func bytes(_ local: LocalName, _ namespace: Namespace = .word) -> UnsafeBufferPointer<UInt8>? {
    guard count > 0, let base, let wanted = names.addresses[Int(local.rawValue)] else { return nil }
    for index in 0..<count {
      let attribute = base + index * 5
      guard attribute[0] == wanted else { continue }
      guard attribute[2] == nil || names.namespace(attribute[2]) == namespace else { continue }
      guard let start = attribute[3], let end = attribute[4] else { return nil }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  /// More bytes than any value has that the reader asks for: names of styles end at 253 characters.
  private static let longest = 1_024

  /// The value as a String; nil for one that is too long to be meant.
  func string(_ local: LocalName, _ namespace: Namespace = .word) -> String? {
    guard let bytes = bytes(local, namespace), bytes.count <= Self.longest else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value as a whole number; nil for anything else, and for what does not fit.
  func integer(_ local: LocalName, _ namespace: Namespace = .word) -> Int? {
    string(local, namespace).flatMap { Int($0) }
  }

  /// An on/off property (17.17.4): on where the attribute is missing.
  func isOn(_ local: LocalName = .val) -> Bool {
    guard let value = string(local) else { return true }
    return !["0", "false", "off", "none"].contains(value)
  }

  /// The URI that a prefix stands for here.
  func uri(prefix: some Collection<UInt8>) -> String? {
    for declaration in scope.reversed() where declaration.prefixEquals(prefix) {
      return declaration.uri.map { String(cString: $0) }
    }
    return nil
  }
}

/// A prefix bound to a URI, by the parser's addresses.
struct NamespaceDeclaration {
  var prefix: UnsafePointer<UInt8>?
  var uri: UnsafePointer<UInt8>?

  func prefixEquals(_ other: some Collection<UInt8>) -> Bool {
    guard let prefix else { return other.isEmpty }
    var position = 0
    for byte in other {
      guard prefix[position] == byte else { return false }
      position += 1
    }
    return prefix[position] == 0
  }
}

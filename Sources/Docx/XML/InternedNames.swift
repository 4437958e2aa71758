import CLibXML2

/// Tells names apart by the address under which one parser's dictionary keeps them, so that no
/// String is made of an element's name.
///
/// Exact only for the dictionary that it was made from, and after it was made.
final class InternedNames {
  /// The address of each `LocalName`, by its ordinal; for the look-up of attributes.
  let addresses: UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>
  private let locals: PointerTable
  private let namespaces: PointerTable
  private static let names = LocalName.allCases

  init() {
    addresses = .allocate(capacity: Self.names.count)
    addresses.initialize(repeating: nil)
    locals = PointerTable()
    namespaces = PointerTable()
  }

  /// Looks all names up, once, in the dictionary of the parser that will pass them.
  func intern(in dictionary: xmlDictPtr?) {
    for (ordinal, spelling) in LocalName.spellings.enumerated() {
      let address = spelling.isEmpty ? nil : xmlDictLookup(dictionary, spelling, -1)
      addresses[ordinal] = address
      if let address { locals.insert(address, value: UInt8(ordinal)) }
    }
    for name in Formatting.dropped {
      if let address = xmlDictLookup(dictionary, name, -1) {
        locals.insert(address, value: LocalName.formatting.rawValue)
      }
    }
    for (uri, namespace) in Namespace.known {
      if let address = xmlDictLookup(dictionary, uri, -1) {
        namespaces.insert(address, value: namespace.rawValue)
      }
    }
  }

  deinit { addresses.deallocate() }

  /// The name of which the parser passes these addresses.
  @inline(__always)
  func name(local: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?) -> XMLName {
    XMLName(
      namespace: namespace(uri), local: Self.names[Int(locals.value(of: local) ?? 0)])
  }

  @inline(__always)
  func namespace(_ uri: UnsafePointer<UInt8>?) -> Namespace {
    guard let uri else { return .none }
    return namespaces.value(of: uri).flatMap(Namespace.init) ?? .other
  }
}

/// A small hash table from addresses to bytes, with open addressing.
private final class PointerTable {
  private static let slotCount = 512
  private let keys = UnsafeMutablePointer<UInt>.allocate(capacity: slotCount)
  private let values = UnsafeMutablePointer<UInt8>.allocate(capacity: slotCount)

  init() {
    keys.initialize(repeating: 0, count: Self.slotCount)
    values.initialize(repeating: 0, count: Self.slotCount)
  }

  deinit {
    keys.deallocate()
    values.deallocate()
  }

  func insert(_ address: UnsafePointer<UInt8>, value: UInt8) {
    let key = UInt(bitPattern: address)
    var slot = Self.slot(key)
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) % Self.slotCount }
    keys[slot] = key
    values[slot] = value
  }

  @inline(__always)
  func value(of address: UnsafePointer<UInt8>?) -> UInt8? {
    let key = UInt(bitPattern: address)
    var slot = Self.slot(key)
    while keys[slot] != key {
      if keys[slot] == 0 { return nil }
      slot = (slot + 1) % Self.slotCount
    }
    return key == 0 ? nil : values[slot]
  }

  @inline(__always)
  private static func slot(_ key: UInt) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}

/// A fixed set of names, asked for by bytes: no String is made of what is asked.
struct NameTable: Sendable {
  enum Kind: UInt8, Sendable { case unknown, dropped, conditional, kept, known }

  private struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length = 0
    var kind = Kind.unknown
  }

  private var slots: [Slot]
  /// How many names there are.
  private(set) var count = 0
  /// The longest name; two words of eight bytes and the length tell names apart up to 16 bytes, the
  /// rest is in the middle of longer ones, which differ at their ends.
  private let longest: Int

  /// The names of `Formatting`.
  static let formatting: NameTable = {
    var table = NameTable(
      longest: (Formatting.dropped + Formatting.known).map(\.utf8.count).max() ?? 0)
    for name in Formatting.dropped { table.insert(name, .dropped) }
    table.insert(Formatting.conditional, .conditional)
    for name in Formatting.kept { table.insert(name, .kept) }
    for name in Formatting.known { table.insert(name, .known) }
    return table
  }()

  private init(longest: Int) {
    slots = Array(repeating: Slot(), count: 512)
    self.longest = longest
  }

  private mutating func insert(_ name: String, _ kind: Kind) {
    count += 1
    let bytes = Array(name.utf8)
    var entry = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { Self.slot(of: $0, length: buffer.count) } ?? Slot()
    }
    entry.kind = kind
    var index = Self.hash(entry)
    while slots[index].length != 0 { index = (index + 1) & 511 }
    slots[index] = entry
  }

  /// What a name is.
  @inline(__always)
  func kind(_ start: UnsafePointer<UInt8>, length: Int) -> Kind {
    guard length > 0, length <= longest else { return .unknown }
    let wanted = Self.slot(of: start, length: length)
    var index = Self.hash(wanted)
    while slots[index].length != 0 {
      if slots[index].low == wanted.low, slots[index].high == wanted.high,
        slots[index].length == length
      {
        return slots[index].kind
      }
      index = (index + 1) & 511
    }
    return .unknown
  }

  /// The first and the last eight bytes of a name, and how long it is.
  @inline(__always)
  private static func slot(of start: UnsafePointer<UInt8>, length: Int) -> Slot {
    var slot = Slot()
    slot.length = length
    let raw = UnsafeRawPointer(start)
    if length >= 8 {
      slot.low = raw.loadUnaligned(as: UInt64.self)
      slot.high = raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
    } else {
      for position in 0..<length { slot.low = slot.low << 8 | UInt64(start[position]) }
    }
    return slot
  }

  @inline(__always)
  private static func hash(_ slot: Slot) -> Int {
    let mixed = (slot.low ^ (slot.high &<< 7) ^ UInt64(slot.length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 55)
  }
}

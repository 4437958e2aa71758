/// A repeatable source of numbers (SplitMix64, Steele, Lea and Flood 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int64>) -> Int64 { .random(in: range, using: &self) }

  /// A whole split into parts of at least one each.
  mutating func split(_ whole: Int64, into count: Int) -> [Int64] {
    let shares = (0..<count).map { _ in roll(20...100) }
    let sum = shares.reduce(0, +)
    var parts = shares.map { max(1, whole * $0 / sum) }
    parts[parts.count - 1] += whole - parts.reduce(0, +)
    return parts
  }
}

/// An integer count of the smallest unit (six decimals), printed with fewer, rounded half up.
func print(_ micro: Int64, _ decimals: Int) -> String {
  let unit = (0..<(6 - decimals)).reduce(Int64(1)) { product, _ in product * 10 }
  let rounded = (micro + unit / 2) / unit
  let digits = String(rounded)
  guard decimals > 0 else { return digits }
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  return padded.dropLast(decimals) + "." + padded.suffix(decimals)
}

/// Stands for a name in sixteen bytes, so that an index of a province's documents is small: two hashes,
/// of which no two names share both. Good within one run of the program only.
package struct NameID: Sendable, Hashable {
  private let first: Int
  private let second: Int

  package init(_ name: some Hashable) {
    var hasher = Hasher()
    hasher.combine(name)
    first = hasher.finalize()
    var other = Hasher()
    other.combine(first)
    other.combine(name)
    second = other.finalize()
  }
}

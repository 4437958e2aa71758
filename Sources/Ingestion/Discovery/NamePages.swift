/// Names end to end in pages; a full page is left alone, so that growing copies little.
struct NamePages: Sendable {
  /// Where a name lies.
  struct Place: Sendable {
    fileprivate var page: Int32
    fileprivate var start: Int32
    fileprivate var count: Int32
  }

  private var pages: [[UInt8]] = []

  private static let pageSize = 1 << 16

  subscript(place: Place) -> ArraySlice<UInt8> {
    pages[Int(place.page)][Int(place.start)..<Int(place.start + place.count)]
  }

  mutating func append(_ name: some Collection<UInt8>) -> Place {
    if pages.isEmpty || pages[pages.count - 1].count + name.count > Self.pageSize {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(max(Self.pageSize, name.count))
    }
    let start = pages[pages.count - 1].count
    pages[pages.count - 1].append(contentsOf: name)
    return Place(
      page: Int32(clamping: pages.count - 1), start: Int32(clamping: start),
      count: Int32(clamping: name.count))
  }
}

/// Values that many have in common, each kept once under a number.
struct Numbered<Value: Hashable & Sendable>: Sendable {
  private var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  subscript(number: Int) -> Value { values[number] }

  mutating func number(of value: Value) -> Int {
    if let last = values.last, last == value { return values.count - 1 }
    if let known = numbers[value] { return known }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

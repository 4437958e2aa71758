import Reports

/// Finds the names that a name could be a print of without asking every other: a province has a
/// bureau of one name in each of its counties.
struct BodyIndex: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    var name: BodyName
    var number: Int
  }

  /// By body.
  private var byCore: [String: [Entry]] = [:]
  /// By body and narrowest region.
  private var byRegion: [String: [Entry]] = [:]
  /// By body, those whose region tells nothing for certain.
  private var open: [String: [Entry]] = [:]

  init(_ names: some Sequence<(BodyName, Int)>) {
    for (name, number) in names {
      let entry = Entry(name: name, number: number)
      byCore[name.core, default: []].append(entry)
      if let key = name.regionKey {
        byRegion[key, default: []].append(entry)
      } else {
        open[name.core, default: []].append(entry)
      }
    }
  }

  /// All names that can be the same body, with some that are not.
  func near(_ name: BodyName) -> [Entry] {
    guard let key = name.regionKey else { return byCore[name.core] ?? [] }
    return (byRegion[key] ?? []) + (open[name.core] ?? [])
  }
}

extension BodyName {
  /// The body and its narrowest region; nil where that has no name, or a long one that is also used
  /// shortened (自治县).
  fileprivate var regionKey: String? {
    guard let last = regions.last, last.utf8.count > 3, last.firstRange(of: "自治") == nil else {
      return nil
    }
    return "\(core)/\(last)"
  }
}

import Reports

/// Completes names that leave regions out by the names of the same run.
///
/// 北港县科技局 takes the chain of 安澜市北港县科学技术局 where that is the only body of the run that it can
/// be; where two can be meant it stays as it is, so that nothing is merged by a guess.
struct BodyChains {
  private var whole: [BodyName: BodyName] = [:]

  init(_ names: [BodyName]) {
    let distinct = Set(names)
    var byCore: [String: [BodyName]] = [:]
    var byRegion: [String: [BodyName]] = [:]
    var open: [String: [BodyName]] = [:]
    for name in distinct {
      byCore[name.core, default: []].append(name)
      if let key = name.regionKey {
        byRegion[key, default: []].append(name)
      } else {
        open[name.core, default: []].append(name)
      }
    }
    for name in distinct {
      // A province has a bureau of one name in every county: only its own region's can be it.
      let near = name.regionKey.map { (byRegion[$0] ?? []) + (open[name.core] ?? []) }
      whole[name] = Self.fullest(of: name, among: near ?? byCore[name.core] ?? [])
    }
  }

  /// The fullest name of the same body; the name itself where there is none or more than one.
  func complete(_ name: BodyName) -> BodyName { whole[name] ?? name.withoutPrint }

  private static func fullest(of name: BodyName, among names: [BodyName]) -> BodyName {
    let same = names.filter { $0.isSame(as: name) }
    let longest = same.map(\.regions.count).max() ?? 0
    let fullest = same.filter { $0.regions.count == longest }
      .sorted { ($0.named, $0.regions.joined()) > ($1.named, $1.regions.joined()) }
    guard let first = fullest.first, same.allSatisfy({ $0.isSame(as: first) }) else {
      return name.withoutPrint
    }
    return first.withoutPrint
  }
}

extension BodyName {
  /// How many of the regions have a name of their own.
  fileprivate var named: Int { regions.filter { $0.count > 1 }.count }

  /// The body and its narrowest region; nil where that has no name, or a long one that is also used
  /// shortened (自治县).
  fileprivate var regionKey: String? {
    guard let last = regions.last, last.count > 1, last.firstRange(of: "自治") == nil else {
      return nil
    }
    return "\(core)/\(last)"
  }
}

import Reports

/// Completes names that leave regions out by the names of the same run.
///
/// 北港县科技局 takes the chain of 安澜市北港县科学技术局 where that is the only body of the run that it can
/// be; where two can be meant it stays as it is, so that nothing is merged by a guess.
struct BodyChains {
  private var namesByCore: [String: [BodyName]] = [:]

  init(_ names: [BodyName]) {
    for name in Set(names) { namesByCore[name.core, default: []].append(name) }
  }

  /// The fullest name of the same body; the name itself where there is none or more than one.
  func complete(_ name: BodyName) -> BodyName {
    let same = (namesByCore[name.core] ?? []).filter { $0.isSame(as: name) }
    let longest = same.map(\.regions.count).max() ?? 0
    let fullest = same.filter { $0.regions.count == longest }
      .sorted { ($0.named, $0.regions.joined()) > ($1.named, $1.regions.joined()) }
    guard let first = fullest.first, fullest.allSatisfy({ $0.isSame(as: first) }),
      same.allSatisfy({ $0.isSame(as: first) })
    else { return name.withoutPrint }
    return first.withoutPrint
  }
}

extension BodyName {
  /// How many of the regions have a name of their own.
  fileprivate var named: Int { regions.filter { $0.count > 1 }.count }
}

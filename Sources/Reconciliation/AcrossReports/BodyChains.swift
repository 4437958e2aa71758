import Reports

/// Completes names that leave regions out by the names of the same run.
///
/// 北港县科技局 takes the chain of 安澜市北港县科学技术局 where that is the only body of the run that it can
/// be; where two can be meant it stays as it is, so that nothing is merged by a guess.
struct BodyChains {
  private var whole: [BodyName: BodyName] = [:]

  init(_ names: [BodyName]) {
    let distinct = Set(names)
    let index = BodyIndex(distinct.map { ($0, 0) })
    for name in distinct {
      whole[name] = Self.fullest(of: name, among: index.near(name).map(\.name))
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
  fileprivate var named: Int { regions.count { $0.utf8.count > 3 } }
}

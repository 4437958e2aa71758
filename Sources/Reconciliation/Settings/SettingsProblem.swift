import Findings
import Reports

/// A key or value of the settings file that is refused.
package struct SettingsProblem: Error, Sendable, Hashable {
  /// The key as written (`rules.score-sum`).
  package var key: String
  package var message: LocalizedText
  /// The nearest known key, for an unknown one.
  package var nearest: String?

  package init(key: String, message: LocalizedText, nearest: String? = nil) {
    self.key = key
    self.message = message
    self.nearest = nearest
  }
}

extension ReconciliationSettings {
  /// Every key with rules' and ratings' names filled in, as it may stand in the settings file.
  package static var keys: [String] {
    SettingKey.all.flatMap { key -> [String] in
      guard let star = key.path.firstIndex(of: "*") else {
        return [key.path.joined(separator: ".")]
      }
      let names =
        key.path[0] == "ratings"
        ? RatingBands.standardNames : RuleCatalogue.all.map(\.id.rawValue)
      return names.map { name in
        var path = key.path
        path[star] = name
        return path.joined(separator: ".")
      }
    }
  }

  /// Sets one key, a scalar being a list of one value.
  package mutating func set(path: [String], to values: [String]) throws(SettingsProblem) {
    let written = path.joined(separator: ".")
    guard let key = SettingKey.all.first(where: { $0.matches(path) }) else {
      let nearest = written.nearest(among: Self.keys)
      throw SettingsProblem(
        key: written,
        message: LocalizedText(
          zh: "没有 \(written) 这项设置" + (nearest.map { "，是否指 \($0)？" } ?? "。"),
          en: "There is no setting \(written)" + (nearest.map { "; did you mean \($0)?" } ?? ".")),
        nearest: nearest)
    }
    let name = key.path.firstIndex(of: "*").map { path[$0] } ?? ""
    guard key.apply(&self, name, values) else {
      let value = values.joined(separator: ", ")
      throw SettingsProblem(
        key: written,
        message: LocalizedText(
          zh: "设置 \(written) 不能是“\(value)”：\(key.summary.zh)。",
          en: "Setting \(written) cannot be \(value): \(key.summary.en)."))
    }
  }

  /// All settings and the version of the rules in one line: where it changes, stored reports are
  /// checked again.
  package var fingerprint: String {
    let off = rulesOff.map(\.rawValue).sorted().joined(separator: ",")
    let levels = severities.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ",")
    let bands = ratings.bands.map { "\($0.name)>=\($0.from):\($0.words.joined(separator: "/"))" }
    return [
      "rules \(RuleCatalogue.version)", "off \(off)", "severity \(levels)", "\(tolerance)",
      "profile \(profile.id)", "\(thresholds)", bands.joined(separator: ","),
    ].joined(separator: "; ")
  }
}

extension SettingKey {
  fileprivate func matches(_ other: [String]) -> Bool {
    guard path.count == other.count else { return false }
    return zip(path, other).allSatisfy { mine, written in
      mine != "*" ? mine == written : path[0] == "ratings" || isRule(written)
    }
  }

  private func isRule(_ name: String) -> Bool { RuleCatalogue.rule(RuleID(rawValue: name)) != nil }
}

extension String {
  /// The word that takes the fewest changed, added or dropped characters; nil where none is near.
  package func nearest(among words: [String]) -> String? {
    let distances = words.map { (word: $0, distance: distance(to: $0)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }),
      best.distance <= Swift.max(2, count / 3)
    else { return nil }
    return best.word
  }

  /// The edit distance, row by row.
  private func distance(to other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (index, character) in self.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in target.indices {
        let substitution = diagonal + (character == target[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(substitution, row[column] + 1, diagonal + 1)
      }
    }
    return row[target.count]
  }
}

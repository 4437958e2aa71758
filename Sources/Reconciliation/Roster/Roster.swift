import Reports

/// The departments that are to send a report: `--roster roster.csv`.
package struct Roster: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    /// The budget code; blank where the roster has none.
    package var code: String
    package var name: String
    package var shortNames: [String]
    /// What peers the department is compared with; blank for all.
    package var group: String

    package init(code: String = "", name: String, shortNames: [String] = [], group: String = "") {
      self.code = code
      self.name = name
      self.shortNames = shortNames
      self.group = group
    }
  }

  package let entries: [Entry]
  private let byCode: [String: Int]
  /// Every name of every entry, by its short form.
  private let byCore: [String: [(name: BodyName, entry: Int)]]

  package init(_ entries: [Entry]) {
    self.entries = entries
    byCode = Dictionary(
      entries.enumerated().filter { !$1.code.isEmpty }.map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    var byCore: [String: [(BodyName, Int)]] = [:]
    for (index, entry) in entries.enumerated() {
      for print in [entry.name] + entry.shortNames {
        let name = BodyName(print)
        byCore[name.core, default: []].append((name, index))
      }
    }
    self.byCore = byCore
  }

  /// The entry that a report's department is: by its code, else by the only entry with that name.
  package func entry(code: String?, name: BodyName) -> Entry? {
    if let code, let index = byCode[code], entries[index].couldBe(name) { return entries[index] }
    let same = Set((byCore[name.core] ?? []).filter { $0.name.isSame(as: name) }.map(\.entry))
    return same.count == 1 ? same.first.map { entries[$0] } : nil
  }

  package static func == (left: Roster, right: Roster) -> Bool { left.entries == right.entries }

  package func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension Roster.Entry {
  /// Whether one of the entry's names can be a print of a name; a copied cover keeps a wrong code.
  fileprivate func couldBe(_ other: BodyName) -> Bool {
    ([name] + shortNames).contains { BodyName($0).isVariant(of: other) }
  }
}

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
  /// The parsed names of each entry, its full name first.
  private let names: [[BodyName]]
  private let byCode: [String: Int]
  private let index: BodyIndex

  package init(_ entries: [Entry]) {
    self.entries = entries
    byCode = Dictionary(
      entries.enumerated().filter { !$1.code.isEmpty }.map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    names = entries.map { ([$0.name] + $0.shortNames).map { BodyName($0) } }
    index = BodyIndex(names.enumerated().flatMap { entry, names in names.map { ($0, entry) } })
  }

  /// The entry that a report's department is: by its code, else by the only entry with that name.
  package func entry(code: String?, name: BodyName) -> Entry? {
    position(code: code, name: name).map { entries[$0] }
  }

  /// The same, by its place on the roster.
  func position(code: String?, name: BodyName) -> Int? {
    // A copied cover keeps a wrong code: the name must fit it.
    if let code, let entry = byCode[code], names[entry].contains(where: { $0.isVariant(of: name) })
    {
      return entry
    }
    let same = Set(index.near(name).filter { $0.name.isSame(as: name) }.map(\.number))
    return same.count == 1 ? same.first : nil
  }

  /// The full name of an entry, taken apart.
  func name(of entry: Int) -> BodyName { names[entry][0] }

  package static func == (left: Roster, right: Roster) -> Bool { left.entries == right.entries }

  package func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

import Findings

/// One level of a list (ECMA-376 Part 1, 17.9.6).
struct NumberingLevel: Equatable, Sendable {
  var start = 1
  var format = "decimal"
  /// `%1.%2`: each `%n` stands for the number of level n, from 1.
  var text = ""
  /// The level, from 1, whose numbers restart this one; 0 never; nil for any level above.
  var restart: Int?
  /// Numbers of other levels are shown in decimal here (17.9.4).
  var isLegal = false
  /// The paragraph style that belongs to this level.
  var styleID: String?
}

/// `numbering.xml`: lists by instance and the abstract definitions behind them (17.9).
struct NumberingDefinitions: XMLHandler {
  /// An instance: which definition it uses, and what it changes of it.
  struct Instance {
    var abstractID: Int?
    var starts: [Int: Int] = [:]
    var levels: [Int: NumberingLevel] = [:]
  }

  struct Abstract {
    var levels: [Int: NumberingLevel] = [:]
    /// The numbering style whose definition this one stands for.
    var numStyleLink: String?
    /// The numbering style that this definition is.
    var styleLink: String?
  }

  private(set) var instances: [Int: Instance] = [:]
  private(set) var abstracts: [Int: Abstract] = [:]
  /// For each numbering style, the lowest definition that is it.
  private var styleLinks: [String: Int] = [:]

  private var abstract: (id: Int, value: Abstract)?
  private var instance: (id: Int, value: Instance)?
  private var level: (number: Int, value: NumberingLevel)?
  private var overridden: Int?
  /// Open elements within run properties, which say nothing of numbers.
  private var runDepth = 0
  private let limit: Int

  init(limits: Limits) { limit = limits[.styles] }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    if runDepth > 0 || name == XMLName(namespace: .word, local: .rPr) {
      runDepth += 1
      return
    }
    guard name.namespace == .word else { return }
    if level != nil { levelProperty(name.local, attributes) }
    switch name.local {
    case .abstractNum:
      abstract = attributes.integer(.abstractNumId).map { ($0, Abstract()) }
    case .num: instance = attributes.integer(.numId).map { ($0, Instance()) }
    case .abstractNumId: instance?.value.abstractID = attributes.integer(.val)
    case .numStyleLink: abstract?.value.numStyleLink = attributes.string(.val)
    case .styleLink: abstract?.value.styleLink = attributes.string(.val)
    case .lvlOverride: overridden = attributes.integer(.ilvl)
    case .startOverride:
      if let overridden, let start = attributes.integer(.val) {
        instance?.value.starts[overridden] = start
      }
    case .lvl: level = attributes.integer(.ilvl).map { ($0, NumberingLevel()) }
    default: break
    }
  }

  private mutating func levelProperty(_ name: LocalName, _ attributes: XMLAttributes) {
    switch name {
    case .start: level?.value.start = attributes.integer(.val) ?? 1
    case .numFmt: level?.value.format = attributes.string(.val) ?? "decimal"
    case .lvlText: level?.value.text = attributes.string(.val) ?? ""
    case .lvlRestart: level?.value.restart = attributes.integer(.val)
    case .isLgl: level?.value.isLegal = attributes.isOn()
    case .pStyle: level?.value.styleID = attributes.string(.val)
    default: break
    }
  }

  mutating func end(_ name: XMLName) throws(DocumentError) {
    if runDepth > 0 {
      runDepth -= 1
      return
    }
    guard name.namespace == .word else { return }
    switch name.local {
    case .lvl:
      guard let (number, value) = level, (0..<9).contains(number) else { break }
      if instance != nil { instance?.value.levels[number] = value }
      abstract?.value.levels[number] = value
    case .abstractNum:
      guard let (id, value) = abstract else { break }
      abstracts[id] = value
      if let link = value.styleLink { styleLinks[link] = min(id, styleLinks[link] ?? id) }
    case .num: if let (id, value) = instance { instances[id] = value }
    default: return
    }
    switch name.local {
    case .lvl: level = nil
    case .abstractNum: abstract = nil
    default: instance = nil
    }
    guard abstracts.count + instances.count <= limit else {
      throw .tooLarge(.styles, allowed: limit)
    }
  }

  /// The levels of an instance and the definition whose counters it shares.
  ///
  /// - Parameter styleNumber: the instance that a numbering style names, for linked definitions.
  func list(_ instanceID: Int, styleNumber: (String) -> Int?) -> NumberedList? {
    guard let instance = instances[instanceID], var abstractID = instance.abstractID else {
      return nil
    }
    if let link = abstracts[abstractID]?.numStyleLink {
      let named = styleNumber(link).flatMap { instances[$0]?.abstractID }
      abstractID = styleLinks[link] ?? named ?? abstractID
    }
    guard let abstract = abstracts[abstractID] else { return nil }
    var levels = abstract.levels.merging(instance.levels) { $1 }
    for (number, start) in instance.starts { levels[number]?.start = start }
    return NumberedList(
      abstractID: abstractID, levels: levels, restarts: !instance.starts.isEmpty)
  }
}

/// The levels of one list instance, its own changes applied.
struct NumberedList {
  var abstractID: Int
  var levels: [Int: NumberingLevel]
  /// The instance counts from its own starts, when it is first used.
  var restarts: Bool
}

import Documents
import Findings

/// The parts of a Word document, found by their relationships.
enum WordPackage {
  /// Reads main part, styles and numbering of a package.
  static func read<Source: PartSource & ~Copyable>(_ source: inout Source, limits: Limits)
    throws(DocumentError) -> Document
  {
    let (main, isIrregular) = try mainPart(of: &source, limits: limits)
    let related = try relationships(of: main, in: &source, limits: limits)
    let styles = try parse(related, .styles, Styles(limits: limits), in: &source, limits: limits)
    let definitions = try parse(
      related, .numbering, NumberingDefinitions(limits: limits), in: &source, limits: limits)
    let numbering = definitions.map {
      Numbering(definitions: $0, styles: styles ?? Styles(limits: limits))
    }
    let reader = ContentReader(limits: limits, styles: styles, numbering: numbering)
    var read = try source.parse(main, with: reader, limits: limits, within: .partBytes)
    var document = try read.finish()
    if read.leftFieldOpen {
      // A field without an end would hide all that follows: such fields hide nothing.
      var again = try source.parse(
        main, with: reader.showingFieldCodes, limits: limits, within: .partBytes)
      document = try again.finish()
    }
    if isIrregular { document.notes.append(DocumentNote(.package, count: 1)) }
    document.application = application(in: &source, limits: limits)
    return document
  }

  private static func relationships<Source: PartSource & ~Copyable>(
    of part: String, in source: inout Source, limits: Limits
  ) throws(DocumentError) -> (Relationships, source: String) {
    let name = PartName.relationships(of: part)
    let none = Relationships(limits: limits)
    guard source.contains(name) else { return (none, part) }
    return (try source.parse(name, with: none, limits: limits, within: .sidePartBytes), part)
  }

  /// Parses the part that the main part relates to under a type; nil where there is none.
  private static func parse<Source: PartSource & ~Copyable, Handler: XMLHandler>(
    _ related: (relationships: Relationships, source: String), _ kind: Relationships.Kind,
    _ handler: Handler,
    in source: inout Source, limits: Limits
  ) throws(DocumentError) -> Handler? {
    let targets = related.relationships.targets(of: kind, from: related.source)
    guard let part = targets.first(where: { source.contains($0) }) else { return nil }
    return try source.parse(part, with: handler, limits: limits, within: .sidePartBytes)
  }

  /// The program that wrote the file: a courtesy, of which no fault is worth a refusal.
  private static func application<Source: PartSource & ~Copyable>(
    in source: inout Source, limits: Limits
  ) -> String? {
    guard source.contains("docprops/app.xml") else { return nil }
    return try? source.parse(
      "docprops/app.xml", with: Application(), limits: limits, within: .sidePartBytes
    ).name
  }

  /// The main part: by relationship, as it should be; else by content type, then by its usual name.
  private static func mainPart<Source: PartSource & ~Copyable>(
    of source: inout Source, limits: Limits
  ) throws(DocumentError) -> (part: String, isIrregular: Bool) {
    if source.contains("_rels/.rels") {
      let relationships = try source.parse(
        "_rels/.rels", with: Relationships(limits: limits), limits: limits, within: .sidePartBytes)
      let targets = relationships.targets(of: .officeDocument, from: "")
      if let target = targets.first(where: { source.contains($0) }) {
        if target.hasPrefix("xl/") || target.hasPrefix("ppt/") || target.hasPrefix("visio/") {
          throw ArchiveKind.refusal(of: [target])
        }
        return (target, false)
      }
    }
    if source.contains("[content_types].xml") {
      let types = try source.parse(
        "[content_types].xml", with: ContentTypes(limits: limits), limits: limits,
        within: .sidePartBytes)
      if let part = types.mainParts.first(where: { source.contains($0) }) {
        return (part, true)
      }
    }
    if source.contains("word/document.xml") { return ("word/document.xml", true) }
    throw ArchiveKind.refusal(of: source.partNames)
  }
}

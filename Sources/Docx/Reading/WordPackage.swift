import Documents
import Findings

/// The parts of a Word document, found by their relationships.
enum WordPackage {
  /// Reads main part, styles and numbering of a package.
  static func read<Source: PartSource & ~Copyable>(_ source: inout Source, limits: Limits)
    throws(DocumentError) -> Document
  {
    let main = try mainPart(of: &source, limits: limits)
    let reader = ContentReader(limits: limits, styles: Styles(), numbering: Numbering())
    var read = try source.parse(main, with: reader, limits: limits)
    return try read.finish(application: nil)
  }

  /// The main part: by relationship, then by content type, then by its usual name.
  private static func mainPart<Source: PartSource & ~Copyable>(
    of source: inout Source, limits: Limits
  ) throws(DocumentError) -> String {
    if source.contains("_rels/.rels") {
      let relationships = try source.parse("_rels/.rels", with: Relationships(), limits: limits)
      let targets = relationships.targets(ofType: "officeDocument", from: "")
      if let target = targets.first(where: { source.contains($0) }) { return target }
    }
    if source.contains("[content_types].xml") {
      let types = try source.parse("[content_types].xml", with: ContentTypes(), limits: limits)
      if let part = types.mainParts.first(where: { source.contains($0) }) { return part }
    }
    if source.contains("word/document.xml") { return "word/document.xml" }
    throw .notDocx(
      zh: "压缩包内没有 Word 正文部件", en: "the archive holds no main part of a Word document")
  }
}

/// Short-hand for the XML of WordprocessingML in tests.
package enum Wml {
  package static let namespaces = [
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ("v", "urn:schemas-microsoft-com:vml"),
    ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
  ].map { "xmlns:\($0)=\"\($1)\"" }.joined(separator: " ")

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let officeTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// A whole part with a root element of the w namespace.
  package static func root(_ name: String, _ content: String) -> String {
    "\(declaration)<w:\(name) \(namespaces)>\(content)</w:\(name)>"
  }

  /// A whole main part.
  package static func document(_ body: String) -> String {
    root("document", "<w:body>\(body)</w:body>")
  }

  package static let contentTypes =
    declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\""
    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
    + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"

  package static let packageRelationships = relationships([
    (type: "officeDocument", target: "word/document.xml")
  ])

  /// A relationship part; types are named by their last segment.
  package static func relationships(_ list: [(type: String, target: String)]) -> String {
    let entries = list.enumerated().map { number, entry in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(officeTypes)\(entry.type)\""
        + " Target=\"\(entry.target)\"/>"
    }
    return declaration
      + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + entries.joined() + "</Relationships>"
  }

  /// Text as it stands in XML.
  package static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }

  /// A run; TAB and LF become `w:tab` and `w:br`.
  package static func run(_ text: String, properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    var content = ""
    var pending = ""
    func flush() {
      if !pending.isEmpty { content += "<w:t xml:space=\"preserve\">\(escaped(pending))</w:t>" }
      pending = ""
    }
    for character in text {
      switch character {
      case "\t":
        flush()
        content += "<w:tab/>"
      case "\n":
        flush()
        content += "<w:br/>"
      default: pending.append(character)
      }
    }
    flush()
    return "<w:r>\(properties)\(content)</w:r>"
  }

  /// A paragraph of one run.
  package static func paragraph(_ text: String, properties: String = "") -> String {
    paragraph(runs: text.isEmpty ? "" : run(text), properties: properties)
  }

  /// A paragraph of runs written out.
  package static func paragraph(runs: String, properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(properties)\(runs)</w:p>"
  }

  /// A heading by its outline level from 0.
  package static func heading(_ text: String, level: Int = 0) -> String {
    paragraph(text, properties: "<w:outlineLvl w:val=\"\(level)\"/>")
  }
}

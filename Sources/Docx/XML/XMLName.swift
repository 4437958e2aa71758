/// The XML vocabularies that the reader knows, each under all the URIs it has had.
enum Namespace: UInt8, Sendable {
  /// No namespace.
  case none
  /// WordprocessingML, transitional and strict (ECMA-376 Part 1, 17).
  case word
  /// Office Math (Part 1, 22.1).
  case math
  /// Markup compatibility (Part 3).
  case compatibility
  /// References by relationship id (`r:id`).
  case officeRelationships
  /// Relationship parts (Part 2, 9.3).
  case packageRelationships
  /// `[Content_Types].xml` (Part 2, 10.1).
  case contentTypes
  /// `docProps/app.xml` (Part 1, 22.2).
  case extendedProperties
  /// A package as one XML file ("flat OPC").
  case flatPackage
  case xml
  case spreadsheet
  case presentation
  /// The XML of Word 2003, which is another format.
  case word2003
  /// Any other.
  case other

  static let known: [(uri: String, namespace: Namespace)] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .officeRelationships),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .officeRelationships),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .packageRelationships),
    ("http://schemas.openxmlformats.org/package/2006/content-types", .contentTypes),
    (
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      .extendedProperties
    ),
    ("http://purl.oclc.org/ooxml/officeDocument/extendedProperties", .extendedProperties),
    ("http://schemas.microsoft.com/office/2006/xmlPackage", .flatPackage),
    ("http://www.w3.org/XML/1998/namespace", .xml),
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .spreadsheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .spreadsheet),
    ("http://schemas.openxmlformats.org/presentationml/2006/main", .presentation),
    ("http://purl.oclc.org/ooxml/presentationml/main", .presentation),
    ("http://schemas.microsoft.com/office/word/2003/wordml", .word2003),
  ]
}

/// The local names that the reader tells apart, of elements and attributes.
enum LocalName: UInt8, CaseIterable, Sendable {
  /// Any name that is not in this list.
  case other
  /// Any name of `Formatting.dropped`, which no handler ever sees.
  case formatting
  // Stories and blocks (17.2 to 17.4)
  case document, body, p, r, t, tbl, tblGrid, gridCol, tr, trPr, tc, tcPr, txbxContent, sdt
  case altChunk
  // Run content
  case tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, fldChar, fldSimple, instrText, delText
  case delInstrText, ruby, rt, drawing, pict, object, footnoteReference, endnoteReference
  case commentReference, annotationRef, separator, oMath, ctrlPr
  // Properties
  case pPr, rPr, pStyle, rStyle, numPr, ilvl, numId, outlineLvl, vanish, gridBefore, gridAfter,
    gridSpan
  case vMerge, hMerge, cellDel, cellIns, cellMerge, customXmlPr, smartTagPr
  // Revisions (17.13)
  case ins, del, moveFrom, moveTo
  // Styles and numbering (17.7, 17.9)
  case style, name, basedOn, styles, numbering, abstractNum, num, abstractNumId, lvl, start
  case numFmt, lvlText, lvlRestart, isLgl, lvlOverride, startOverride, numStyleLink, styleLink
  case styleId, type, `default`
  // Attributes
  case val, char, font, fldCharType, space
  case capitalRequires
  // Markup compatibility
  case alternateContent
  case choice
  case fallback
  // Packages
  case relationships
  case relationship
  case relationshipID
  case relationshipType
  case target
  case targetMode
  case types
  case defaultType
  case overrideType
  case partName
  case fileExtension
  case contentType
  case application
  case package, part, xmlData, binaryData
  case flatContentType
  // Roots of other formats
  case workbook, presentation, wordDocument

  /// Each name as it stands in XML, by raw value.
  static let spellings: [String] = allCases.map { irregular[$0] ?? "\($0)" }

  /// Names that Swift would write otherwise than XML.
  private static let irregular: [LocalName: String] = [
    .other: "",
    .formatting: "",
    .capitalRequires: "Requires",
    .alternateContent: "AlternateContent",
    .choice: "Choice",
    .fallback: "Fallback",
    .relationships: "Relationships",
    .relationship: "Relationship",
    .relationshipID: "Id",
    .relationshipType: "Type",
    .target: "Target",
    .targetMode: "TargetMode",
    .types: "Types",
    .defaultType: "Default",
    .overrideType: "Override",
    .partName: "PartName",
    .fileExtension: "Extension",
    .contentType: "ContentType",
    .application: "Application",
    .flatContentType: "contentType",
  ]
}

/// An element's name: what it is called, in which vocabulary.
struct XMLName: Equatable, Sendable {
  var namespace: Namespace
  var local: LocalName

  /// An element of formatting.
  static let formatting = XMLName(namespace: .word, local: .formatting)
}

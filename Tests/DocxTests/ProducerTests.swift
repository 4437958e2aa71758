import Documents
import Docx
import TestSupport
import Testing

/// The packages of the programs that reports come from: names, targets, prefixes and habits of each,
/// around the same two paragraphs and table.
@Suite("What each program writes is the same document")
struct ProducerTests {
  struct Producer: CustomTestStringConvertible, Sendable {
    var name: String
    var application: String?
    var target = "word/document.xml"
    var part = "word/document.xml"
    /// More parts, read or not.
    var others: [String: String] = [:]
    /// The body in the program's own words.
    var body: String
    var testDescription: String { name }
  }

  private static let table = Wml.table([["分值", "10"]])

  static let producers = [
    Producer(
      name: "Microsoft Word", application: "Microsoft Office Word",
      others: [
        "customXml/item1.xml": "<b:Sources xmlns:b=\"urn:b\"/>", "docProps/thumbnail.emf": "x",
      ],
      body:
        "<w:p w:rsidR=\"00A1\" w14:paraId=\"1\"><w:pPr><w:pStyle w:val=\"a3\"/><w:jc w:val=\"center\"/></w:pPr>"
        + "<w:proofErr w:type=\"gramStart\"/><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>整体</w:t></w:r>"
        + "<w:proofErr w:type=\"gramEnd\"/><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>支出</w:t></w:r></w:p>"
        + table
        + "<w:p/><w:sectPr w:rsidR=\"00A1\"><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"),
    Producer(
      name: "Word on the web", application: "Microsoft Office Word", target: "/word/document2.xml",
      part: "word/document2.xml",
      body:
        "<w:p><w:r><w:rPr/><w:t xml:space=\"preserve\">整体</w:t></w:r><w:r><w:t>支出</w:t></w:r></w:p>\(table)<w:p/>"
    ),
    Producer(
      name: "WPS Office",
      application: "WPS Office_11.8.2.12011_F1E327BC-269C-435d-A152-05C5408002CA",
      others: ["docProps/custom.xml": "<Properties/>", "word/theme/theme1.xml": "<a/>"],
      body:
        "<w:p><w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:vertAlign w:val=\"baseline\"/></w:rPr></w:pPr>"
        + "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr><w:t>整体</w:t></w:r>"
        + "<w:r><mc:AlternateContent><mc:Choice xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\" Requires=\"wpsCustomData\">"
        + "<w:t>支出</w:t></mc:Choice><mc:Fallback><w:t>支出</w:t></mc:Fallback></mc:AlternateContent></w:r>"
        + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/></w:p>\(table)<w:p/>"
    ),
    Producer(
      name: "LibreOffice",
      application: "LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2",
      body:
        "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:bidi w:val=\"0\"/><w:jc w:val=\"left\"/><w:rPr></w:rPr></w:pPr>"
        + "<w:r><w:rPr></w:rPr><w:t>整体支出</w:t></w:r></w:p>" + table
        + "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr></w:r></w:p>"
    ),
    Producer(
      name: "Google Docs", others: ["word/fontTable.xml": "<w/>"],
      body:
        "<w:p w:rsidR=\"00000000\" w:rsidDel=\"00000000\"><w:pPr><w:rPr/></w:pPr><w:r w:rsidDel=\"00000000\"><w:rPr><w:rtl w:val=\"0\"/></w:rPr>"
        + "<w:t xml:space=\"preserve\">整体支出</w:t></w:r></w:p><w:sdt><w:sdtContent>\(table)</w:sdtContent></w:sdt>"
        + "<w:p><w:r><w:rPr><w:rtl w:val=\"0\"/></w:rPr></w:r></w:p>"),
    Producer(
      name: "Pages", others: ["docProps/core.xml": "<c/>"],
      body:
        "<w:p><w:pPr><w:pStyle w:val=\"正文\"/><w:bidi w:val=\"0\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"Arial Unicode MS\" w:hint=\"eastAsia\"/>"
        + "<w:rtl w:val=\"0\"/></w:rPr><w:t>整体支出</w:t></w:r></w:p>\(table)<w:p><w:r></w:r></w:p>"),
    Producer(
      name: "pandoc", others: ["word/footnotes.xml": "<w/>", "word/comments.xml": "<w/>"],
      body:
        "<w:p><w:pPr><w:pStyle w:val=\"FirstParagraph\" /></w:pPr><w:r><w:t xml:space=\"preserve\">整体</w:t></w:r>"
        + "<w:r><w:t xml:space=\"preserve\">支出</w:t></w:r></w:p>\(table)<w:p><w:pPr><w:pStyle w:val=\"BodyText\" /></w:pPr></w:p>"
    ),
    Producer(
      name: "python-docx", application: "Microsoft Macintosh Word",
      others: ["docProps/core.xml": "<c/>", "customXml/item1.xml": "<a/>"],
      body: "<w:p>\n  <w:r>\n    <w:t>整体支出</w:t>\n  </w:r>\n</w:p>\(table)<w:p/>"),
    Producer(
      name: "docx4j", application: "docx4j", target: "word/document.xml",
      body:
        "<w:p><ns2:r xmlns:ns2=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><ns2:t>整体支出</ns2:t></ns2:r></w:p>\(table)<w:p/>"
    ),
    Producer(
      name: "Open XML SDK", target: "/word/document.xml",
      body: "<w:p><w:r><w:t>整体支出</w:t></w:r></w:p>\(table)<w:p />"),
  ]

  @Test(arguments: producers)
  func reads(producer: Producer) throws {
    var builder = DocxBuilder()
    builder.set(
      "_rels/.rels", Wml.relationships([(type: "officeDocument", target: producer.target)]))
    for (name, xml) in producer.others.sorted(by: { $0.key < $1.key }) { builder.set(name, xml) }
    let properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    if let application = producer.application {
      builder.set(
        "docProps/app.xml",
        "<Properties xmlns=\"\(properties)\"><TotalTime>1</TotalTime><Application>\(application)</Application></Properties>"
      )
    }
    builder.set(producer.part, Wml.document(producer.body))
    builder.set("[Content_Types].xml", Wml.contentTypes)
    let document = try DocumentReader().read(builder.bytes())
    #expect(document.texts == ["整体支出", ""])
    #expect(document.tables.map { $0.cells.map(\.text) } == [["分值", "10"]])
    #expect(document.application == producer.application)
    #expect(document.count(.package) == 0)
  }
}

import Documents
import Docx
import Findings
import TestSupport
import Testing

/// What is broken or out of the ordinary in formatting, which the fast path takes out.
@Suite("The fast path reads what the plain path reads")
struct FastPathTests {
  private func readings(_ document: String) throws -> (
    fast: Result<Document, any Error>, plain: Result<Document, any Error>
  ) {
    let bytes = try DocxBuilder(document: document).bytes()
    return (
      Result { try DocumentReader().read(bytes) },
      Result { try DocumentReader(feeding: Feeding(usesFastPath: false)).read(bytes) }
    )
  }

  static let broken = [
    "<w:rPr><w:b></w:i></w:rPr>", "<w:sz w:val=\"1\" w:val=\"2\"/>", "<w:sz w:val=1/>",
    "<w:sz w:val=\"a & b\"/>", "<w:sz w:val=\"&nbsp;\"/>", "<w:sz w:val=\"<\"/>", "<w:sz",
    "<w:rPr><w:sz w:val=\"x\"/ ></w:rPr>", "<w:rPr><1b/></w:rPr>", "<w:rPr>&x;</w:rPr>",
    "<w:sz w:val=\"1\"w:x=\"2\"/>", "<w:rPr><w:b/></w:pPr>", "<w:rPr>]]></w:rPr>",
    "<w:t>&am<w:sz w:val=\"1\"/>p;</w:t>", "<<w:sz/>w:p/>", "<w:p a=\"> <w:sz/>\"/>",
    "<w:p <w:sz/>/>",
  ]

  @Test(arguments: broken)
  func refusesWhatIsBrokenInFormatting(xml: String) throws {
    let (fast, plain) = try readings(Wml.document("<w:p><w:r>\(xml)</w:r></w:p>"))
    expectEqual(fast, plain)
    #expect(throws: DocumentError.self) { try fast.get() }
  }

  static let unusual = [
    "<w:rPr><w:sz w:val='1'/><w:b></w:b> <w:rFonts w:ascii=\"（宋体）\"/></w:rPr>",
    "<w:sz w:val=\"&lt;\"/>", "<w:rPr><!-- <w:rPr> --></w:rPr>", "<w:rPr><?x </w:rPr> ?></w:rPr>",
    "<?x <w:rPr> ?><w:t>a</w:t><?x </w:rPr> ?>", "<w:rPr>text</w:rPr>",
    "<w:rPr xmlns:w=\"urn:x\"/>", "<w:rPr><x:y/></w:rPr>", "<w:rPr><w14:vanish/></w:rPr>",
    "<w:rPr><w:name w:val=\"x\"/><w:body/></w:rPr>", "<w:t>a<w:sz/>b</w:t>",
    "<w:t xml:space=\"preserve\"> <w:sz/> b</w:t>", "<w:rPr><w:b w:q=\"\u{1F600}é\"/></w:rPr>",
    "<w:sectPr><w:ins/><w:x w14:a=\"1\"/></w:sectPr>",
  ]

  @Test(arguments: unusual)
  func readsWhatIsUnusualInFormatting(xml: String) throws {
    let (fast, plain) = try readings(
      Wml.document("<w:p><w:r>\(xml)</w:r><w:r><w:t>后</w:t></w:r></w:p>"))
    expectEqual(fast, plain)
    #expect(try fast.get().texts.joined().hasSuffix("后"))
  }

  static let roots = [
    Wml.document("") + "<w:sz/>", "<w:sz/>" + Wml.document("").replacing("?>", with: "?><!--a-->"),
    "<w:document xmlns:w=\"urn:x\" xmlns:y=\"\(word)\"><y:body/></w:document>",
    "<w:document xmlns:w=\"\(word)\" xmlns:w14=\"&#104;\(word.dropFirst())\"><w:body><w:p><w:r>"
      + "<w:rPr><w14:vanish/></w:rPr><w:t>a</w:t></w:r></w:p></w:body></w:document>",
    "<w:document xmlns:w=\"\(word)\"><w:rPr><w:body/></w:rPr></w:document>",
  ]

  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  @Test(arguments: roots)
  func agreesWhateverTheRootIs(document: String) throws {
    let (fast, plain) = try readings(document)
    expectEqual(fast, plain)
  }

  /// Limits count what was taken out.
  @Test(arguments: [Limit.elements, .depth, .attributes, .names], [2, 7, 20, 60, 300, 1_000])
  func limitsCountTheSame(limit: Limit, value: Int) throws {
    var limits = Limits.standard
    limits[limit] = value
    let run = Wml.run("字", properties: "<w:b/><w:odd/><w:sz w:val=\"24\" w:x=\"1\" w:y=\"2\"/>")
    let bytes = try DocxBuilder(body: Wml.table([["1", "2"]]) + Wml.paragraph(runs: run)).bytes()
    let plain = DocumentReader(limits: limits, feeding: Feeding(usesFastPath: false))
    expectEqual(
      Result { try DocumentReader(limits: limits).read(bytes) }, Result { try plain.read(bytes) })
  }
}

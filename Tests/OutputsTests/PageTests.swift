import Documents
import Findings
import Foundation
import Rankings
import Reports
import Testing

@testable import Outputs

@Suite("The page for people")
struct PageTests {
  @Test(
    "masks telephone and identity numbers, and nothing else",
    arguments: [
      ("联系电话：13800138000", "联系电话：138****8000"),
      ("138 0013 8000，办公室", "138****8000，办公室".replacing("138****8000", with: "138 **** 8000")),
      ("１３８００１３８０００", "１３８****８０００"),
      ("13800138000 13900139000", "138****8000 139****9000"),
      ("0551-62600000", "055*-****0000"),
      ("身份证110101199003070013。", "身份证110101********0013。"),
      ("11010119900307001X", "110101*******7001X"),
      ("预算13800138000元", "预算13800138000元"),
      ("13800138000.50", "13800138000.50"),
      ("13,800,138,000", "13,800,138,000"),
      ("文号 110101999903070013", "文号 110101999903070013"),
      ("2023年", "2023年"),
      ("资金 1234567890123 万元", "资金 1234567890123 万元"),
    ])
  func masks(text: String, masked: String) {
    #expect(IdentityMask.masked(text) == masked)
  }

  @Test("escapes markup even under combining marks")
  func escapes() {
    let escaped = PageContent().escapeText("<b>\"\u{301} onload='x' & \u{202E}")
    #expect(!escaped.unicodeScalars.contains { "<>\"'\u{202E}".unicodeScalars.contains($0) })
    #expect(escaped.hasPrefix("&lt;b&gt;&quot;\u{301}"))
  }

  @Test("a data block cannot be ended by its text")
  func dataBlocks() throws {
    let text = "</script><!-- <script> & ]]>"
    let bytes = JSONValue.array([.string(text)]).scriptText
    #expect(!bytes.contains(UInt8(ascii: "<")))
    #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [text])
  }

  @Test("text keeps its lines and loses marks that turn writing")
  func shownText() {
    #expect("甲\u{202E}乙\n丙\t丁\u{7}".shownOnPage == "甲\u{FFFD}乙\n丙\t丁\u{FFFD}")
  }

  @Test(
    "places are written as the script reads them",
    arguments: [
      (Place.cell(CellReference(table: 2, row: 5, column: 7)), "t2.5.7"),
      (
        .cell(CellReference(table: 1, row: 4, column: 3, path: [1, 2, 3, 1, 4, 5])), "t1.2.3/1.4.5"
      ),
      (.cell(CellReference(table: 1, row: 4, column: 3, textBox: 2)), "b2"),
      (.paragraph(14), "p14"),
    ])
  func places(place: Place, text: String) { #expect(PageDocument.place(place) == text) }

  @Test("the hash in the policy is that of a known text")
  func hash() {
    // RFC 6234's test vector "abc", in Base64.
    #expect(contentHash("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test("the script is inert by construction and asks for words that there are")
  func script() throws {
    let script = PageShell.script
    for forbidden in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "document.write", "http",
    ] {
      #expect(!script.contains(forbidden), "\(forbidden)")
    }
    let words = PageWords.table(.zh)
    let named = script.matches(of: #/words\.([A-Za-z]+)/#).map { String($0.output.1) }
    #expect(named.count > 20)
    for word in Set(named) { #expect(words[word] != nil, "\(word)") }
    #expect(PageShell.style.count + script.count < 60_000)
    #expect(!PageShell.style.contains("url("))
  }

  @Test("the same rows give the same bytes")
  func bytes() throws {
    let folder = try TemporaryFolder()
    let city = InventedCity(departments: 6, projectsEach: 2)
    let files = try ["a", "b"].map { name in
      try write(city, to: folder.path + "/" + name)
      return try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)/report.html"))
    }
    #expect(files[0] == files[1])
    #expect(files[0].count > 50_000)
  }

  @Test("above the limit each department has a page of its own")
  func pages() throws {
    let folder = try TemporaryFolder()
    let city = InventedCity(departments: 3, projectsEach: 2)
    try write(city, to: folder.path, limit: 10_000)
    let home = try String(contentsOfFile: folder.path + "/report.html", encoding: .utf8)
    #expect(!home.contains("id=\"document-0\""))
    #expect(home.contains("report/00003.html"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/report")
    #expect(names.sorted() == ["00001.html", "00002.html", "00003.html"])
    let page = try String(contentsOfFile: folder.path + "/report/00002.html", encoding: .utf8)
    #expect(page.contains("id=\"document-3\"") && !page.contains("id=\"document-0\""))
  }

  @Test("identity numbers are shown only when asked for")
  func noMask() throws {
    let folder = try TemporaryFolder()
    let city = InventedCity(departments: 2, projectsEach: 1)
    try write(city, to: folder.path + "/masked")
    try write(city, to: folder.path + "/open", options: OutputOptions(masksIdentities: false))
    let pages = try ["masked", "open"].map {
      try String(contentsOfFile: "\(folder.path)/\($0)/report.html", encoding: .utf8)
    }
    #expect(!pages[0].contains("13800138000") && pages[1].contains("13800138000"))
  }

  private func write(
    _ city: InventedCity, to folder: String, options: OutputOptions = OutputOptions(),
    limit: Int = pageDetailLimit
  ) throws {
    let output = Output(fileName: "report.html", folderName: "report") {
      try writePage($0, options: $1, in: $2, limit: limit)
    }
    try OutputCatalogue.write(city.results, options: options, to: folder, outputs: [output])
  }
}

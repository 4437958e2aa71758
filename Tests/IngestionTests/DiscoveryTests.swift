import Findings
import Foundation
import Testing

@testable import Ingestion

@Suite("Finding the inputs")
struct DiscoveryTests {
  private let city: City

  init() throws { city = try City() }

  /// What is found, paths from the input folder on, with a mark: `-` skipped, a code refused.
  private func found(_ paths: [String]? = nil, output: String? = nil) -> [String] {
    Discovery(outputFolder: output).inputs(paths ?? [city.input]).map { input in
      let path = input.source.replacing(city.input + "/", with: "")
      return switch input.kind {
      case .file, .entry: path
      case .skipped: "-" + path
      case .refused(let error): "\(error.code.rawValue) \(path)"
      }
    }
  }

  private func write(_ names: String...) throws {
    for name in names { try city.write(name, [1]) }
  }

  @Test("Folders in byte order of the path; a folder's name counts with its slash")
  func order() throws {
    try write("b.docx", "a-b/x.docx", "a/x.docx", "a.docx", "Z.docx", "a/b/y.docx")
    #expect(
      found() == ["Z.docx", "a-b/x.docx", "a.docx", "a/b/y.docx", "a/x.docx", "b.docx"])
  }

  @Test("Hidden and lock files are left out, other kinds skipped, old documents refused")
  func kinds() throws {
    try write(
      "~$x.docx", "._x.docx", ".hidden/x.docx", "Thumbs.db", "x.PDF", "x.xlsx", "x", "x.DOCX",
      "x.doc", "x.wps", "x.rtf")
    #expect(
      found() == [
        "-x", "x.DOCX", "-x.PDF", "legacy-doc x.doc", "rtf-not-docx x.rtf", "legacy-doc x.wps",
        "-x.xlsx",
      ])
  }

  @Test("A path that is not there, a pipe, an output folder inside the input")
  func specials() throws {
    try write("x.docx", "out/y.docx")
    #expect(mkfifo(city.input + "/p.docx", 0o600) == 0)
    #expect(found(output: city.input + "/out") == ["unreadable p.docx", "x.docx"])
    #expect(found([city.input + "/none.docx"]) == ["not-found none.docx"])
  }

  @Test("Links: loops end, a file is read under one name, an outside folder is followed once")
  func links() throws {
    try write("a/x.docx")
    let files = FileManager.default
    let outside = city.folder("外")
    try files.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try Data([1]).write(to: URL(fileURLWithPath: outside + "/o.docx"))
    for (name, target) in [
      ("a/loop", city.input), ("b", city.input + "/a"), ("c", outside), ("d", outside),
      ("dead.docx", "/no/such/file"),
    ] {
      try files.createSymbolicLink(atPath: city.input + "/" + name, withDestinationPath: target)
    }
    #expect(found() == ["a/x.docx", "c/o.docx", "not-found dead.docx"])
  }

  @Test("An input named twice is one; a folder with a closing slash has single slashes")
  func twice() throws {
    try write("x.docx")
    #expect(found([city.input + "/", city.input + "/x.docx", city.input]) == ["x.docx"])
  }

  @Test("Lists: lines, or NUL-separated for names with line breaks")
  func lists() {
    let lines = PathList("a.docx\r\n\nb c.docx".utf8, isNulSeparated: false)
    #expect(lines.paths == [PathName("a.docx"), PathName("b c.docx")])
    let named = PathList("a\nb.docx\0c.docx\0".utf8, isNulSeparated: true)
    #expect(named.paths == [PathName("a\nb.docx"), PathName("c.docx")])
  }

  /// 报告 in GBK, and bytes that are neither UTF-8 nor GB18030.
  static let gbk: [UInt8] = [0xB1, 0xA8, 0xB8, 0xE6]

  @Test(
    "Names: UTF-8, else GB18030, else %XX; each name of a path for itself",
    arguments: [
      (Array("报告".utf8), "报告"), (gbk, "报告"), ([0x61, 0xFF], "a%FF"),
      (Array("甲/".utf8) + gbk, "甲/报告"), (Array("换\n行".utf8), "换\n行"),
    ] as [([UInt8], String)])
  func names(bytes: [UInt8], shown: String) { #expect(NameText.shown(bytes) == shown) }

  @Test("A file whose name is GBK bytes is found, read, and told from its UTF-8 twin")
  func odd() throws {
    try write("报告.docx")
    let path = PathName(city.input).appending(Self.gbk + Array(".docx".utf8))
    let descriptor = path.withCString { open($0, O_CREAT | O_WRONLY, 0o600) }
    #expect(descriptor >= 0)
    close(descriptor)
    #expect(found() == ["%B1%A8%B8%E6.docx", "报告.docx"])
    #expect(try FileBytes.read(path, limits: .standard).bytes.isEmpty)
  }
}

import Documents
import Docx
import Findings

/// One input of libFuzzer: read as a file; and, where its first byte asks for it, as the main part of
/// one, so that the XML is reached without guessing check sums.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if bytes.first == UInt8(ascii: "<") {
    compare(FlatWrapper.package(around: bytes))
    compare(StoredArchive.bytes(main: bytes))
  } else {
    compare(bytes)
  }
  return 0
}

/// libFuzzer's own main: the package manager gives the program's entry point this name.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@_cdecl("DocxFuzzer_main")
public func main(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?)
  -> Int32
{
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { data, size in fuzz(data, size) }
}

/// Reads both ways. What both can read must be the same.
private func compare(_ bytes: [UInt8]) {
  let plain = read(bytes, Feeding(usesFastPath: false, pieceBytes: 4096))
  let fast = read(bytes, Feeding())
  if let plain {
    precondition(plain == fast, "the fast path reads another document")
    _ = plain.tables.map { $0.cells(inRow: max(0, $0.rowCount - 1)).count }
  }
}

private func read(_ bytes: [UInt8], _ feeding: Feeding) -> Document? {
  do throws(DocumentError) {
    return try DocumentReader(feeding: feeding).read(bytes)
  } catch {
    precondition(!error.message.zh.isEmpty && !error.hint.en.isEmpty, "a refusal without words")
    return nil
  }
}

/// A flat package whose main part is the input.
private enum FlatWrapper {
  static func package(around xml: [UInt8]) -> [UInt8] {
    let head =
      "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
      + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>"
    return Array(head.utf8) + xml + Array("</pkg:xmlData></pkg:part></pkg:package>".utf8)
  }
}

/// An archive that stores the input as the main part, its check sum right.
private enum StoredArchive {
  static func bytes(main: [UInt8]) -> [UInt8] {
    let name = Array("word/document.xml".utf8)
    let sizes =
      little(UInt64(checkSum(main)), 4) + little(UInt64(main.count), 4)
      + little(UInt64(main.count), 4) + little(UInt64(name.count), 2)
    let common = little(0, 2) + little(0, 2) + little(0x5A21_0000, 4) + sizes
    let local = little(0x0403_4B50, 4) + little(20, 2) + common + little(0, 2) + name + main
    // No extra field, no comment, first disk, no attributes, at offset 0.
    let record =
      little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common + little(0, 8) + little(0, 4)
      + little(0, 4) + name
    return local + record + little(0x0605_4B50, 4) + little(0, 4) + little(1, 2) + little(1, 2)
      + little(UInt64(record.count), 4) + little(UInt64(local.count), 4) + little(0, 2)
  }

  private static func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

import Documents
import Docx
import Findings

/// One input of libFuzzer: XML is read as the parts of a document, as an archive and as a flat
/// package; anything else as the file itself, and as a bundle of files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if bytes.first == UInt8(ascii: "<") {
    let package = FuzzedPackage(bytes)
    compare(package.archive)
    compare(package.flat)
  } else {
    compare(bytes)
    readAsBundle(bytes)
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

/// Reads both ways: the same document, or a refusal by the same code. What libxml2 says of broken
/// XML depends on the pieces in which it came.
private func compare(_ bytes: [UInt8]) {
  let plain = read(bytes, Feeding(usesFastPath: false, pieceBytes: 4096))
  let fast = read(bytes, Feeding())
  switch (plain, fast) {
  case (.failure(let plain), .failure(let fast)):
    precondition(plain.code == fast.code, "the fast path refuses for another reason")
  default:
    precondition(plain == fast, "the fast path reads another document")
  }
  if case .success(let document) = plain {
    _ = document.tables.map { $0.cells(inRow: max(0, $0.rowCount - 1)).count }
  }
}

private func read(_ bytes: [UInt8], _ feeding: Feeding) -> Result<Document, DocumentError> {
  do throws(DocumentError) {
    return .success(try DocumentReader(feeding: feeding).read(bytes))
  } catch {
    precondition(!error.message.zh.isEmpty && !error.hint.en.isEmpty, "a refusal without words")
    precondition(error.code != .internal, "the reader contradicts itself")
    return .failure(error)
  }
}

private func readAsBundle(_ bytes: [UInt8]) {
  guard let bundle = try? ZipBundle.open(bytes: bytes, limits: .standard) else { return }
  for entry in bundle.entries() { _ = try? bundle.read(entry) }
}

import Glibc

/// Takes formatting out of the bytes of a part before libxml2 reads them, which costs most of the
/// time of reading and says nothing that the reader keeps.
///
/// Exact: what is left parses if and only if the whole does, into the same events but those of
/// formatting. What is taken out is well-formed by itself, stands between tags, in the root element,
/// with nothing but white space before it. Whatever could make it inexact is a doubt, at which the
/// filter gives up: a comment, CDATA, an instruction, a document type, another name for Word's
/// vocabulary.
struct FormattingFilter {
  /// What is left of a part.
  struct Result {
    /// Bytes that were copied.
    var count = 0
    /// Elements that were taken out.
    var elements = 0
    /// At least as many as there are different names in them that the reader does not list.
    var unknownNames = 0
  }

  private let names = NameTable.formatting
  let limits: Limits

  /// Copies what is no formatting.
  ///
  /// - Parameters:
  ///   - bytes: a whole part.
  ///   - output: at least as large.
  /// - Returns: nil for a doubt.
  func reduce(_ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutablePointer<UInt8>)
    -> Result?
  {
    guard let base = bytes.baseAddress, let root = root(bytes) else { return nil }
    let end = base + bytes.count
    var scanner = FormattingScanner(end: end, limits: limits)
    var result = Result()
    var kept = base
    var position = root.behind
    while let open = ByteSearch.find(UInt8(ascii: "<"), from: position, to: end) {
      guard end - open > 4, open[1] != UInt8(ascii: "!"), open[1] != UInt8(ascii: "?") else {
        return nil
      }
      let kind = kind(at: open, end: end)
      if kind == .dropped || kind == .conditional {
        guard let behind = scanner.pass(from: open) else { return nil }
        if kind == .dropped || !scanner.sawKept {
          guard isSpace(from: position, to: open) else { return nil }
          memcpy(output + result.count, kept, open - kept)
          result.count += open - kept
          kept = behind
          position = behind
          continue
        }
        scanner.putBack()
      }
      guard let close = tagEnd(open + 1, end: end) else { return nil }
      position = close + 1
    }
    guard isEnd(root.name, from: base, to: end) else { return nil }
    memcpy(output + result.count, kept, end - kept)
    result.count += end - kept
    result.elements = scanner.elements
    result.unknownNames = scanner.unknownNames
    return result
  }

  /// The root's name and what stands behind its start tag, if that binds `w` to WordprocessingML,
  /// and no other prefix to it.
  private func root(_ bytes: UnsafeBufferPointer<UInt8>)
    -> (name: UnsafeBufferPointer<UInt8>, behind: UnsafePointer<UInt8>)?
  {
    guard let base = bytes.baseAddress else { return nil }
    let end = base + bytes.count
    var open = ByteSearch.find(UInt8(ascii: "<"), from: base, to: end)
    if let declaration = open, end - declaration > 4, declaration[1] == UInt8(ascii: "?") {
      guard let close = tagEnd(declaration + 1, end: end) else { return nil }
      open = ByteSearch.find(UInt8(ascii: "<"), from: close, to: end)
    }
    guard let open, end - open > 4, open[1] == UInt8(ascii: "w"), open[2] == UInt8(ascii: ":"),
      let close = tagEnd(open + 1, end: end), close[-1] != UInt8(ascii: "/")
    else { return nil }
    func count(_ text: String) -> Int { ByteSearch.count(text, from: open, to: close) }
    let uris = Namespace.known.filter { $0.namespace == .word }.map(\.uri)
    let bindings = uris.reduce(0) { $0 + count("xmlns:w=\"\($1)\"") + count("xmlns:w='\($1)'") }
    // A reference could spell Word's vocabulary another way.
    guard bindings == 1, uris.reduce(0, { $0 + count($1) }) == 1, count("&") == 0 else {
      return nil
    }
    var next = open + 1
    while next[0] > UInt8(ascii: "/") && next[0] != UInt8(ascii: ">") { next += 1 }
    return (UnsafeBufferPointer(start: open + 1, count: next - open - 1), close + 1)
  }

  /// Whether the part ends with the root's end tag: else formatting could stand behind the root.
  private func isEnd(
    _ root: UnsafeBufferPointer<UInt8>, from start: UnsafePointer<UInt8>,
    to end: UnsafePointer<UInt8>
  ) -> Bool {
    var last = end
    while last > start, last[-1].isXMLSpace { last -= 1 }
    let length = root.count + 3
    guard last - start >= length else { return false }
    let tag = last - length
    return tag[0] == UInt8(ascii: "<") && tag[1] == UInt8(ascii: "/")
      && UnsafeBufferPointer(start: tag + 2, count: root.count).elementsEqual(root)
      && last[-1] == UInt8(ascii: ">")
  }

  /// What the start tag of the prefix `w` at `open` is.
  @inline(__always)
  private func kind(at open: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> NameTable.Kind {
    guard open[1] == UInt8(ascii: "w"), open[2] == UInt8(ascii: ":") else { return .unknown }
    let start = open + 3
    var next = start
    while next < end, next[0] > UInt8(ascii: "/") && next[0] != UInt8(ascii: ">") { next += 1 }
    return names.kind(start, length: next - start)
  }

  private func isSpace(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Bool {
    UnsafeBufferPointer(start: start, count: end - start).allSatisfy(\.isXMLSpace)
  }

  /// The `>` of a tag; one inside a quoted value is none.
  @inline(__always)
  private func tagEnd(_ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>)
    -> UnsafePointer<UInt8>?
  {
    var next = start
    while next < end {
      switch next[0] {
      case UInt8(ascii: ">"): return next
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = ByteSearch.find(next[0], from: next + 1, to: end) else { return nil }
        next = close
      default: break
      }
      next += 1
    }
    return nil
  }
}

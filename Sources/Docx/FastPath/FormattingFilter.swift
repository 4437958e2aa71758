import Glibc

/// Takes formatting out of the bytes of a part before libxml2 reads them, which costs most of the
/// time of reading and says nothing that the reader keeps.
///
/// Exact on well-formed UTF-8, as `<` can stand neither in text nor in attribute values. Whatever
/// could make it inexact is a doubt, at which it gives up: a comment, CDATA or document type, a
/// prefix other than Word's inside a dropped element, a namespace declaration on one, an unclosed
/// tag. What is dropped is not checked for well-formedness beyond its own nesting.
struct FormattingFilter {
  private let names = NameTable.formatting

  /// Copies what is no formatting.
  ///
  /// - Parameters:
  ///   - bytes: a whole part.
  ///   - output: at least as large.
  /// - Returns: how many bytes were copied; nil for a doubt.
  func reduce(_ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutablePointer<UInt8>) -> Int?
  {
    guard let base = bytes.baseAddress, let root = rootEnd(bytes) else { return nil }
    let end = base + bytes.count
    var count = 0
    var kept = base
    var position = base + root
    while let open = ByteSearch.find(UInt8(ascii: "<"), from: position, to: end) {
      guard end - open > 4 else { break }
      if open[1] == UInt8(ascii: "!") { return nil }
      guard open[1] == UInt8(ascii: "w"), open[2] == UInt8(ascii: ":") else {
        position = open + 1
        continue
      }
      let (length, kind) = name(at: open + 3, end: end)
      guard kind == .dropped || kind == .conditional else {
        position = open + 3
        continue
      }
      guard let tag = plainTagEnd(open + 3 + length, end: end) else { return nil }
      var close = tag
      if tag[-1] != UInt8(ascii: "/") {
        guard let subtree = subtreeEnd(after: tag, name: open + 3, length: length, end: end) else {
          return nil
        }
        if kind == .conditional && subtree.holdsKept {
          position = tag + 1
          continue
        }
        close = subtree.end
      }
      memcpy(output + count, kept, open - kept)
      count += open - kept
      kept = close + 1
      position = kept
    }
    memcpy(output + count, kept, end - kept)
    return count + (end - kept)
  }

  /// Behind the root's start tag, if that binds `w` to WordprocessingML and no other prefix to it.
  private func rootEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let end = base + bytes.count
    var position = base
    while let open = ByteSearch.find(UInt8(ascii: "<"), from: position, to: end), end - open > 4 {
      if open[1] == UInt8(ascii: "?") {
        position = open + 1
        continue
      }
      guard open[1] == UInt8(ascii: "w"), open[2] == UInt8(ascii: ":"),
        let close = tagEnd(open, end: end)
      else { return nil }
      let bindings = Namespace.known.filter { $0.namespace == .word }.reduce(0) {
        $0 + ByteSearch.count($1.uri, from: open, to: close)
      }
      guard bindings == 1, ByteSearch.count("xmlns:w=", from: open, to: close) == 1 else {
        return nil
      }
      return close + 1 - base
    }
    return nil
  }

  /// The end of the element whose start tag ends at `tag`, and whether something to keep is inside.
  private func subtreeEnd(
    after tag: UnsafePointer<UInt8>, name: UnsafePointer<UInt8>, length: Int,
    end: UnsafePointer<UInt8>
  ) -> (end: UnsafePointer<UInt8>, holdsKept: Bool)? {
    var depth = 1
    var holdsKept = false
    var position = tag
    while let open = ByteSearch.find(UInt8(ascii: "<"), from: position, to: end) {
      guard end - open > 4 else { return nil }
      let isClosing = open[1] == UInt8(ascii: "/")
      let prefix = open + (isClosing ? 2 : 1)
      // `w1…:` are Word's own extensions; all else could be Word's vocabulary by another name.
      guard prefix[0] == UInt8(ascii: "w"),
        prefix[1] == UInt8(ascii: ":") || prefix[1] == UInt8(ascii: "1")
      else { return nil }
      position = prefix
      guard prefix[1] == UInt8(ascii: ":") else { continue }
      let (found, kind) = self.name(at: prefix + 2, end: end)
      if kind == .kept { holdsKept = true }
      guard found == length, memcmp(prefix + 2, name, length) == 0 else { continue }
      guard let close = tagEnd(prefix + 2, end: end) else { return nil }
      position = close
      if isClosing {
        depth -= 1
        if depth == 0 { return (close, holdsKept) }
      } else if close[-1] != UInt8(ascii: "/") {
        depth += 1
      }
    }
    return nil
  }

  @inline(__always)
  private func name(at start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>)
    -> (length: Int, kind: NameTable.Kind)
  {
    var next = start
    while next < end, next[0] > UInt8(ascii: "/") && next[0] != UInt8(ascii: ">") { next += 1 }
    return (next - start, names.kind(start, length: next - start))
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
      case UInt8(ascii: "<") where next != start: return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = ByteSearch.find(next[0], from: next + 1, to: end) else { return nil }
        next = close
      default: break
      }
      next += 1
    }
    return nil
  }

  /// The same for a tag that declares no namespace: none of its attributes begins with an x.
  @inline(__always)
  private func plainTagEnd(_ start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>)
    -> UnsafePointer<UInt8>?
  {
    var next = start
    while next < end {
      switch next[0] {
      case UInt8(ascii: ">"): return next
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "x") where next[-1] <= UInt8(ascii: " "): return nil
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

import Findings

/// Parses a part with its formatting taken out first; on any doubt the plain way, from the start.
enum FastPath {
  /// Parts beyond this size stream through the plain path: the fast one holds a part in memory.
  static let largestPart = 16 << 20

  /// - Parameter bytes: the part, whole.
  /// - Returns: nil for a doubt: a namespace is bound anew, the XML is broken, or it is no
  ///   WordprocessingML; the plain path then decides, and says what is wrong and where.
  static func parse<Handler: XMLHandler>(
    _ bytes: UnsafeBufferPointer<UInt8>, part: String, handler: Handler, limits: Limits
  ) -> Handler? {
    let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    defer { output.deallocate() }
    guard let encoding = try? XMLEncoding(head: bytes.prefix(XMLEncoding.headLength), part: part),
      encoding == .utf8, let start = output.baseAddress,
      let count = FormattingFilter().reduce(bytes, into: start),
      var parser = try? XMLPushParser(
        part: part, handler: handler, limits: limits, refusesRebinding: true)
    else { return nil }
    do throws(DocumentError) {
      try parser.push(UnsafeBufferPointer(rebasing: output[..<count]))
      return try parser.finish()
    } catch { return nil }
  }
}

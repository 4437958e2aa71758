import Findings

/// Parses a part with its formatting taken out first; on any doubt the plain way, from the start.
enum FastPath {
  /// Parts beyond this size stream through the plain path: the fast one holds a part in memory.
  static let largestPart = 16 << 20

  /// - Parameter bytes: the part, whole.
  /// - Returns: nil for a doubt or a refusal: the plain path then decides, and says what is wrong and
  ///   where. So both ways read the same documents, and refuse the same files for the same reason.
  static func parse<Handler: XMLHandler>(
    _ bytes: UnsafeBufferPointer<UInt8>, part: String, handler: Handler, limits: Limits
  ) -> Handler? {
    let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    defer { output.deallocate() }
    guard let encoding = try? XMLEncoding(head: bytes.prefix(XMLEncoding.headLength), part: part),
      encoding == .utf8, let start = output.baseAddress,
      let left = FormattingFilter(limits: limits).reduce(bytes, into: start),
      let limits = tightened(limits, left),
      var parser = try? XMLPushParser(
        part: part, handler: handler, limits: limits, refusesRebinding: true)
    else { return nil }
    do throws(DocumentError) {
      try parser.push(UnsafeBufferPointer(rebasing: output[..<left.count]))
      return try parser.finish()
    } catch { return nil }
  }

  /// The limits less what was taken out; nil where nothing is left of one.
  private static func tightened(_ limits: Limits, _ left: FormattingFilter.Result) -> Limits? {
    var tight = limits
    tight[.depth] -= FormattingScanner.deepest
    tight[.elements] -= left.elements
    tight[.names] -= left.unknownNames + NameTable.formatting.count
    let changed: [Limit] = [.depth, .elements, .names]
    return changed.allSatisfy { tight[$0] > 0 } ? tight : nil
  }
}

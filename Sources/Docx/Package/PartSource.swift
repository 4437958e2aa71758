import Findings

/// How the bytes of a part are fed to the parser: of no effect on what is read.
package struct Feeding: Sendable {
  /// Whether formatting is taken out before the parsing, where that is exact.
  package var usesFastPath: Bool
  /// How many bytes are inflated at a time.
  package var pieceBytes: Int

  package init(usesFastPath: Bool = true, pieceBytes: Int = 1 << 16) {
    self.usesFastPath = usesFastPath
    self.pieceBytes = max(1, pieceBytes)
  }
}

/// What holds the parts of a document: a zip archive, or one XML file.
protocol PartSource: ~Copyable {
  /// The normalised names of all parts.
  var partNames: [String] { get }
  func contains(_ part: String) -> Bool
  /// Parses a part and gives back the handler that read it.
  ///
  /// - Parameter size: the limit to the part's bytes.
  mutating func parse<Handler: XMLHandler>(
    _ part: String, with handler: Handler, limits: Limits, within size: Limit
  ) throws(DocumentError) -> Handler
}

extension Archive: PartSource {
  /// The fast way where the part is small enough to be held, else, and on any doubt, the plain way.
  mutating func parse<Handler: XMLHandler>(
    _ part: String, with handler: Handler, limits: Limits, within size: Limit
  ) throws(DocumentError) -> Handler {
    let largest = feeding.usesFastPath ? FastPath.largestPart : 0
    var parser: XMLPushParser<Handler>?
    var held: [UInt8] = []
    held.reserveCapacity(min(largest, declaredSize(of: part) ?? 0))
    var broken: DocumentError?
    var count = 0
    try inflate(part, within: size) { (bytes) throws(DocumentError) in
      count += bytes.count
      if let broken {
        // Inflated to its end all the same: where the archive is damaged, that is what is said. No
        // refusal but of broken XML is worth more than the fast path would have inflated.
        if broken.code != .corruptXML, count > FastPath.largestPart { throw broken }
        return
      }
      do throws(DocumentError) {
        if parser != nil { return try parser?.push(bytes) ?? () }
        held.append(contentsOf: bytes)
        guard held.count > largest else { return }
        parser = try XMLPushParser(part: part, handler: handler, limits: limits)
        try parser?.push(all: held)
        held = []
      } catch {
        broken = error
      }
    }
    if let broken { throw broken }
    if let streaming = parser.take() { return try streaming.finish() }
    let read = held.withUnsafeBufferPointer {
      FastPath.parse($0, part: part, handler: handler, limits: limits)
    }
    if let read { return read }
    var plain = try XMLPushParser(part: part, handler: handler, limits: limits)
    try plain.push(all: held)
    return try plain.finish()
  }
}

extension XMLPushParser where Handler: XMLHandler {
  fileprivate mutating func push(all bytes: [UInt8]) throws(DocumentError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(DocumentError) in try push(bytes) }
  }
}

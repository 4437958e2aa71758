import Findings

/// What holds the parts of a document: a zip archive, or one XML file.
protocol PartSource: ~Copyable {
  /// The normalised names of all parts.
  var partNames: [String] { get }
  func contains(_ part: String) -> Bool
  /// Parses a part and gives back the handler that read it.
  mutating func parse<Handler: XMLHandler>(
    _ part: String, with handler: Handler, limits: Limits
  ) throws(DocumentError) -> Handler
}

extension Archive: PartSource {
  mutating func parse<Handler: XMLHandler>(
    _ part: String, with handler: Handler, limits: Limits
  ) throws(DocumentError) -> Handler {
    var parser = try XMLPushParser(part: part, handler: handler, limits: limits)
    try inflate(part) { (bytes) throws(DocumentError) in try parser.push(bytes) }
    return try parser.finish()
  }
}

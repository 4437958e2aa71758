import CLibXML2
import Findings

/// One part on its way through libxml2: bytes go in by pieces, events come out at the handler.
///
/// No DTD, no entities but the five of XML, no network, no other file: a document type declaration
/// is refused as soon as it is seen.
struct XMLPushParser<Handler: XMLHandler>: ~Copyable {
  private let context: xmlParserCtxtPtr
  private let state: HandlerState<Handler>
  private var guardian: TagGuard
  private let part: String
  private let nameLimit: Int
  /// The first bytes, kept until the encoding is known.
  private var head: [UInt8] = []
  private var hasStarted = false
  private var converter: UTF16Converter?

  /// - Parameters:
  ///   - part: the part's name, for messages.
  ///   - refusesRebinding: a namespace declaration of the prefix `w` below the root is a failure.
  init(
    part: String, handler: Handler, limits: Limits, refusesRebinding: Bool = false
  ) throws(DocumentError) {
    let state = HandlerState(handler, limits: limits)
    state.refusesRebinding = refusesRebinding
    var events = saxEvents()
    let user = Unmanaged.passUnretained(state).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&events, user, nil, 0, nil) else {
      throw .outOfMemory("libxml2")
    }
    state.names.intern(in: context.pointee.dict)
    state.stop = { xmlStopParser(context) }
    self.context = context
    self.state = state
    self.part = part
    nameLimit = limits[.names]
    guardian = TagGuard(limit: limits[.attributes])
  }

  deinit {
    // Outlives every callback: the context is freed while the state is still owned.
    xmlFreeParserCtxt(context)
  }

  /// Parses the next bytes of the part.
  mutating func push(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    guard hasStarted else {
      head.append(contentsOf: bytes)
      if head.count >= XMLEncoding.headLength { try start() }
      return
    }
    try convertAndParse(bytes)
  }

  /// Ends the part and gives the handler back.
  consuming func finish() throws(DocumentError) -> Handler {
    if !hasStarted { try start() }
    guard converter?.isComplete ?? true else { throw brokenUTF16 }
    xmlParseChunk(context, nil, 0, 1)
    try check()
    return state.handler
  }

  /// Decides on the encoding, once enough bytes are there.
  private mutating func start() throws(DocumentError) {
    hasStarted = true
    var options = XML_PARSE_NONET.rawValue
    if case .utf16(let bigEndian) = try XMLEncoding(head: head, part: part) {
      converter = UTF16Converter(bigEndian: bigEndian)
      // What the part declares is no longer so: it comes as UTF-8.
      options |= XML_PARSE_IGNORE_ENC.rawValue
    }
    xmlCtxtUseOptions(context, Int32(options))
    let first = head
    head = []
    try first.withUnsafeBufferPointer { (bytes) throws(DocumentError) in
      try convertAndParse(bytes)
    }
  }

  private mutating func convertAndParse(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    guard converter != nil else { return try parse(bytes) }
    guard let converted = converter?.convert(bytes) else { throw brokenUTF16 }
    try converted.withUnsafeBufferPointer { (bytes) throws(DocumentError) in try parse(bytes) }
  }

  private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    try guardian.check(bytes)
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(1 << 16))
      rest = rest.dropFirst(1 << 16)
      piece.withMemoryRebound(to: CChar.self) { characters in
        _ = xmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
      }
      try check()
      // libxml2's dictionary stops growing its table: with millions of names, each costs thousands.
      guard xmlDictSize(context.pointee.dict) <= nameLimit else {
        throw .tooLarge(.names, allowed: nameLimit)
      }
    }
  }

  private var brokenUTF16: DocumentError {
    .corruptXML(part: part, zh: "不是合格的 UTF-16", en: "is no well-formed UTF-16")
  }

  private func check() throws(DocumentError) {
    if let failure = state.failure { throw failure }
    guard context.pointee.wellFormed == 0 else { return }
    let line = context.pointee.lastError.line
    var text = context.pointee.lastError.message.map { String(cString: $0) } ?? "not well-formed"
    while text.last?.isNewline == true { text.removeLast() }
    throw .corruptXML(
      part: part, zh: "第 \(line) 行不是合格的 XML：\(text)",
      en: "is not well-formed XML at line \(line): \(text)")
  }
}

/// The C callbacks: they find their Swift state behind the user pointer and pass the event on.
private func saxEvents() -> xmlSAXHandler {
  var events = xmlSAXHandler()
  events.initialized = XML_SAX2_MAGIC
  events.startElementNs = { user, local, _, uri, namespaceCount, namespaces, count, _, attributes in
    ParserState.of(user)?.start(
      local: local, uri: uri, namespaces: namespaces, namespaceCount: Int(namespaceCount),
      attributes: attributes, count: Int(count))
  }
  events.endElementNs = { user, local, _, uri in
    ParserState.of(user)?.end(local: local, uri: uri)
  }
  events.characters = { user, bytes, count in
    ParserState.of(user)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }
  events.cdataBlock = events.characters
  events.ignorableWhitespace = events.characters
  events.internalSubset = { user, _, _, _ in ParserState.of(user)?.refuseDoctype() }
  events.serror = { _, _ in }
  return events
}

import Findings

/// What stands behind the parser's user pointer: counts against the limits and carries the first
/// failure out of the C frames.
class ParserState {
  final let names = InternedNames()
  /// Tells the parser to deliver no more events.
  final var stop: () -> Void = {}
  final private(set) var failure: DocumentError?
  /// The meaning of the prefix `w` was relied on before parsing: it must be that of the root.
  final var refusesRebinding = false

  private let limits: (depth: Int, elements: Int, attributes: Int, namespaces: Int)
  private var depth = 0
  /// Open elements within one that is formatting, itself included.
  private var formattingDepth = 0
  private var elements = 0
  private let declarations: UnsafeMutablePointer<NamespaceDeclaration>
  private var declarationCount = 0
  /// For each element that declares namespaces: its depth and how many stood before.
  private var scopes: [(depth: Int, before: Int)] = []

  init(limits: Limits) {
    self.limits = (
      limits[.depth], limits[.elements], limits[.attributes], limits[.namespaces]
    )
    declarations = .allocate(capacity: max(1, limits[.namespaces]))
  }

  deinit { declarations.deallocate() }

  static func of(_ user: UnsafeMutableRawPointer?) -> ParserState? {
    user.map { Unmanaged<ParserState>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What the handler does; overridden once, for any handler.
  func handleStart(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {}
  func handleEnd(_ name: XMLName) throws(DocumentError) {}
  func handleText(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {}

  final func start(
    local: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?,
    namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, namespaceCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) {
    guard failure == nil else { return }
    do throws(DocumentError) {
      depth += 1
      elements += 1
      guard depth <= limits.depth else { throw .tooLarge(.depth, allowed: limits.depth) }
      guard elements <= limits.elements else {
        throw .tooLarge(.elements, allowed: limits.elements)
      }
      guard count <= limits.attributes else {
        throw .tooLarge(.attributes, allowed: limits.attributes)
      }
      if namespaceCount > 0 { try declare(namespaces, count: namespaceCount) }
      let attributes = XMLAttributes(
        base: attributes, count: count, names: names,
        scope: UnsafeBufferPointer(start: declarations, count: declarationCount))
      let name = names.name(local: local, uri: uri)
      if formattingDepth > 0 || name == .formatting {
        formattingDepth += 1
      } else {
        try handleStart(name, attributes)
      }
    } catch { fail(error) }
  }

  final func end(local: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?) {
    guard failure == nil else { return }
    do throws(DocumentError) {
      if formattingDepth > 0 {
        formattingDepth -= 1
      } else {
        try handleEnd(names.name(local: local, uri: uri))
      }
      if let scope = scopes.last, scope.depth == depth {
        declarationCount = scope.before
        scopes.removeLast()
      }
      depth -= 1
    } catch { fail(error) }
  }

  final func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard failure == nil, formattingDepth == 0 else { return }
    do throws(DocumentError) { try handleText(bytes) } catch { fail(error) }
  }

  final func refuseDoctype() {
    fail(
      .unsafe(
        zh: "含有文档类型声明（DTD），可能夹带外部实体",
        en: "holds a document type declaration (DTD), which can carry entities"))
  }

  private func declare(
    _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) throws(DocumentError) {
    guard let namespaces else { return }
    guard declarationCount + count <= limits.namespaces else {
      throw .tooLarge(.namespaces, allowed: limits.namespaces)
    }
    scopes.append((depth, declarationCount))
    for index in 0..<count {
      let declaration = NamespaceDeclaration(
        prefix: namespaces[index * 2], uri: namespaces[index * 2 + 1])
      if refusesRebinding, depth > 1, declaration.prefixEquals("w".utf8) {
        throw .unsafe(zh: "前缀 w 被重新绑定", en: "the prefix w is bound anew")
      }
      (declarations + declarationCount).initialize(to: declaration)
      declarationCount += 1
    }
  }

  private func fail(_ error: DocumentError) {
    if failure == nil { failure = error }
    stop()
  }
}

/// The state of one handler, which it holds in place.
final class HandlerState<Handler: XMLHandler>: ParserState {
  var handler: Handler

  init(_ handler: Handler, limits: Limits) {
    self.handler = handler
    super.init(limits: limits)
  }

  override func handleStart(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError) {
    try handler.start(name, attributes)
  }
  override func handleEnd(_ name: XMLName) throws(DocumentError) { try handler.end(name) }
  override func handleText(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {
    try handler.text(bytes)
  }
}

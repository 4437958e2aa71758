import CLibZip

/// Makes the bytes of a .docx from readable XML.
///
///     try DocxBuilder(body: Wml.paragraph("标题") + Wml.table([["指标", "分值"], ["产出", "50"]])).bytes()
///
/// What is not given has the content that Word gives it; every part can be replaced or left out.
package struct DocxBuilder {
  /// How an entry is kept in the archive.
  package enum Storage: Sendable { case stored, deflated }

  package struct Part: Sendable {
    package var name: String
    package var bytes: [UInt8]
    package var storage: Storage
  }

  /// The parts in the order in which they are written.
  package private(set) var parts: [Part] = []

  /// A package of content types, relationships and a main part.
  ///
  /// - Parameters:
  ///   - body: the XML inside `w:body`; the prefixes w, r, m, mc, wp, wps, v, w14 are declared.
  ///   - storage: how all parts are kept.
  package init(body: String, storage: Storage = .deflated) {
    self.init(document: Wml.document(body), storage: storage)
  }

  /// The same with the whole text of the main part.
  package init(document: String, storage: Storage = .deflated) {
    set("[Content_Types].xml", Wml.contentTypes, storage)
    set("_rels/.rels", Wml.packageRelationships, storage)
    set("word/document.xml", document, storage)
  }

  /// A package without any part.
  package init() {}

  /// Adds a part, or replaces the one of that name.
  package mutating func set(_ name: String, _ text: String, _ storage: Storage = .deflated) {
    set(name, bytes: Array(text.utf8), storage)
  }

  package mutating func set(_ name: String, bytes: [UInt8], _ storage: Storage = .deflated) {
    parts.removeAll { $0.name == name }
    parts.append(Part(name: name, bytes: bytes, storage: storage))
  }

  package mutating func remove(_ name: String) { parts.removeAll { $0.name == name } }

  /// The same package with a part more.
  package func with(_ name: String, _ text: String) -> DocxBuilder {
    var copy = self
    copy.set(name, text)
    return copy
  }

  /// With a styles part, found by relationship.
  package func with(styles: String) -> DocxBuilder {
    with("word/styles.xml", Wml.root("styles", styles)).relatingDocumentParts()
  }

  /// With a numbering part, found by relationship.
  package func with(numbering: String) -> DocxBuilder {
    with("word/numbering.xml", Wml.root("numbering", numbering)).relatingDocumentParts()
  }

  private func relatingDocumentParts() -> DocxBuilder {
    let kinds = ["styles", "numbering"].filter { kind in
      parts.contains { $0.name == "word/\(kind).xml" }
    }
    return with(
      "word/_rels/document.xml.rels",
      Wml.relationships(kinds.map { (type: $0, target: "\($0).xml") }))
  }

  /// Why no archive came about: what libzip says.
  package struct ZipFailure: Error { package var message: String }

  /// The archive: same parts, same bytes.
  package func bytes() throws -> [UInt8] {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &error),
      let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error)
    else { throw ZipFailure(message: "cannot begin an archive") }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    // libzip reads the parts when the archive is closed: they have to live until then.
    var held: [UnsafeMutableRawPointer] = []
    defer { held.forEach { $0.deallocate() } }
    for part in parts {
      let copy = UnsafeMutableRawPointer.allocate(
        byteCount: max(1, part.bytes.count), alignment: 1)
      held.append(copy)
      copy.copyMemory(from: part.bytes, byteCount: part.bytes.count)
      try add(part, content: copy, to: archive)
    }
    guard zip_close(archive) == 0 else {
      let message = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw ZipFailure(message: message)
    }
    return try content(of: source)
  }

  private func add(_ part: Part, content: UnsafeMutableRawPointer, to archive: OpaquePointer) throws
  {
    guard let source = zip_source_buffer(archive, content, UInt64(part.bytes.count), 0) else {
      throw ZipFailure(message: "no memory for \(part.name)")
    }
    let index = zip_file_add(archive, part.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw ZipFailure(message: "\(part.name): \(String(cString: zip_strerror(archive)))")
    }
    let method = part.storage == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    zip_set_file_compression(archive, UInt64(index), Int32(method), 6)
    zip_file_set_mtime(archive, UInt64(index), 1_700_000_000, 0)
  }

  private func content(of source: OpaquePointer) throws -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw ZipFailure(message: "the archive cannot be read back")
    }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = zip_source_read(source, &bytes, status.size)
    guard count == status.size else { throw ZipFailure(message: "the archive is cut short") }
    return bytes
  }
}

import CLibZip
import Findings
import Glibc

/// A zip file that holds documents: listed and read entry by entry, never unpacked to disk, and the
/// only owner of libzip's handle to it.
package struct ZipBundle: ~Copyable {
  /// One file of the bundle; folders are none.
  package struct Entry: Sendable {
    package var index: Int
    /// As stored: UTF-8, or the code page of the machine that wrote it.
    package var name: [UInt8]
    /// Declared size in bytes; more than that is never read.
    package var size: Int
    /// Seconds since 1970 by the clock of the machine that wrote it.
    package var modified: Int
    /// Why it cannot be read; nil where it can, as far as the directory tells.
    package var refusal: DocumentError?

    package init(
      index: Int, name: [UInt8] = [], size: Int, modified: Int = 0, refusal: DocumentError? = nil
    ) {
      self.index = index
      self.name = name
      self.size = size
      self.modified = modified
      self.refusal = refusal
    }
  }

  private let handle: OpaquePointer
  private let fileBytes: Int
  private let limits: Limits

  /// The free part of the ratio: so much may come out of any bundle.
  private static let freeBytes = 16 << 20

  private init(_ handle: OpaquePointer, fileBytes: Int, limits: Limits) {
    self.handle = handle
    self.fileBytes = fileBytes
    self.limits = limits
  }

  deinit { zip_discard(handle) }

  /// Opens a bundle on disk; its content is read where it is asked for.
  ///
  /// - Parameter path: bytes without the closing NUL.
  package static func open(path: [UInt8], limits: Limits) throws(DocumentError) -> ZipBundle {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    var status = stat()
    guard stat(name, &status) == 0 else { throw unopened(String(cString: strerror(errno))) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = zip_source_file_create(name, 0, -1, &error)
    return try open(source, &error, fileBytes: Int(status.st_size), limits: limits)
  }

  /// Opens a bundle inside another one.
  package static func open(bytes: [UInt8], limits: Limits) throws(DocumentError) -> ZipBundle {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // libzip frees the copy with the source.
    guard let copy = malloc(max(1, bytes.count)) else { throw .outOfMemory("libzip") }
    bytes.withUnsafeBytes { from in
      if let start = from.baseAddress { memcpy(copy, start, from.count) }
    }
    let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error)
    if source == nil { free(copy) }
    return try open(source, &error, fileBytes: bytes.count, limits: limits)
  }

  private static func open(
    _ source: OpaquePointer?, _ error: inout zip_error_t, fileBytes: Int, limits: Limits
  ) throws(DocumentError) -> ZipBundle {
    guard let source else { throw .outOfMemory("libzip") }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let text = zip_error_strerror(&error).map { String(cString: $0) } ?? "?"
      zip_source_free(source)
      throw unopened(text)
    }
    let bundle = ZipBundle(handle, fileBytes: fileBytes, limits: limits)
    guard zip_get_num_entries(handle, 0) <= limits[.bundleEntries] else {
      throw .tooLarge(.bundleEntries, allowed: limits[.bundleEntries])
    }
    return bundle
  }

  /// The files in the order of the directory.
  ///
  /// The ratio is held against the declared sizes added up in this order, so that what is refused
  /// does not depend on which worker reads first; no entry gives more than it declares.
  package func entries() -> [Entry] {
    var total = 0
    return (0..<max(0, zip_get_num_entries(handle, 0))).compactMap { position in
      var status = zip_stat_t()
      guard let name = zip_get_name(handle, UInt64(position), UInt32(ZIP_FL_ENC_RAW)),
        zip_stat_index(handle, UInt64(position), 0, &status) == 0
      else { return nil }
      let bytes = Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
      if bytes.last == UInt8(ascii: "/") || bytes.last == UInt8(ascii: "\\") { return nil }
      let size = Int(clamping: status.size)
      total = total.addingReportingOverflow(size).partialValue
      return Entry(
        index: Int(position), name: bytes, size: size, modified: Int(status.mtime),
        refusal: refusal(of: status, size: size, total: total, name: bytes))
    }
  }

  private func refusal(
    of status: zip_stat_t, size: Int, total: Int, name: [UInt8]
  ) -> DocumentError? {
    if status.encryption_method != 0 {
      return .encryptedEntry(String(decoding: name, as: UTF8.self))
    }
    if size > limits[.fileBytes] { return .tooLarge(.fileBytes, allowed: limits[.fileBytes]) }
    let isFree = (0...Self.freeBytes).contains(total)
    if !isFree, total < 0 || total / max(1, fileBytes) >= limits[.ratio] {
      return .bomb(ratio: limits[.ratio])
    }
    return nil
  }

  /// The bytes of an entry; its CRC is checked.
  package func read(_ entry: Entry) throws(DocumentError) -> [UInt8] {
    if let refusal = entry.refusal { throw refusal }
    guard let file = zip_fopen_index(handle, UInt64(entry.index), 0) else {
      throw Self.damaged(String(cString: zip_strerror(handle)))
    }
    defer { zip_fclose(file) }
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: entry.size + 1) { buffer, filled in
      while filled < buffer.count {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        let count = Int(zip_fread(file, rest.baseAddress, UInt64(rest.count)))
        if count < 0 { failure = String(cString: zip_file_strerror(file)) }
        if count <= 0 { return }
        filled += count
      }
    }
    if let failure { throw Self.damaged(failure) }
    guard bytes.count == entry.size else { throw Self.damaged("\(bytes.count) ≠ \(entry.size)") }
    return bytes
  }

  private static func unopened(_ text: String) -> DocumentError {
    .corruptArchive(
      zh: "压缩包无法打开：\(text)", en: "the bundle cannot be opened: \(text)")
  }

  private static func damaged(_ text: String) -> DocumentError {
    .corruptArchive(
      zh: "压缩包内的文件解压失败：\(text)", en: "a file of the bundle cannot be inflated: \(text)")
  }
}

import CLibZip
import Findings

/// A zip archive in memory, and the only owner of libzip's handle to it.
///
/// Names are compared as OPC asks (ECMA-376 Part 2, 7.2): without regard to ASCII case, with `/`.
struct Archive: ~Copyable {
  private let handle: OpaquePointer
  private let index: EntryIndex
  private let limits: Limits
  let feeding: Feeding
  private let fileBytes: Int
  /// Bytes that came out of the archive so far, of all entries.
  private var inflated = 0

  /// The free part of the ratio: so much may come out of any file.
  private static let freeBytes = 16 << 20

  private init(_ handle: OpaquePointer, fileBytes: Int, limits: Limits, feeding: Feeding) {
    self.feeding = feeding
    self.handle = handle
    self.limits = limits
    self.fileBytes = fileBytes
    index = EntryIndex(
      (0..<max(0, zip_get_num_entries(handle, 0))).map { entry in
        zip_get_name(handle, UInt64(entry), UInt32(ZIP_FL_ENC_GUESS)).map { String(cString: $0) }
          ?? ""
      })
  }

  /// - Parameter bytes: the whole file; it must outlive the archive.
  static func open(_ bytes: UnsafeRawBufferPointer, limits: Limits, feeding: Feeding)
    throws(DocumentError) -> Archive
  {
    try DirectoryRecords.check(bytes, limits: limits)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { throw .outOfMemory("libzip") }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let text = zip_error_strerror(&error).map { String(cString: $0) } ?? "?"
      zip_source_free(source)
      throw .corruptArchive(
        zh: "压缩包的目录无法读取：\(text)", en: "the archive's directory cannot be read: \(text)")
    }
    let archive = Archive(handle, fileBytes: bytes.count, limits: limits, feeding: feeding)
    try archive.index.checkPaths()
    return archive
  }

  deinit { zip_discard(handle) }

  var partNames: [String] { index.names }

  func contains(_ part: String) -> Bool { index.entry(part) != nil }

  /// The size that the directory declares: a hint, never believed.
  func declaredSize(of part: String) -> Int? {
    guard let entry = index.entry(part) else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(handle, UInt64(entry), 0, &status) == 0 else { return nil }
    return Int(clamping: status.size)
  }

  /// Inflates a part piece by piece, checks its CRC at the end, and counts what really comes out.
  ///
  /// - Parameter size: the limit to the part's bytes.
  mutating func inflate(
    _ part: String, within size: Limit,
    _ take: (UnsafeBufferPointer<UInt8>) throws(DocumentError) -> Void
  ) throws(DocumentError) {
    guard let entry = index.entry(part) else { throw .missingPart(part) }
    try index.checkUnique(part)
    var status = zip_stat_t()
    guard zip_stat_index(handle, UInt64(entry), 0, &status) == 0 else {
      throw damaged(part, String(cString: zip_strerror(handle)))
    }
    guard status.encryption_method == 0 else { throw .encryptedEntry(part) }
    guard [UInt16(ZIP_CM_STORE), UInt16(ZIP_CM_DEFLATE)].contains(status.comp_method) else {
      throw .foreignCompression(part, method: status.comp_method)
    }
    let packed = min(fileBytes, Int(clamping: status.comp_size))
    guard let file = zip_fopen_index(handle, UInt64(entry), 0) else {
      throw damaged(part, String(cString: zip_strerror(handle)))
    }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: feeding.pieceBytes)
    defer { buffer.deallocate() }
    var partBytes = 0
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw damaged(part, String(cString: zip_file_strerror(file))) }
      if count == 0 { return }
      partBytes += count
      inflated += count
      try checkSizes(of: partBytes, packed: packed, within: size)
      try take(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// - Parameter packed: the part's size in the archive, as declared, at most the file's.
  private func checkSizes(of partBytes: Int, packed: Int, within size: Limit)
    throws(DocumentError)
  {
    guard partBytes <= limits[size] else { throw .tooLarge(size, allowed: limits[size]) }
    guard inflated <= limits[.inflatedBytes] else {
      throw .tooLarge(.inflatedBytes, allowed: limits[.inflatedBytes])
    }
    // Noise stored beside a bomb makes the file larger, not the part.
    let isBomb =
      partBytes > Self.freeBytes && partBytes / max(1, packed) >= limits[.ratio]
      || inflated > Self.freeBytes && inflated / max(1, fileBytes) >= limits[.ratio]
    if isBomb { throw .bomb(ratio: limits[.ratio]) }
  }

  private func damaged(_ part: String, _ text: String) -> DocumentError {
    .corruptArchive(
      zh: "部件 \(part) 解压失败：\(text)", en: "part \(part) cannot be inflated: \(text)")
  }
}

extension DocumentError {
  static func missingPart(_ part: String) -> DocumentError {
    .corruptArchive(zh: "缺少部件 \(part)", en: "part \(part) is missing")
  }

  /// A package is stored or deflated (ECMA-376 Part 2, 7.3): what else a library inflates, Word does
  /// not, and other methods ask for memory that the file says.
  fileprivate static func foreignCompression(_ part: String, method: UInt16) -> DocumentError {
    let names: [UInt16: String] = [
      9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "XZ", 98: "PPMd",
    ]
    let name = names[method] ?? String(method)
    return .corruptArchive(
      zh: "部件 \(part) 的压缩方法 \(name) 不适用于 .docx",
      en: "part \(part) is compressed by \(name), which a .docx never is")
  }

  static func encryptedEntry(_ part: String) -> DocumentError {
    DocumentError(
      .encrypted,
      message: LocalizedText(
        zh: "压缩包内的 \(part) 设有密码", en: "\(part) in the archive has a password"),
      hint: Hint.removePassword)
  }
}

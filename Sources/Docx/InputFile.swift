import Findings
import Glibc

/// A file of the user's, read whole.
package enum InputFile {
  /// - Throws: not-found, unreadable (a folder, a pipe, a device, or no right to it), too-large.
  package static func read(path: String, limits: Limits = .standard) throws(DocumentError)
    -> [UInt8]
  {
    // Without O_NONBLOCK the opening of a pipe waits for someone to write into it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unopened(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unopened(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(status.st_mode & S_IFMT) }
    guard status.st_size <= limits[.fileBytes] else {
      throw .tooLarge(.fileBytes, allowed: limits[.fileBytes])
    }
    return try bytes(of: descriptor, expected: Int(status.st_size), limits: limits)
  }

  /// Reads to the end; a file that grows while it is read is held to the limit all the same.
  private static func bytes(of descriptor: Int32, expected: Int, limits: Limits)
    throws(DocumentError) -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(1 << 20, max(1 << 12, expected + 1)), alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unopened(errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= limits[.fileBytes] else {
        throw .tooLarge(.fileBytes, allowed: limits[.fileBytes])
      }
    }
  }
}

extension DocumentError {
  fileprivate static func unopened(_ number: Int32) -> DocumentError {
    let reason = String(cString: strerror(number))
    if number == ENOENT || number == ENOTDIR {
      return DocumentError(
        .notFound, message: LocalizedText(zh: "没有这个文件", en: "there is no such file"),
        hint: LocalizedText(zh: "请检查路径。", en: "Check the path."))
    }
    return DocumentError(
      .unreadable,
      message: LocalizedText(zh: "无法读取：\(reason)", en: "cannot be read: \(reason)"),
      hint: LocalizedText(
        zh: "请检查文件权限，或是否被其他程序占用。",
        en: "Check its permissions, and whether another program has it."))
  }

  fileprivate static func notRegular(_ kind: mode_t) -> DocumentError {
    let (zh, en) =
      switch kind {
      case S_IFDIR: ("文件夹", "a folder")
      case S_IFIFO: ("管道", "a pipe")
      case S_IFSOCK: ("套接字", "a socket")
      default: ("设备", "a device")
      }
    return DocumentError(
      .unreadable,
      message: LocalizedText(zh: "是\(zh)，不是普通文件", en: "is \(en), no regular file"),
      hint: Hint.wrongFile)
  }
}

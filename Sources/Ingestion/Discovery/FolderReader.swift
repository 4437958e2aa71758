import Findings
import Foundation
import Store

/// What the file system says of a path.
struct FileStatus: Sendable {
  enum Kind: Sendable { case file, folder, other }

  var kind: Kind
  var stamp: FileStamp
  /// Tells one folder or file from every other on the machine.
  var identity: Identity

  struct Identity: Sendable, Hashable {
    var device: UInt64
    var inode: UInt64
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    stamp = FileStamp(
      size: Int64(status.st_size), modified: status.st_mtim.nanoseconds,
      inode: UInt64(status.st_ino), changed: status.st_ctim.nanoseconds)
  }

  /// The status of what a path leads to, links followed; throws the system's error.
  init(of path: PathName) throws(SystemError) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw SystemError(errno) }
    self.init(status)
  }
}

extension timespec {
  /// Since 1970.
  var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}

/// A system call's error, an `errno`.
struct SystemError: Error, Sendable, Equatable {
  let code: Int32

  init(_ code: Int32) { self.code = code }

  /// What is the matter; in Chinese for what happens in offices, else in the system's words.
  var reason: LocalizedText {
    let words = String(cString: strerror(code))
    return LocalizedText(zh: Self.known[code] ?? words, en: words)
  }

  private static let known: [Int32: String] = [
    EACCES: "没有读取权限", EPERM: "没有读取权限", ELOOP: "链接成环", ENAMETOOLONG: "名称太长",
    EIO: "磁盘读取出错", ENOTDIR: "路径中有一段不是文件夹", EMFILE: "打开的文件太多",
    ENFILE: "打开的文件太多", ESTALE: "网络盘上的文件已变动", ENOTCONN: "网络盘已断开",
    ETIMEDOUT: "网络盘没有响应", EBUSY: "正被其他程序使用",
  ]
}

/// One entry of a folder.
struct FolderEntry {
  /// As the folder tells it; not every file system does.
  enum Kind { case file, folder, link, unknown }

  var name: [UInt8]
  var kind: Kind
}

/// Hands over the entries of a folder, in no order.
func forEachEntry(
  of path: PathName, _ body: (FolderEntry) -> Void
) throws(SystemError) {
  guard let folder = path.withCString({ opendir($0) }) else { throw SystemError(errno) }
  defer { closedir(folder) }
  while true {
    errno = 0
    guard let entry = readdir(folder) else {
      if errno != 0 { throw SystemError(errno) }
      return
    }
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
    let kind: FolderEntry.Kind =
      switch Int(entry.pointee.d_type) {
      case DT_DIR: .folder
      case DT_LNK: .link
      case DT_UNKNOWN: .unknown
      default: .file
      }
    body(FolderEntry(name: name, kind: kind))
  }
}

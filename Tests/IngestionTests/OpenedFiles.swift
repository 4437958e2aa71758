import Foundation

/// Tells which files of a folder are opened, by the system's own notice (inotify).
final class OpenedFiles {
  private let descriptor: Int32

  /// Watches one folder from now on.
  init(in folder: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK))
    inotify_add_watch(descriptor, folder, UInt32(IN_OPEN))
  }

  deinit { close(descriptor) }

  /// The names opened since the last call.
  func names() -> Set<String> {
    var names: Set<String> = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return names }
      var start = 0
      // struct inotify_event: four 32-bit fields, the last of them the length of the name.
      while start + 16 <= count {
        let length = buffer[start + 12..<start + 16].reversed().reduce(0) { $0 << 8 | Int($1) }
        let name = buffer[start + 16..<start + 16 + length].prefix { $0 != 0 }
        if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
        start += 16 + length
      }
    }
  }
}

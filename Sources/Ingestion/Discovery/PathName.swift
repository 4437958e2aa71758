import Foundation

/// A path as the file system has it, byte for byte; names need not be UTF-8.
struct PathName: Sendable, Hashable {
  /// Without the closing NUL.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  /// A command-line argument. Swift repairs arguments that are no UTF-8; the bytes that the system
  /// passed are looked up again, so that such a file can be opened.
  init(argument: String) {
    guard argument.unicodeScalars.contains("\u{FFFD}") else {
      self.init(argument)
      return
    }
    for index in 0..<Int(CommandLine.argc) {
      guard let pointer = CommandLine.unsafeArgv[index] else { continue }
      if String(cString: pointer) == argument {
        let raw = UnsafeRawBufferPointer(start: pointer, count: strlen(pointer))
        self.init([UInt8](raw))
        return
      }
    }
    self.init(argument)
  }

  /// The path of an entry in this folder; a closing slash of the folder is not doubled.
  func appending(_ name: [UInt8]) -> PathName {
    if bytes.last == UInt8(ascii: "/") { return PathName(bytes + name) }
    return PathName(bytes + [UInt8(ascii: "/")] + name)
  }

  /// What follows the last slash.
  var name: ArraySlice<UInt8> {
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }.map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return bytes[start..<end]
  }

  /// The path where its bytes are not those of a source; nil where the source tells it.
  func apart(from source: String) -> PathName? { source.utf8.elementsEqual(bytes) ? nil : self }

  /// Calls a system function with the path as a C string.
  func withCString<Value>(_ body: (UnsafePointer<CChar>) throws -> Value) rethrows -> Value {
    try body(bytes.map { CChar(bitPattern: $0) } + [0])
  }
}

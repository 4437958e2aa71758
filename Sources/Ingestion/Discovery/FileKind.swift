import Findings

/// What a file's name says of it.
enum FileKind: Sendable, Equatable {
  case document, bundle
  /// A kind of word processor document that is not read, with its refusal.
  case unread(DocumentError)
  case other
  /// Lock files, hidden files and what file managers leave: not part of the input at all.
  case leftOut

  /// The kind of a file found in a folder or a bundle, by its name.
  init(name: some Sequence<UInt8>) {
    let name = Array(name)
    if name.starts(with: "~$".utf8) || name.first == UInt8(ascii: ".")
      || Self.lowercased(name) == Array("thumbs.db".utf8)
    {
      self = .leftOut
      return
    }
    let ending = name.lastIndex(of: UInt8(ascii: ".")).map { Self.lowercased(name[($0 + 1)...]) }
    switch String(decoding: ending ?? [], as: UTF8.self) {
    case "docx", "docm", "dotx", "dotm": self = .document
    case "zip": self = .bundle
    case "doc", "wps", "dot", "wpt": self = .unread(.legacyFormat)
    case "rtf": self = .unread(.richText)
    default: self = .other
    }
  }

  private static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}

import Foundation

/// The folder beside the outputs in which they are written before they are moved into place.
///
/// It lies within the output folder, so that moving is a rename and a reader never sees half a
/// file; what is left of a killed run is removed by the next.
package struct StagingFolder: ~Copyable {
  /// The name of the staging folder inside the output folder.
  package static let name = ".jixiao-writing"

  private let folder: String
  private let staging: String

  /// Makes the output folder where there is none, and an empty staging folder in it.
  package init(in folder: String) throws {
    self.folder = folder
    staging = folder + "/" + Self.name
    try Self.makeFolder(folder)
    try? FileManager.default.removeItem(atPath: staging)
    try Self.makeFolder(staging)
  }

  deinit { try? FileManager.default.removeItem(atPath: staging) }

  /// Where an output writes the file that will be called `name`, which may have folders
  /// (`report/page-1.html`); they are made.
  package func path(for name: String) throws -> String {
    let path = staging + "/" + name
    if name.contains("/") { try Self.makeFolder((path as NSString).deletingLastPathComponent) }
    return path
  }

  /// The files written so far, those in folders with their path (`report/page-1.html`), sorted.
  package func fileNames() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: staging).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: staging + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// Writes one file of the outputs.
  package func write(_ name: String, _ body: (inout ByteSink) throws -> Void) throws {
    var sink = try ByteSink(creating: try path(for: name))
    try body(&sink)
    try sink.synchronise()
  }

  /// Moves everything written into the output folder, in the order of the names. A file replaces
  /// the earlier one in one step; a folder replaces the earlier folder whole.
  ///
  /// - Parameter folders: the folders that outputs may write; one that this run did not write is
  ///   taken away, so that no page of an earlier run stays behind.
  package consuming func publish(folders: [String] = []) throws {
    let manager = FileManager.default
    for name in folders where !manager.fileExists(atPath: staging + "/" + name) {
      let earlier = folder + "/" + name
      if manager.fileExists(atPath: earlier) {
        try Self.move(earlier, to: staging + "/" + name + ".earlier")
      }
    }
    for name in try manager.contentsOfDirectory(atPath: staging).sorted()
    where !name.hasSuffix(".earlier") {
      let (from, to) = (staging + "/" + name, folder + "/" + name)
      var isFolder: ObjCBool = false
      if manager.fileExists(atPath: from, isDirectory: &isFolder), isFolder.boolValue,
        manager.fileExists(atPath: to)
      {
        try Self.move(to, to: staging + "/" + name + ".earlier")
      }
      try Self.move(from, to: to)
    }
  }

  private static func move(_ from: String, to: String) throws(OutputError) {
    guard rename(from, to) == 0 else { throw OutputError(path: to, code: errno) }
  }

  /// Makes a folder and those above it that are missing.
  private static func makeFolder(_ path: String) throws(OutputError) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    if code == EEXIST {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        return
      }
    }
    let parent = (path as NSString).deletingLastPathComponent
    guard code == ENOENT, !parent.isEmpty, parent != path else {
      throw OutputError(path: path, code: code)
    }
    try makeFolder(parent)
    guard mkdir(path, 0o777) == 0 else { throw OutputError(path: path, code: errno) }
  }
}

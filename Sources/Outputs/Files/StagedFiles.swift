import Foundation

/// The files of a run on their way into the output folder, written by several outputs at a time.
package struct StagedFiles: Sendable {
  /// The staging folder.
  let folder: String

  /// Where an output writes the file that will be called `name`, which may have folders
  /// (`report/page-1.html`); they are made.
  package func path(for name: String) throws -> String {
    let path = folder + "/" + name
    if name.contains("/") { try makeFolder((path as NSString).deletingLastPathComponent) }
    return path
  }

  /// The files written so far, those in folders with their path (`report/page-1.html`), sorted.
  package func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: folder + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// Writes one file of the outputs; all of them reach the disk before they are put in place.
  package func write(_ name: String, _ body: (inout ByteSink) throws -> Void) throws {
    var sink = try ByteSink(creating: try path(for: name))
    try body(&sink)
    try sink.flush()
  }
}

/// Makes a folder and those above it that are missing.
package func makeFolder(_ path: String) throws(OutputError) {
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

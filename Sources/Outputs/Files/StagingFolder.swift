import Foundation

/// The folder beside the outputs in which they are written before they are moved into place.
///
/// It lies within the output folder, so that moving is a rename and a reader never sees half a
/// file; what is left of a killed run is removed by the next.
package struct StagingFolder: ~Copyable {
  /// The name of the staging folder inside the output folder.
  package static let name = ".jixiao-writing"

  /// Where outputs write.
  package let files: StagedFiles
  private let folder: String
  private let staging: String

  /// Makes the output folder where there is none, and an empty staging folder in it.
  package init(in folder: String) throws {
    self.folder = folder
    staging = folder + "/" + Self.name
    files = StagedFiles(folder: staging)
    try makeFolder(folder)
    try? FileManager.default.removeItem(atPath: staging)
    try makeFolder(staging)
  }

  deinit { try? FileManager.default.removeItem(atPath: staging) }

  /// Moves everything written into the output folder, in the order of the names. A file replaces
  /// the earlier one in one step; a folder replaces the earlier folder whole.
  ///
  /// - Parameter folders: the folders that outputs may write; one that this run did not write is
  ///   taken away, so that no page of an earlier run stays behind.
  package consuming func publish(folders: [String] = []) throws {
    let manager = FileManager.default
    let names = try manager.contentsOfDirectory(atPath: staging).sorted()
    // A rename must not outlive a power cut that the content does not. One wait for thousands of
    // pages, not one for each.
    if folders.contains(where: names.contains) { sync() }
    for name in names { try Self.synchronise(staging + "/" + name) }
    for name in folders where !manager.fileExists(atPath: staging + "/" + name) {
      let earlier = folder + "/" + name
      if manager.fileExists(atPath: earlier) {
        try Self.move(earlier, to: staging + "/" + name + ".earlier")
      }
    }
    for name in names {
      let (from, to) = (staging + "/" + name, folder + "/" + name)
      var isFolder: ObjCBool = false
      if manager.fileExists(atPath: from, isDirectory: &isFolder), isFolder.boolValue,
        manager.fileExists(atPath: to)
      {
        try Self.move(to, to: staging + "/" + name + ".earlier")
      }
      try Self.move(from, to: to)
    }
    try Self.synchronise(folder)
  }

  private static func move(_ from: String, to: String) throws(OutputError) {
    guard rename(from, to) == 0 else { throw OutputError(path: to, code: errno) }
  }

  /// Waits until a file, or the list of a folder, is on the disk.
  private static func synchronise(_ path: String) throws(OutputError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, code: errno) }
    defer { close(descriptor) }
    // A file system that cannot synchronise a folder says so, and there is nothing more to do.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw OutputError(path: path, code: errno)
    }
  }
}

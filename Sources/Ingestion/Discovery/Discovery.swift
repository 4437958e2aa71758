import Docx
import Findings

/// Finds the inputs of a run, in their order: the paths as given, folders in byte order of the path.
package struct Discovery: Sendable {
  /// The folder that outputs go to; not read where it lies inside an input.
  package var outputFolder: String?
  package var limits: Limits

  package init(outputFolder: String? = nil, limits: Limits = .standard) {
    self.outputFolder = outputFolder
    self.limits = limits
  }

  /// - Parameters:
  ///   - paths: files, folders, bundles as given on the command line.
  ///   - list: further paths read from a list, in bytes.
  /// - Returns: each input once; what cannot be read is an input as well, with its refusal.
  package func inputs(_ paths: [String], list: PathList = PathList()) -> InputList {
    let named = paths.map { PathName(argument: $0) } + list.paths
    var walk = FolderWalk(
      outputFolder: outputFolder.flatMap { try? FileStatus(of: PathName($0)).identity },
      roots: named, limits: limits)
    for path in named { walk.visit(named: path) }
    return walk.finished()
  }
}

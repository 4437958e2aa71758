import Rankings

/// One file (or a file with a folder of its own) that a run writes from its results.
///
/// A new output is a value of this type in a file of its own, listed in `OutputCatalogue.all`.
package struct Output: Sendable {
  /// The name in the output folder (`ranking.csv`).
  package let fileName: String
  /// The folder of further files that the output may write beside its file (`report`), if any.
  package let folderName: String?
  /// Writes the whole output into the staging folder, from which it is moved into place once every
  /// output is complete.
  ///
  /// What it throws ends the run and leaves the earlier outputs as they are.
  package let write: @Sendable (Results, OutputOptions, StagedFiles) throws -> Void

  package init(
    fileName: String, folderName: String? = nil,
    write: @escaping @Sendable (Results, OutputOptions, StagedFiles) throws -> Void
  ) {
    self.fileName = fileName
    self.folderName = folderName
    self.write = write
  }
}

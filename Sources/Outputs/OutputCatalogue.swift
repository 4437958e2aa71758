import Findings
import Rankings

/// Every output of a run, in the order in which they are written.
package enum OutputCatalogue {
  package static let all: [Output] = [
    .ranking, .projects, .departments, .indicators, .budget, .findings, .statistics, .files,
    .workbook, .page,
  ]

  /// Writes all outputs into a folder: each beside its place first, then every one moved in, so
  /// that a failure leaves the earlier outputs whole.
  ///
  /// - Throws: `OutputError` where the folder cannot be written; what `results` throws.
  package static func write(
    _ results: Results, options: OutputOptions, to folder: String, outputs: [Output] = all
  ) throws {
    let staging = try StagingFolder(in: folder)
    for output in outputs { try output.write(results, options, staging.files) }
    try staging.publish(folders: outputs.compactMap(\.folderName))
  }
}

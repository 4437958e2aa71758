import Documents
import Findings

/// Reads the bytes of one .docx into the `Document` that Word shows.
package struct DocumentReader: Sendable {
  private let limits: Limits

  private let feeding: Feeding

  package init(limits: Limits = .standard, feeding: Feeding = Feeding()) {
    self.limits = limits
    self.feeding = feeding
  }

  /// How many bytes of XML a file says that it unpacks to: a hint of what the reading will cost.
  package static func declaredBytes(_ bytes: [UInt8]) -> Int {
    guard bytes.starts(with: "PK".utf8) else { return bytes.count }
    return bytes.withUnsafeBytes { DirectoryRecords.declaredBytes($0) }
  }

  /// - Parameter bytes: the whole file.
  /// - Throws: why the file was refused.
  package func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard bytes.count <= limits[.fileBytes] else {
      throw .tooLarge(.fileBytes, allowed: limits[.fileBytes])
    }
    return try bytes.withUnsafeBufferPointer { (bytes) throws(DocumentError) in
      switch try FileKind(bytes) {
      case .zip:
        var archive = try Archive.open(
          UnsafeRawBufferPointer(bytes), limits: limits, feeding: feeding)
        return try WordPackage.read(&archive, limits: limits)
      case .flatPackage:
        var package = try FlatPackage(bytes, limits: limits)
        return try WordPackage.read(&package, limits: limits)
      }
    }
  }
}

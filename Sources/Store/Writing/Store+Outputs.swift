import GRDB

/// An output file as it was left by the run that wrote it.
package struct WrittenOutput: Sendable, Hashable {
  /// Its path within the output folder.
  package var name: String
  package var stamp: FileStamp

  package init(name: String, stamp: FileStamp) {
    self.name = name
    self.stamp = stamp
  }
}

extension Store {
  /// Notes the files of a run, so that an unchanged run need not write them again.
  ///
  /// - Parameter fingerprint: of everything that the files depend on.
  package func recordOutputs(
    _ outputs: [WrittenOutput], fingerprint: String
  ) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM output")
      for output in outputs {
        try database.execute(
          sql: """
            INSERT INTO output (name, fingerprint, size, modified, inode) VALUES (?, ?, ?, ?, ?)
            """,
          arguments: [
            output.name, fingerprint, output.stamp.size, output.stamp.modified,
            Int64(bitPattern: output.stamp.inode),
          ])
      }
    }
  }

  /// The files noted under a fingerprint.
  package func writtenOutputs(fingerprint: String) throws(StoreError) -> [WrittenOutput] {
    try write { database in
      try Row.fetchAll(
        database,
        sql: "SELECT name, size, modified, inode FROM output WHERE fingerprint = ? ORDER BY name",
        arguments: [fingerprint]
      ).map { row in
        let inode: Int64 = row[3]
        return WrittenOutput(
          name: row[0],
          stamp: FileStamp(
            size: row[1], modified: row[2], inode: UInt64(bitPattern: inode),
            changed: FileStamp.unknownTime))
      }
    }
  }
}

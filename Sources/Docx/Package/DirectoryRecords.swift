import Findings

/// The records of an archive's directory as bytes, looked at before libzip allocates for each of
/// them and cuts their names at NUL (APPNOTE.TXT 4.3.12).
enum DirectoryRecords {
  private static let signature: [UInt8] = [0x50, 0x4B, 1, 2]
  /// Length of a record without its name, extra field and comment.
  private static let headerLength = 46
  /// What may stand behind a record: another one, a signature, the end of the directory.
  private static let followers: [[UInt8]] = [
    signature, [0x50, 0x4B, 5, 5], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 6, 6],
  ]

  /// Counts the records and looks at their names.
  ///
  /// Every signature counts, wherever it stands; a name is looked at where a whole record stands,
  /// with another one or the end of the directory behind it, which chance does not put into data.
  static func check(_ bytes: UnsafeRawBufferPointer, limits: Limits) throws(DocumentError) {
    var count = 0
    try forEach(in: bytes) { (record, end) throws(DocumentError) in
      count += 1
      guard count <= limits[.entries] else { throw .tooLarge(.entries, allowed: limits[.entries]) }
      if let name = name(of: record, end: end) { try check(name, limits: limits) }
    }
  }

  /// The bytes that the records declare for the parts in XML, inflated: a hint, never believed.
  static func declaredBytes(_ bytes: UnsafeRawBufferPointer) -> Int {
    var sum = 0
    forEach(in: bytes) { record, end in
      guard let name = name(of: record, end: end), name.suffix(4).elementsEqual(".xml".utf8) else {
        return
      }
      sum += (24..<28).reversed().reduce(0) { $0 << 8 | Int(record[$1]) }
    }
    return sum
  }

  /// Goes to every signature, wherever it stands.
  private static func forEach<Failure: Error>(
    in bytes: UnsafeRawBufferPointer,
    _ body: (_ record: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    let end = start + bytes.count
    var position = start
    while let record = signature.withUnsafeBufferPointer({
      ByteSearch.find($0, from: position, to: end)
    }) {
      try body(record, end)
      position = record + signature.count
    }
  }

  /// The raw name of a record; nil where none stands here.
  private static func name(of record: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>)
    -> UnsafeBufferPointer<UInt8>?
  {
    guard end - record >= headerLength else { return nil }
    let lengths = [28, 30, 32].map { Int(record[$0]) | Int(record[$0 + 1]) << 8 }
    let next = headerLength + lengths.reduce(0, +)
    guard end - record >= next + 4 else { return nil }
    let follower = UnsafeBufferPointer(start: record + next, count: 4)
    guard followers.contains(where: follower.elementsEqual) else { return nil }
    return UnsafeBufferPointer(start: record + headerLength, count: lengths[0])
  }

  private static func check(_ name: UnsafeBufferPointer<UInt8>, limits: Limits)
    throws(DocumentError)
  {
    guard name.count <= limits[.nameBytes] else {
      throw .tooLarge(.nameBytes, allowed: limits[.nameBytes])
    }
    guard name.contains(0) else { return }
    let text = String(decoding: name, as: UTF8.self).printable
    throw .unsafe(
      zh: "压缩包内的名称 \(text) 含有 NUL", en: "the archive holds a name with a NUL in it: \(text)")
  }
}

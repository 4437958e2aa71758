import Docx
import Findings
import Store

/// The inputs of a run in their order, packed: some eighty bytes each, made values again where they are
/// asked for. A province sends hundreds of thousands, and a run holds all of them to its end.
package struct InputList: Sendable, RandomAccessCollection {
  private var packed: [PackedInput] = []
  private var names = NamePages()
  /// Folders and bundles up to the last slash or exclamation mark, as bytes.
  private var folders = Numbered<[UInt8]>()
  private var bundles: [BundlePlace] = []
  /// What is more than a file or an entry: a refusal says why.
  private var refused: [Int: Input.Kind] = [:]

  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { packed.count }

  package subscript(position: Int) -> Input {
    let one = packed[position]
    let path = folders[Int(one.folder)] + names[one.name]
    let source = one.isEscaped ? NameText.escaped(path) : NameText.shown(path)
    let kind: Input.Kind =
      switch one.kind {
      case .file: .file(PathName(path).apart(from: source))
      case .skipped: .skipped
      case .entry: .entry(bundles[Int(one.bundle)].entry(one))
      case .refused: refused[position] ?? .skipped
      }
    guard one.kind == .entry else {
      return Input(source: source, kind: kind, stamp: one.stamp)
    }
    return Input(
      source: source, kind: kind, stamp: bundles[Int(one.bundle)].stamp,
      modified: one.stamp.modified, size: one.stamp.size)
  }

  /// Adds a file, or what stands in its place, under the bytes of its path.
  mutating func append(_ path: PathName, _ kind: Input.Kind, _ stamp: FileStamp) {
    append(path.bytes[...], kind, stamp)
  }

  /// Adds an input of a bundle.
  mutating func append(_ input: Input) {
    var stamp = input.stamp
    (stamp.modified, stamp.size) = (input.modified, input.size)
    append(Array(input.source.utf8)[...], input.kind, stamp)
  }

  private mutating func append(
    _ path: ArraySlice<UInt8>, _ kind: Input.Kind, _ stamp: FileStamp
  ) {
    let start =
      path.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") }.map { $0 + 1 }
      ?? path.startIndex
    var one = PackedInput(
      name: names.append(path[start...]), folder: folders.number(of: Array(path[..<start])),
      stamp: stamp)
    switch kind {
    case .file: one.kind = .file
    case .skipped: one.kind = .skipped
    case .entry(let entry):
      one.kind = .entry
      if bundles.last?.holds(entry) != true { bundles.append(BundlePlace(entry)) }
      one.bundle = Int32(clamping: bundles.count - 1)
      one.stamp.inode = UInt64(entry.entry.index)
    case .refused:
      one.kind = .refused
      refused[packed.count] = kind
    }
    packed.append(one)
  }

  /// Shows the name of an input with %XX for bytes that are no UTF-8.
  mutating func escapeName(at position: Int) { packed[position].isEscaped = true }
}

/// One input without its name.
private struct PackedInput {
  enum Kind: UInt8 { case file, skipped, entry, refused }

  var name: NamePages.Place
  var folder: Int32
  var bundle: Int32 = 0
  /// Of an entry of a bundle its own size and time, and its place in the bundle for the inode.
  var stamp: FileStamp
  var kind = Kind.file
  var isEscaped = false

  init(name: NamePages.Place, folder: Int, stamp: FileStamp) {
    self.name = name
    self.folder = Int32(clamping: folder)
    self.stamp = stamp
  }
}

/// What the entries of one bundle have in common.
private struct BundlePlace {
  var shelf: BundleShelf
  var bundle: PathName
  var stamp: FileStamp
  var inner: ZipBundle.Entry?

  init(_ entry: BundleEntry) {
    (shelf, bundle, stamp, inner) = (entry.shelf, entry.bundle, entry.stamp, entry.inner)
  }

  func holds(_ entry: BundleEntry) -> Bool {
    entry.bundle == bundle && entry.stamp == stamp && entry.inner?.index == inner?.index
  }

  func entry(_ one: PackedInput) -> BundleEntry {
    BundleEntry(
      shelf: shelf, bundle: bundle, stamp: stamp, inner: inner,
      entry: ZipBundle.Entry(index: Int(one.stamp.inode), size: Int(one.stamp.size)))
  }
}

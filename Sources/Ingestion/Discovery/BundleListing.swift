import Docx
import Findings
import Store

/// Lists the documents inside bundles as inputs `bundle!entry`, in byte order of the entry's path.
struct BundleListing: Sendable {
  private let limits: Limits
  private let shelf: BundleShelf

  init(limits: Limits) {
    self.limits = limits
    shelf = BundleShelf(limits: limits)
  }

  /// A bundle that cannot be opened is one input, with its refusal; so is a document that was
  /// given a bundle's name.
  func inputs(of path: PathName, stamp: FileStamp) -> [Input] {
    let source = NameText.shown(path.bytes)
    do throws(DocumentError) {
      let entries = try ZipBundle.open(path: path.bytes, limits: limits).entries()
      if Self.isDocument(entries) {
        return [Input(source: source, kind: .file(path.apart(from: source)), stamp: stamp)]
      }
      return list(entries, of: Holder(path: path, source: source, stamp: stamp, inner: nil))
    } catch {
      return [Input(source: source, kind: .refused(error), stamp: stamp)]
    }
  }

  /// The bundle that holds entries.
  private struct Holder {
    var path: PathName
    var source: String
    var stamp: FileStamp
    var inner: ZipBundle.Entry?
  }

  private func list(_ entries: [ZipBundle.Entry], of holder: Holder) -> [Input] {
    var times: [String: Int] = [:]
    return entries.map { entry in
      // A bundle may hold one name twice, or two names of different bytes that look alike.
      let name = Self.shown(entry.name)
      times[name, default: 0] += 1
      return (name: times[name] == 1 ? name : "\(name)#\(times[name] ?? 0)", entry: entry)
    }
    .filter { !Self.isLeftOut($0.name) }
    .sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
    .flatMap { inputs(of: $0.entry, named: $0.name, in: holder) }
  }

  private func inputs(
    of entry: ZipBundle.Entry, named name: String, in holder: Holder
  ) -> [Input] {
    let source = holder.source + "!" + name
    func input(_ kind: Input.Kind) -> Input {
      Input(
        source: source, kind: kind, stamp: holder.stamp,
        modified: Int64(entry.modified) * 1_000_000_000, size: Int64(entry.size))
    }
    let document = BundleEntry(
      shelf: shelf, bundle: holder.path, stamp: holder.stamp, inner: holder.inner, entry: entry)
    switch FileKind(name: Self.lastName(of: Self.shown(entry.name)).utf8) {
    case .leftOut: return []
    case .other: return [input(.skipped)]
    case .unread(let error): return [input(.refused(error))]
    case .document: return [input(entry.refusal.map { .refused($0) } ?? .entry(document))]
    case .bundle where holder.inner != nil: return [input(.refused(.nestedTooDeep))]
    case .bundle:
      do throws(DocumentError) {
        let bytes = try shelf.read(document)
        let inside = try ZipBundle.open(bytes: bytes, limits: limits).entries()
        if Self.isDocument(inside) { return [input(.entry(document))] }
        var inner = holder
        inner.source = source
        inner.inner = entry
        return list(inside, of: inner)
      } catch {
        return [input(.refused(error))]
      }
    }
  }

  /// A backslash parts folders as well: some tools on Windows write it.
  private static func shown(_ name: [UInt8]) -> String {
    NameText.shown(name).replacing("\\", with: "/")
  }

  private static func lastName(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  private static func isLeftOut(_ path: String) -> Bool {
    path.split(separator: "/").contains { name in
      name != "." && name != ".." && FileKind(name: name.utf8) == .leftOut
    }
  }

  /// The parts of a .docx that stand at the top of no bundle of documents.
  private static func isDocument(_ entries: [ZipBundle.Entry]) -> Bool {
    entries.contains { $0.name == Array("[Content_Types].xml".utf8) }
  }
}

extension DocumentError {
  fileprivate static let nestedTooDeep = DocumentError(
    .unsafe,
    message: LocalizedText(
      zh: "压缩包嵌套超过一层，未读取", en: "a bundle nested more than one level deep, not read"),
    hint: LocalizedText(zh: "解压内层压缩包后重新运行", en: "unpack the inner bundle and run again"))
}

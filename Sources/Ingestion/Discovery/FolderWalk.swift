import Docx
import Findings
import Foundation
import Store

/// One walk over everything that was named, collecting inputs in order.
struct FolderWalk {
  private let outputFolder: FileStatus.Identity?
  /// The real paths of what was named: a link that leads back into one is not followed.
  private let roots: [String]
  private let bundles: BundleListing
  private var linkedFolders: Set<FileStatus.Identity> = []
  private var inputs: [Input] = []
  /// The paths whose bytes are no UTF-8, by their position among the inputs.
  private var odd: [Int: PathName] = [:]

  init(outputFolder: FileStatus.Identity?, roots: [PathName], limits: Limits) {
    self.outputFolder = outputFolder
    self.roots = roots.compactMap(realPath)
    bundles = BundleListing(limits: limits)
  }

  /// A path as the user named it: a file is taken for what the user says it is, a document.
  mutating func visit(named path: PathName) {
    do throws(SystemError) {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .folder: visitFolder(path, status)
      case .other: add(path, .refused(.notAFile))
      case .file where FileKind(name: path.name) == .bundle: addBundle(path, status.stamp)
      case .file: add(path, .file(nil), status.stamp)
      }
    } catch {
      add(path, .refused(refusal(of: error)))
    }
  }

  /// Every input once, each with a source of its own: of two names that look alike the one that is
  /// UTF-8 keeps its look, the other is shown with %XX.
  func finished() -> [Input] {
    var plain: Set<String> = []
    var seen: Set<PathName> = []
    let first = inputs.indices.filter { position in
      if let path = odd[position] { return seen.insert(path).inserted }
      return plain.insert(inputs[position].source).inserted
    }
    return first.map { position in
      var input = inputs[position]
      if let path = odd[position], plain.contains(input.source) {
        input.source = NameText.escaped(path.bytes)
      }
      return input
    }
  }

  private mutating func visitFolder(_ path: PathName, _ status: FileStatus) {
    if status.identity == outputFolder { return }
    let entries: [FolderEntry]
    do { entries = try folderEntries(path) } catch {
      add(path, .refused(refusal(of: error)))
      return
    }
    let children = entries.compactMap { entry -> Child? in
      let kind = FileKind(name: entry.name)
      guard kind != .leftOut else { return nil }
      return Child(entry, in: path, kind: kind)
    }
    for child in children.sorted(by: Child.precedes) { visit(child) }
  }

  private mutating func visit(_ child: Child) {
    guard let status = child.status else {
      let isOfInterest = child.kind != .other
      add(child.path, isOfInterest ? .refused(child.refusal ?? .notFound) : .skipped)
      return
    }
    switch (status.kind, child.kind) {
    case (.folder, _):
      if !child.isLink || isNewFolder(child.path, status) { visitFolder(child.path, status) }
    case (_, .unread(let error)): add(child.path, .refused(error), status.stamp)
    case (_, .other), (_, .leftOut): add(child.path, .skipped, status.stamp)
    case (.other, _): add(child.path, .refused(.notAFile))
    case (.file, .document): add(child.path, .file(nil), status.stamp)
    case (.file, .bundle): addBundle(child.path, status.stamp)
    }
  }

  /// Whether a link leads to a folder that is read nowhere else, so that links cannot make a loop
  /// and no file is read under two names.
  private mutating func isNewFolder(_ path: PathName, _ status: FileStatus) -> Bool {
    guard let real = realPath(path) else { return false }
    let overlaps = roots.contains { root in
      (real + "/").hasPrefix(root + "/") || (root + "/").hasPrefix(real + "/")
    }
    return !overlaps && linkedFolders.insert(status.identity).inserted
  }

  private mutating func addBundle(_ path: PathName, _ stamp: FileStamp) {
    inputs += bundles.inputs(of: path, stamp: stamp)
  }

  private mutating func add(
    _ path: PathName, _ kind: Input.Kind, _ stamp: FileStamp = FileStamp()
  ) {
    let source = NameText.shown(path.bytes)
    var kind = kind
    if let path = path.apart(from: source) {
      odd[inputs.count] = path
      if case .file = kind { kind = .file(path) }
    }
    inputs.append(Input(source: source, kind: kind, stamp: stamp))
  }
}

/// An entry of a folder with its status.
private struct Child {
  var path: PathName
  var kind: FileKind
  var isLink: Bool
  var status: FileStatus?
  var refusal: DocumentError?
  /// The name as it counts in the byte order of whole paths: a folder's ends in a slash.
  var key: [UInt8]

  init(_ entry: FolderEntry, in folder: PathName, kind: FileKind) {
    path = folder.appending(entry.name)
    self.kind = kind
    isLink = entry.isLink
    do throws(SystemError) { status = try FileStatus(of: path) } catch {
      refusal = FolderWalk.refusal(of: error)
    }
    key = entry.name + (status?.kind == .folder ? [UInt8(ascii: "/")] : [])
  }

  static func precedes(_ left: Child, _ right: Child) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }
}

extension FolderWalk {
  fileprivate static func refusal(of error: SystemError) -> DocumentError {
    switch error.code {
    case ENOENT, ENOTDIR: .notFound
    default: .unreadable(error.reason)
    }
  }

  private func refusal(of error: SystemError) -> DocumentError { Self.refusal(of: error) }
}

/// The path with every link followed; nil where it leads nowhere.
private func realPath(_ path: PathName) -> String? {
  guard let real = path.withCString({ realpath($0, nil) }) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

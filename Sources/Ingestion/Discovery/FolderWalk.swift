import Docx
import Findings
import Foundation
import Rankings
import Store

/// One walk over everything that was named, collecting inputs in order.
struct FolderWalk {
  private let outputFolder: FileStatus.Identity?
  /// The real paths of what was named: a link that leads back into one is not followed.
  private let roots: [String]
  private let bundles: BundleListing
  private var linkedFolders: Set<FileStatus.Identity> = []
  private var inputs = InputList()
  /// The paths and sources listed already, by their bytes.
  private var listed: Set<NameID> = []
  /// The positions of inputs whose names are no UTF-8.
  private var odd: [Int] = []

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
  consuming func finished() -> InputList {
    for position in odd where listed.contains(NameID(Array(inputs[position].source.utf8))) {
      inputs.escapeName(at: position)
    }
    return inputs
  }

  private mutating func visitFolder(_ path: PathName, _ status: FileStatus) {
    if status.identity == outputFolder { return }
    let children: [Child]
    do throws(SystemError) { children = try self.children(of: path) } catch {
      add(path, .refused(refusal(of: error)))
      return
    }
    for child in children { visit(child, in: path) }
  }

  /// What is of interest in a folder, in order.
  private func children(of folder: PathName) throws(SystemError) -> [Child] {
    var children: [Child] = []
    try forEachEntry(of: folder) { entry in
      if FileKind(name: entry.name) != .leftOut { children.append(Child(entry, in: folder)) }
    }
    children.sort()
    return children
  }

  private mutating func visit(_ child: Child, in folder: PathName) {
    let path = folder.appending(child.name)
    let kind = FileKind(name: child.name)
    let status: FileStatus
    do throws(SystemError) { status = try FileStatus(of: path) } catch {
      add(path, kind != .other ? .refused(refusal(of: error)) : .skipped)
      return
    }
    switch (status.kind, kind) {
    case (.folder, _):
      if !child.isLink || isNewFolder(path, status) { visitFolder(path, status) }
    case (_, .unread(let error)): add(path, .refused(error), status.stamp)
    case (_, .other), (_, .leftOut): add(path, .skipped, status.stamp)
    case (.other, _): add(path, .refused(.notAFile))
    case (.file, .document): add(path, .file(nil), status.stamp)
    case (.file, .bundle): addBundle(path, status.stamp)
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
    for input in bundles.inputs(of: path, stamp: stamp) {
      if case .file = input.kind {
        add(path, input.kind, stamp)
      } else if listed.insert(NameID(Array(input.source.utf8))).inserted {
        inputs.append(input)
      }
    }
  }

  private mutating func add(
    _ path: PathName, _ kind: Input.Kind, _ stamp: FileStamp = FileStamp()
  ) {
    guard listed.insert(NameID(path.bytes)).inserted else { return }
    if String(validating: path.bytes, as: UTF8.self) == nil { odd.append(inputs.count) }
    inputs.append(path, kind, stamp)
  }
}

/// An entry of a folder, small: there may be hundreds of thousands.
private struct Child: Comparable {
  /// The name as it counts in the byte order of whole paths: a folder's ends in a slash.
  private var key: [UInt8]
  var isLink: Bool

  init(_ entry: FolderEntry, in folder: PathName) {
    isLink = entry.kind == .link
    let isFolder =
      switch entry.kind {
      case .file: false
      case .folder: true
      case .link, .unknown: (try? FileStatus(of: folder.appending(entry.name)))?.kind == .folder
      }
    key = isFolder ? entry.name + [UInt8(ascii: "/")] : entry.name
  }

  var name: [UInt8] { key.last == UInt8(ascii: "/") ? key.dropLast() : key }

  static func < (one: Child, other: Child) -> Bool {
    one.key.lexicographicallyPrecedes(other.key)
  }
}

extension FolderWalk {
  private func refusal(of error: SystemError) -> DocumentError {
    switch error.code {
    case ENOENT, ENOTDIR: .notFound
    default: .unreadable(error.reason)
    }
  }
}

/// The path with every link followed; nil where it leads nowhere.
private func realPath(_ path: PathName) -> String? {
  guard let real = path.withCString({ realpath($0, nil) }) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

import Foundation
import Outputs

/// The right to write in an output folder, held by one run at a time.
///
/// The lock is on the folder itself and ends with the process, however it ends: there is no lock
/// file to remain behind.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// - Parameter folder: must exist.
  init(_ folder: String) throws(IngestionError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .output(OutputError(path: folder, code: errno)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { throw .inUse(folder: folder) }
      throw .output(OutputError(path: folder, code: code))
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}

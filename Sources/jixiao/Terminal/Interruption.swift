import Foundation
import Synchronization

/// Whether the user pressed Ctrl-C: asked between documents, so that what is done is kept.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Listens from now on. A second Ctrl-C ends the program at once.
  static func listen() {
    flag.store(false, ordering: .relaxed)
    for code in [SIGINT, SIGTERM] {
      signal(code) { code in
        Interruption.flag.store(true, ordering: .relaxed)
        signal(code, SIG_DFL)
      }
    }
  }
}

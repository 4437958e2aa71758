import Foundation
import Synchronization

/// Whether the user pressed Ctrl-C: asked between documents, so that what is done is kept.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Listens from now on, also where the program was started with these signals held back. A second
  /// signal of either kind ends the program at once.
  static func listen() {
    flag.store(false, ordering: .relaxed)
    var signals = sigset_t()
    sigemptyset(&signals)
    for code in [SIGINT, SIGTERM] { sigaddset(&signals, code) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for code in [SIGINT, SIGTERM] {
      signal(code) { code in
        Interruption.flag.store(true, ordering: .relaxed)
        for code in [SIGINT, SIGTERM] { signal(code, SIG_DFL) }
      }
    }
  }
}

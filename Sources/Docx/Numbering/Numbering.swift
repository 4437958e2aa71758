/// The automatic numbers of a document.
struct Numbering: Sendable {
  init() {}
}

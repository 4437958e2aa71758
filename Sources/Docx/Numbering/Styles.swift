/// The paragraph styles of a document.
struct Styles: Sendable {
  init() {}
}

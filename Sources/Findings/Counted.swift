/// A count with its noun in English.
///
/// - Parameter plural: the noun for any count but one, where that is not the noun with an s.
package func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

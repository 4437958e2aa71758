import Findings

/// What reads the events of one part, in document order.
///
/// Text comes in pieces of any size, cut between characters or not at all inside one.
protocol XMLHandler {
  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(DocumentError)
  mutating func end(_ name: XMLName) throws(DocumentError)
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError)
}

extension XMLHandler {
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentError) {}
}

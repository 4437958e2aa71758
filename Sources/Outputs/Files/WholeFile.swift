import Foundation

/// Writes one file beside its place and moves it in, so that a failure leaves the earlier one.
package func writeWhole(_ text: String, to path: String) throws(OutputError) {
  let beside = path + ".jixiao-writing"
  var sink = try ByteSink(creating: beside)
  do {
    try sink.write(text)
    try sink.synchronise()
  } catch {
    unlink(beside)
    throw error
  }
  guard rename(beside, path) == 0 else {
    let code = errno
    unlink(beside)
    throw OutputError(path: path, code: code)
  }
}

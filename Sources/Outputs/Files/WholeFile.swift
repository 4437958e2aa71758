import Findings
import Foundation

/// Writes one file beside its place and moves it in, so that a failure leaves the earlier one.
package func writeWhole(_ text: String, to path: String) throws(OutputError) {
  let beside = path + ".jixiao-writing"
  do throws(OutputError) {
    var sink = try ByteSink(creating: beside)
    try sink.write(text)
    try sink.synchronise()
    guard rename(beside, path) == 0 else { throw OutputError(path: path, code: errno) }
  } catch {
    unlink(beside)
    throw OutputError(
      path: path, message: error.message,
      hint: LocalizedText(zh: "换一个可以写入的文件名", en: "name a file that can be written"))
  }
}

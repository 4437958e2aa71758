import Findings
import Outputs
import Store

/// What ends a run; earlier outputs are intact.
package enum IngestionError: Error, Sendable {
  /// An output could not be written.
  case output(OutputError)
  /// The store could not be used.
  case store(StoreError)
  /// Another run works in the output folder.
  case inUse(folder: String)
  /// The user stopped it; what was done is kept.
  case interrupted(done: Int, total: Int)
  /// The user stopped it when all files were read and the outputs were being written.
  case interruptedWriting(read: Int)

  /// The program's exit code.
  package var exitCode: Int32 {
    switch self {
    case .output, .store, .inUse: 74
    case .interrupted, .interruptedWriting: 130
    }
  }

  package var message: LocalizedText {
    switch self {
    case .output(let error):
      LocalizedText(
        zh: "\(error.path)：\(error.message.zh)", en: "\(error.path): \(error.message.en)")
    case .store(let error): error.message
    case .inUse(let folder):
      LocalizedText(
        zh: "\(folder) 正被另一次运行使用", en: "\(folder) is in use by another run")
    case .interrupted(let done, let total):
      LocalizedText(
        zh: "已中断：\(total) 个文件中完成 \(done) 个，结果已保存",
        en: "interrupted: \(done) of \(counted(total, "file")) done and kept")
    case .interruptedWriting(let read):
      LocalizedText(
        zh: "已中断：\(read) 个文件都已读完并保存，结果文件没有写出，原有结果未动",
        en: "interrupted: \(counted(read, "file")) done and kept, no output written; "
          + "earlier outputs are intact")
    }
  }

  package var hint: LocalizedText {
    switch self {
    case .output(let error): error.hint
    case .store:
      LocalizedText(
        zh: "检查磁盘空间和权限，或用 -o 换一个输出文件夹",
        en: "check space and permissions, or choose another output folder with -o")
    case .inUse:
      LocalizedText(
        zh: "等它结束，或用 -o 换一个输出文件夹",
        en: "wait until it ends, or choose another output folder with -o")
    case .interrupted, .interruptedWriting:
      LocalizedText(
        zh: "再次运行同一命令即可从中断处继续",
        en: "run the same command again to go on from there")
    }
  }

  /// - Parameter error: what a stage of the run threw.
  init(_ error: any Error, folder: String) {
    self =
      switch error {
      case let error as IngestionError: error
      case let error as OutputError: .output(error)
      case let error as StoreError: .store(error)
      default:
        .store(.failed(path: folder, reason: LocalizedText(zh: "\(error)", en: "\(error)")))
      }
  }
}

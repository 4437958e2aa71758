import Findings

/// Why the store cannot be used. Ends the run; the published rows stay as they were.
package enum StoreError: Error, Sendable, Equatable {
  /// The file at the store's place belongs to another program.
  case foreign(path: String)
  /// Written by a later version of this program.
  case newer(path: String, version: Int)
  /// No space, no permission, a folder gone, another program holding it.
  case failed(path: String, reason: LocalizedText)
  /// A stored record that cannot be read back.
  case damaged(path: String)

  package var message: LocalizedText {
    switch self {
    case .foreign(let path):
      LocalizedText(
        zh: "\(path) 不是本程序写的数据库，未作改动；请换一个输出目录或移走该文件",
        en: "\(path) was not written by this program and was left alone; "
          + "choose another output folder or move the file away")
    case .newer(let path, let version):
      LocalizedText(
        zh: "\(path) 由更新版本的程序写成（结构版本 \(version)）；请升级程序或换一个输出目录",
        en: "\(path) was written by a newer version of this program (schema \(version)); "
          + "upgrade, or choose another output folder")
    case .failed(let path, let reason):
      LocalizedText(
        zh: "无法写入 \(path)：\(reason.zh)；原有结果未动",
        en: "cannot write \(path): \(reason.en); earlier outputs are intact")
    case .damaged(let path):
      LocalizedText(
        zh: "\(path) 中有损坏的记录；请删除该文件后重新运行",
        en: "\(path) holds a damaged record; delete the file and run again")
    }
  }
}

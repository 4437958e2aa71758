import Documents
import Findings

extension DocumentNote.Code {
  /// What the reader resolved or left out, in a word for `dump`.
  package var message: LocalizedText {
    switch self {
    case .insertedText: LocalizedText(zh: "修订中的插入文字，已计入", en: "tracked insertions, kept")
    case .deletedText: LocalizedText(zh: "修订中的删除文字，已去掉", en: "tracked deletions, dropped")
    case .movedText: LocalizedText(zh: "修订中的移动文字，按移后位置", en: "tracked moves, at their target")
    case .insertedRows: LocalizedText(zh: "修订中插入的表格行，已计入", en: "tracked inserted rows, kept")
    case .deletedRows: LocalizedText(zh: "修订中删除的表格行，已去掉", en: "tracked deleted rows, dropped")
    case .deletedCells: LocalizedText(zh: "修订中删除的单元格，已去掉", en: "tracked deleted cells, dropped")
    case .joinedParagraphs:
      LocalizedText(zh: "段落标记已删除，前后段合并", en: "paragraphs joined over a deleted mark")
    case .hiddenText: LocalizedText(zh: "隐藏文字，已去掉", en: "hidden text, dropped")
    case .fields: LocalizedText(zh: "域，只取结果", en: "fields, results only")
    case .contentControls: LocalizedText(zh: "内容控件，已展开", en: "content controls, unwrapped")
    case .alternateContent: LocalizedText(zh: "替代内容，只取一支", en: "alternate content, one branch")
    case .textBoxes: LocalizedText(zh: "文本框，单独列出", en: "text boxes, listed apart")
    case .nestedTables: LocalizedText(zh: "表中表", en: "tables inside tables")
    case .symbols: LocalizedText(zh: "符号字体字符，已转换", en: "symbol characters, mapped")
    case .equations: LocalizedText(zh: "公式，只取文字", en: "equations, text only")
    case .rubyText: LocalizedText(zh: "拼音指南，只取正文", en: "ruby, base text only")
    case .pictures: LocalizedText(zh: "图片，未读", en: "pictures, not read")
    case .notesAndComments: LocalizedText(zh: "脚注、尾注、批注，未读", en: "notes and comments, not read")
    case .embeddedObjects: LocalizedText(zh: "嵌入对象，未读", en: "embedded objects, not read")
    case .irregularGrid: LocalizedText(zh: "表格网格不整齐，已补齐", en: "irregular table grid, completed")
    case .irregularMerge: LocalizedText(zh: "合并单元格不成对，已处理", en: "irregular merges, resolved")
    case .package: LocalizedText(zh: "文件包结构不规范，已容忍", en: "irregular package, tolerated")
    }
  }
}

import Findings
import Reports

extension Rule {
  static let unmappedTable = Rule(
    "unmapped-table", .warning,
    title: LocalizedText(zh: "表格未能识别", en: "A table was not understood"),
    what: LocalizedText(
      zh: "含有分数或金额、但表头不属于已知表式的表格。",
      en: "A table with points or money whose headings fit no known form."),
    why: LocalizedText(
      zh: "其中的数字没有进入核对与排名，需要人工查看。",
      en: "Its figures are in no check and no ranking: somebody must look."),
    arithmetic: LocalizedText(
      zh: "含分数或金额的表格均应识别", en: "every table with points or money is understood"),
    tolerance: LocalizedText(
      zh: "目录、人员名单、项目清单等没有分数和金额的表格不算。", en: "Lists without points and money do not count."),
    source: .practice("未识别的内容应提示而不是略过", "what was not understood is said, not skipped"),
    repair: LocalizedText(
      zh: "用 jixiao dump 和 extract --explain 查看原因；表头用语可在 jixiao.yml 的 lexicon 中补充。",
      en:
        "See jixiao dump and extract --explain; add the heading's words under lexicon in jixiao.yml."
    ),
    examples: {
      let form = ExampleReport().pointsOnly.indicator("办结率", weight: "100", score: "100")
      let table = Reports.UnmappedTable(
        at: CellReference(table: 3, row: 1, column: 1), firstCells: ["考核内容", "标准分", "实得"])
      return [
        RuleExample(
          .breaks, zh: "表 3 的表头为“考核内容 | 标准分 | 实得”", en: "Table 3 is headed 考核内容 | 标准分 | 实得",
          form.document { $0.unmappedTables = [table] }),
        RuleExample(.passes, zh: "各表均已识别", en: "Every table was understood", form),
        RuleExample(
          .rounding, zh: "另有一张没有数字的名单", en: "A list without figures beside it",
          form.document { $0.coverage = Coverage(tables: 2, mappedTables: 1) }),
      ]
    },
    check: .document { report, _ in
      report.unmappedTables.map { table in
        let cells = table.firstCells.joined(separator: " | ")
        return Flag(
          LocalizedText(
            zh: "第 \(table.at.table) 张表含有数字但未能识别（\(cells)），未参与核对与排名。请人工查看。",
            en:
              "Table \(table.at.table) holds figures and was not understood (\(cells)); look at it."
          ),
          place: .cell(table.at), excerpt: cells)
      }
    })
}

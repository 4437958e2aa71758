import Documents
import Findings
import Rankings
import Reports

/// An invented evaluation with the form it was read from: funds block, indicators, total row.
struct InventedForm {
  struct Line {
    var level1: String
    var level2: String
    var level3: String
    var weight: Int
    var target: String
    var actual: String
    /// In tenths of a 分.
    var score: Int
  }

  var kind: SelfEvaluation.Kind
  var department: String
  var project: String?
  /// In hundredths of 万元.
  var budget: Int
  var executed: Int
  /// Points of the execution rate, in tenths of a 分.
  var rateScore: Int
  var lines: [Line]
  /// As the total row prints it, in tenths of a 分.
  var statedScore: Int

  static let columns = 8
  /// Rows above the indicators: name, department, funds header, funds, indicator header.
  static let headRows = 5

  var score: ExactDecimal {
    ExactDecimal(mantissa: Int128(lines.reduce(rateScore) { $0 + $1.score }), scale: 1)
  }

  var executionRate: ExactDecimal? {
    ExactDecimal.executionRate(executed: amount(executed), budget: amount(budget))
  }

  func amount(_ hundredths: Int) -> ExactDecimal {
    ExactDecimal(mantissa: Int128(hundredths), scale: 2)
  }

  func points(_ tenths: Int) -> String {
    ExactDecimal(mantissa: Int128(tenths), scale: 1).description
  }

  /// The row of the table, from 1, of an indicator.
  func row(of line: Int) -> Int { Self.headRows + line + 1 }
  var totalRow: Int { Self.headRows + lines.count + 1 }

  /// The form as a table, with the merges that such forms have.
  var table: Table? {
    var cells: [Cell] = []
    func add(_ row: Int, _ column: Int, _ text: String, rows: Int = 1, columns: Int = 1) {
      cells.append(
        Cell(row: row, column: column, rowSpan: rows, columnSpan: columns, text: text))
    }
    add(0, 0, "项目名称")
    add(0, 1, project ?? "部门整体支出", columns: 7)
    add(1, 0, "主管部门")
    add(1, 1, department, columns: 3)
    add(1, 4, "联系电话")
    add(1, 5, "13800138000", columns: 3)
    for (column, text) in ["项目资金（万元）", "", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分", ""]
      .enumerated()
    { add(2, column, text) }
    let rate = executionRate.map { "\($0)%" } ?? ""
    for (column, text) in [
      "年度资金总额", "", amount(budget).description, amount(executed).description, "10", rate,
      points(rateScore), "",
    ].enumerated() { add(3, column, text) }
    for (column, text) in ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "偏差原因"]
      .enumerated()
    { add(4, column, text) }
    var first = 0
    while first < lines.count {
      var last = first
      while last + 1 < lines.count, lines[last + 1].level1 == lines[first].level1 { last += 1 }
      add(Self.headRows + first, 0, lines[first].level1, rows: last - first + 1)
      first = last + 1
    }
    for (index, line) in lines.enumerated() {
      let row = Self.headRows + index
      for (column, text) in [
        line.level2, line.level3, "\(line.weight)", line.target, line.actual, points(line.score),
        line.score == line.weight * 10 ? "" : "进度略晚于计划，下年度提前安排",
      ].enumerated() { add(row, column + 1, text) }
    }
    add(totalRow - 1, 0, "合计", columns: 3)
    add(totalRow - 1, 3, "100")
    add(totalRow - 1, 4, "", columns: 2)
    add(totalRow - 1, 6, points(statedScore))
    add(totalRow - 1, 7, "")
    return Table(rowCount: totalRow, columnCount: Self.columns, cells: cells)
  }
}

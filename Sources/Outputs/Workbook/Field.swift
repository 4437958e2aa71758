import Findings

/// The columns of the workbook's sheets, each with its heading and width in characters.
///
/// Headings are the words of the forms and of review sheets (一级指标, 复核发现, 处理建议).
enum Field: Hashable, CaseIterable {
  case rank, rankRange, project, department, region, year, kind
  case score, statedScore, scoreDifference, normalizedScore, rating, statedRating, weightTotal
  case budget, executed, executionRate, reconciled, errors, warnings, toFindings, toRanking, source
  case counted
  case overallScore, overallRating, projects, projectsMeanScore, sources
  case section, level1, level2, level3, weight, target, actual, indicatorScore, deviation, position
  case lineName, isTotal, initialBudget, budgetFiscal, executedFiscal, printedRate, unit
  case severity, dimension, rule, message, stated, expected, difference, repair, excerpt
  case status, evaluations, findings, errorCode, errorMessage, hint, sha256, bytes

  var heading: LocalizedText { about.heading }
  var width: Int { about.width }

  private var about: (heading: LocalizedText, width: Int) {
    evaluationColumn ?? recordColumn ?? findingColumn
  }

  private var evaluationColumn: (heading: LocalizedText, width: Int)? {
    switch self {
    case .rank: (.init(zh: "名次", en: "Rank"), 7)
    case .rankRange: (.init(zh: "名次区间", en: "Rank range"), 11)
    case .project: (.init(zh: "项目名称", en: "Project"), 34)
    case .department: (.init(zh: "部门（单位）", en: "Department"), 28)
    case .region: (.init(zh: "地区", en: "Region"), 14)
    case .year: (.init(zh: "年度", en: "Year"), 8)
    case .kind: (.init(zh: "类型", en: "Kind"), 10)
    case .score: (.init(zh: "得分（重算）", en: "Score (recomputed)"), 12)
    case .statedScore: (.init(zh: "自评得分", en: "Stated score"), 11)
    case .scoreDifference: (.init(zh: "差额", en: "Difference"), 11)
    case .normalizedScore: (.init(zh: "折算百分制", en: "Out of 100"), 12)
    case .rating: (.init(zh: "等级", en: "Rating"), 9)
    case .statedRating: (.init(zh: "自评等级", en: "Stated rating"), 11)
    case .weightTotal: (.init(zh: "分值合计", en: "Points in all"), 11)
    case .budget: (.init(zh: "全年预算数（万元）", en: "Budget (10,000 yuan)"), 17)
    case .executed: (.init(zh: "全年执行数（万元）", en: "Executed (10,000 yuan)"), 17)
    case .executionRate: (.init(zh: "执行率（%）", en: "Execution rate (%)"), 12)
    case .reconciled: (.init(zh: "勾稽一致", en: "Reconciled"), 11)
    case .errors: (.init(zh: "错误", en: "Errors"), 8)
    case .warnings: (.init(zh: "警告", en: "Warnings"), 10)
    case .counted: (.init(zh: "计入汇总", en: "Counted"), 10)
    case .toFindings: (.init(zh: "查看问题", en: "Findings"), 12)
    case .toRanking: (.init(zh: "返回排名", en: "Back to ranking"), 12)
    case .source: (.init(zh: "来源文件", en: "Source file"), 46)
    default: nil
    }
  }

  private var recordColumn: (heading: LocalizedText, width: Int)? {
    switch self {
    case .overallScore: (.init(zh: "整体自评得分", en: "Overall score"), 13)
    case .overallRating: (.init(zh: "整体自评等级", en: "Overall rating"), 13)
    case .projects: (.init(zh: "项目数", en: "Projects"), 9)
    case .projectsMeanScore:
      (.init(zh: "项目平均分（按预算加权）", en: "Mean project score (by budget)"), 18)
    case .sources: (.init(zh: "来源文件", en: "Source files"), 60)
    case .section: (.init(zh: "所在章节", en: "Section"), 22)
    case .level1: (.init(zh: "一级指标", en: "Level 1"), 16)
    case .level2: (.init(zh: "二级指标", en: "Level 2"), 18)
    case .level3: (.init(zh: "三级指标", en: "Level 3"), 32)
    case .weight: (.init(zh: "权重（分值）", en: "Points"), 11)
    case .target: (.init(zh: "年度指标值", en: "Target"), 24)
    case .actual: (.init(zh: "实际完成值", en: "Actual"), 24)
    case .indicatorScore: (.init(zh: "得分", en: "Score"), 9)
    case .deviation: (.init(zh: "偏差原因分析及改进措施", en: "Reason and measures"), 36)
    case .position: (.init(zh: "位置", en: "Place"), 20)
    case .lineName: (.init(zh: "资金（任务）名称", en: "Line"), 34)
    case .isTotal: (.init(zh: "合计行", en: "Total"), 9)
    case .initialBudget: (.init(zh: "年初预算数（万元）", en: "Initial budget (10,000 yuan)"), 17)
    case .budgetFiscal:
      (.init(zh: "预算其中：财政拨款（万元）", en: "Budget: fiscal (10,000 yuan)"), 18)
    case .executedFiscal:
      (.init(zh: "执行其中：财政拨款（万元）", en: "Executed: fiscal (10,000 yuan)"), 18)
    case .printedRate: (.init(zh: "报告所列执行率", en: "Printed rate"), 13)
    case .unit: (.init(zh: "原单位", en: "Unit in document"), 10)
    default: nil
    }
  }

  private var findingColumn: (heading: LocalizedText, width: Int) {
    switch self {
    case .severity: (.init(zh: "级别", en: "Severity"), 9)
    case .dimension: (.init(zh: "复核维度", en: "Check"), 22)
    case .rule: (.init(zh: "规则", en: "Rule"), 24)
    case .message: (.init(zh: "复核发现", en: "Finding"), 64)
    case .stated: (.init(zh: "报告值", en: "Stated"), 15)
    case .expected: (.init(zh: "计算值", en: "Expected"), 15)
    case .difference: (.init(zh: "差额", en: "Difference"), 13)
    case .repair: (.init(zh: "处理建议", en: "Likeliest repair"), 40)
    case .excerpt: (.init(zh: "原文", en: "Quoted"), 32)
    case .status: (.init(zh: "状态", en: "Status"), 12)
    case .evaluations: (.init(zh: "自评份数", en: "Evaluations"), 12)
    case .findings: (.init(zh: "问题数", en: "Findings"), 10)
    case .errorCode: (.init(zh: "代码", en: "Code"), 16)
    case .errorMessage: (.init(zh: "原因", en: "Error"), 44)
    case .hint: (.init(zh: "处理建议", en: "Hint"), 44)
    case .sha256: (.init(zh: "SHA-256", en: "SHA-256"), 68)
    default: (.init(zh: "字节数", en: "Bytes"), 12)
    }
  }
}

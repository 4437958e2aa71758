import Findings

extension Role {
  /// What a heading or a label of the role stands for, for people.
  package var meaning: LocalizedText {
    switch self {
    case .level1: LocalizedText(zh: "一级指标", en: "first level")
    case .level2: LocalizedText(zh: "二级指标", en: "second level")
    case .level3: LocalizedText(zh: "三级指标", en: "third level")
    case .level4: LocalizedText(zh: "四级指标", en: "fourth level")
    case .indicatorName: LocalizedText(zh: "指标名称", en: "indicator")
    case .group: LocalizedText(zh: "分组标题", en: "group heading")
    case .item: LocalizedText(zh: "项目", en: "item")
    case .target: LocalizedText(zh: "目标值", en: "target")
    case .adjustedTarget: LocalizedText(zh: "调整后的目标值", en: "adjusted target")
    case .targetProperty: LocalizedText(zh: "指标性质", en: "sign of the target")
    case .targetValue: LocalizedText(zh: "指标值", en: "value of the target")
    case .targetUnit: LocalizedText(zh: "度量单位", en: "unit of the target")
    case .actual: LocalizedText(zh: "完成值", en: "actual value")
    case .weight: LocalizedText(zh: "分值", en: "weight")
    case .score: LocalizedText(zh: "得分", en: "score")
    case .selfScore: LocalizedText(zh: "自评得分", en: "self-score")
    case .singleScore: LocalizedText(zh: "折算前得分", en: "score before weighting")
    case .convertedScore: LocalizedText(zh: "折算得分", en: "weighted score")
    case .deviation: LocalizedText(zh: "偏差原因", en: "reason of deviation")
    case .aside: LocalizedText(zh: "不读取", en: "known, not read")
    case .code: LocalizedText(zh: "编码", en: "code")
    case .ordinal: LocalizedText(zh: "序号", en: "row number")
    default: money ?? label ?? narrative ?? LocalizedText(zh: rawValue, en: rawValue)
    }
  }

  private var money: LocalizedText? {
    switch self {
    case .initialBudget: LocalizedText(zh: "年初预算数", en: "initial budget")
    case .approvedBudget: LocalizedText(zh: "批复预算数", en: "approved budget")
    case .adjustment: LocalizedText(zh: "预算调整", en: "adjustment of the budget")
    case .execution: LocalizedText(zh: "预算执行", en: "execution of the budget")
    case .budget: LocalizedText(zh: "预算数", en: "budget")
    case .executed: LocalizedText(zh: "执行数", en: "executed")
    case .rate: LocalizedText(zh: "执行率", en: "execution rate")
    case .fiscalPart: LocalizedText(zh: "其中：财政拨款", en: "fiscal part")
    case .rateWeight: LocalizedText(zh: "执行率分值", en: "weight of the rate")
    case .rateScore: LocalizedText(zh: "执行率得分", en: "score of the rate")
    case .lineName: LocalizedText(zh: "名称", en: "name of the line")
    case .duty: LocalizedText(zh: "职能", en: "duty")
    case .completion: LocalizedText(zh: "完成情况", en: "completion")
    case .projectName: LocalizedText(zh: "项目名称", en: "project")
    case .goalExpected: LocalizedText(zh: "预期目标", en: "expected goal")
    case .goalActual: LocalizedText(zh: "目标完成情况", en: "goal reached")
    case .statedRating: LocalizedText(zh: "等级", en: "rating")
    default: nil
    }
  }

  /// Labels of a form's grid and first cells of its rows.
  private var label: LocalizedText? {
    switch self {
    case .title: LocalizedText(zh: "标题", en: "title")
    case .department: LocalizedText(zh: "部门（单位）名称", en: "department")
    case .implementingUnit: LocalizedText(zh: "实施单位", en: "implementing unit")
    case .competentDepartment: LocalizedText(zh: "主管部门", en: "competent department")
    case .higherDepartment: LocalizedText(zh: "上级主管部门", en: "higher department")
    case .fundUser: LocalizedText(zh: "资金使用单位", en: "user of the funds")
    case .moneyUnit: LocalizedText(zh: "金额单位", en: "unit of money")
    case .year: LocalizedText(zh: "年度", en: "year")
    case .statedTotal: LocalizedText(zh: "自评总分", en: "stated total")
    case .fundsBlock: LocalizedText(zh: "资金", en: "funds")
    case .indicatorBlock: LocalizedText(zh: "绩效指标", en: "indicators")
    case .goalBlock: LocalizedText(zh: "年度总体目标", en: "goals")
    case .remark: LocalizedText(zh: "说明", en: "remark")
    case .total: LocalizedText(zh: "总分行", en: "total of points")
    case .subtotal: LocalizedText(zh: "小计行", en: "subtotal")
    case .budgetTotal: LocalizedText(zh: "资金总额行", en: "total of money")
    case .division: LocalizedText(zh: "资金分类", en: "division of money")
    case .partMarker: LocalizedText(zh: "其中", en: "of which")
    case .otherFunds: LocalizedText(zh: "其他资金", en: "other funds")
    default: nil
    }
  }

  private var narrative: LocalizedText? {
    switch self {
    case .narrativeIncome: LocalizedText(zh: "收入总计", en: "total income")
    case .narrativeExpenditure: LocalizedText(zh: "支出总计", en: "total expenditure")
    case .narrativeBasic: LocalizedText(zh: "基本支出", en: "basic expenditure")
    case .narrativeProject: LocalizedText(zh: "项目支出", en: "project expenditure")
    case .narrativeAssets: LocalizedText(zh: "资产总额", en: "total assets")
    case .narrativeAssetsCurrent: LocalizedText(zh: "流动资产", en: "current assets")
    case .narrativeAssetsFixed: LocalizedText(zh: "固定资产净值", en: "net fixed assets")
    case .narrativeAssetsIntangible: LocalizedText(zh: "无形资产净值", en: "net intangible assets")
    case .narrativeStaff: LocalizedText(zh: "编制数", en: "authorized staff")
    case .narrativeStaffInService: LocalizedText(zh: "在职人数", en: "staff in service")
    case .narrativeStaffRetired: LocalizedText(zh: "退休人数", en: "retired staff")
    case .narrativeStaffPart: LocalizedText(zh: "编制数（分项）", en: "authorized staff, a part")
    default: nil
    }
  }
}

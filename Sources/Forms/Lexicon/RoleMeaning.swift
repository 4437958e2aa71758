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
    case .ordinal: LocalizedText(zh: "序号", en: "row number")
    default: money ?? LocalizedText(zh: rawValue, en: rawValue)
    }
  }

  private var money: LocalizedText? {
    switch self {
    case .initialBudget: LocalizedText(zh: "年初预算数", en: "initial budget")
    case .budget: LocalizedText(zh: "预算数", en: "budget")
    case .executed: LocalizedText(zh: "执行数", en: "executed")
    case .rate: LocalizedText(zh: "执行率", en: "execution rate")
    case .fiscalPart: LocalizedText(zh: "其中：财政拨款", en: "fiscal part")
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
}

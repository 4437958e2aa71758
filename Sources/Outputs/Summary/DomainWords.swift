import Findings
import Rankings
import Reports

extension SelfEvaluation.Kind {
  /// The word for users.
  var word: LocalizedText {
    switch self {
    case .overall: .init(zh: "部门整体", en: "Overall")
    case .project: .init(zh: "项目", en: "Project")
    }
  }
}

extension FileRow.Status {
  /// The word for users.
  var word: LocalizedText {
    switch self {
    case .ingested: .init(zh: "已入库", en: "Ingested")
    case .duplicate: .init(zh: "重复", en: "Duplicate")
    case .notAReport: .init(zh: "非自评报告", en: "Not a report")
    case .skipped: .init(zh: "跳过", en: "Skipped")
    case .failed: .init(zh: "失败", en: "Failed")
    }
  }
}

extension StatisticsRow.Group {
  /// The word for users.
  var word: LocalizedText {
    switch self {
    case .rating: .init(zh: "等级", en: "Rating")
    case .level1: .init(zh: "一级指标", en: "Level 1")
    case .level2: .init(zh: "二级指标", en: "Level 2")
    case .region: .init(zh: "地区", en: "Region")
    }
  }
}

/// Yes and no for users.
func word(_ answer: Bool) -> LocalizedText {
  answer ? .init(zh: "是", en: "Yes") : .init(zh: "否", en: "No")
}

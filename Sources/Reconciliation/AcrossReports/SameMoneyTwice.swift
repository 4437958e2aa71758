import Findings
import Reports

extension Rule {
  static let sameMoneyTwice = Rule(
    "same-money-twice", .warning,
    title: LocalizedText(zh: "两个项目金额完全相同", en: "The same money in two projects"),
    what: LocalizedText(
      zh: "同一部门同一年度不同项目的预算数与执行数。",
      en: "Budget and executed of different projects of one department and year."),
    why: LocalizedText(
      zh: "预算数和执行数都分毫不差，可能是同一笔资金报了两次。",
      en: "Where both figures agree to the cent, one sum may have been claimed twice."),
    arithmetic: LocalizedText(
      zh: "预算数相等且执行数相等（换算为元）", en: "Equal budget and equal executed, in 元"),
    tolerance: LocalizedText(
      zh: "两数都是不超过两位有效数字的整数额（如 20 万元）不提示：巧合太常见。",
      en: "Round sums of up to two significant digits (20 万元) pass: they coincide too often."),
    source: RuleSource(
      zh: "复核惯例：同一资金不得在两个项目重复列报", en: "Reviewers' practice: money is reported once",
      isVerified: true),
    repair: LocalizedText(
      zh: "核对两个项目的资金来源和支出明细。", en: "Compare both projects' sources and payments."),
    examples: {
      let form = { (project: String, budget: String, executed: String) in
        ExampleReport().with {
          $0.department = Cited("安澜市民政局", at: .paragraph(1))
          $0.year = Cited(2021, at: .paragraph(1))
          $0.project = Cited(project, at: .paragraph(1))
        }.funds("年度资金总额", budget: budget, executed: executed)
      }
      return [
        RuleExample(
          .breaks, zh: "两个项目都是 128.60 / 121.35 万元", en: "Both projects have 128.60 / 121.35 万元",
          form("高龄津贴", "128.60", "121.35"), form("临时救助", "128.60", "121.35")),
        RuleExample(
          .passes, zh: "执行数不同", en: "Executed differs", form("高龄津贴", "128.60", "121.35"),
          form("临时救助", "128.60", "120.10")),
        RuleExample(
          .rounding, zh: "都是 20 / 20 万元：整数额", en: "Both have 20 / 20 万元, a round sum",
          form("高龄津贴", "20", "20"), form("临时救助", "20.00", "20.00")),
      ]
    },
    check: .acrossReports { set, _ in
      let groups = set.groups { position, item -> SameMoneyKey? in
        guard item.kind == .project, !set.duplicates.isSuperseded[position], !item.isContested
        else { return nil }
        return SameMoneyKey(item, body: set.bodies[position])
      }
      return groups.lazy.flatMap { group -> [AcrossFlag] in
        let names = Dictionary(grouping: group) { set.projects[$0] }
        return group.compactMap { position in
          let count = group.count - (names[set.projects[position]]?.count ?? 0)
          let others = group.lazy.filter { set.projects[$0] != set.projects[position] }
            .prefix(ShortList.most).map { set.items[$0] }
          return set.items[position].sameMoney(as: Array(others), of: count)
        }
      }
    })
}

extension Submission {
  /// The flag of a project whose money `count` others claim too, the first few of them named.
  fileprivate func sameMoney(as others: [Submission], of count: Int) -> AcrossFlag? {
    guard !others.isEmpty, let budget = budgetInTenThousands, let executed = executedInTenThousands
    else { return nil }
    let list = ShortList.text(
      others.map {
        LocalizedText(
          zh: "“\($0.project ?? "")”（\($0.id.source)）",
          en: "\"\($0.project ?? "")\" (\($0.id.source))")
      }, of: count)
    return AcrossFlag(
      self,
      Flag(
        LocalizedText(
          zh:
            "与本部门另 \(count) 个项目的金额完全相同：预算 \(budget) 万元，执行 \(executed) 万元，见 \(list.zh)。请核对是否同一笔资金重复列报。",
          en:
            "The same money as \(count) more of the department's projects: budget \(budget) 万元, executed \(executed) 万元, see \(list.en). Check whether one sum is reported twice."
        ), stated: budget.description, excerpt: project))
  }
}

/// What two claims of one sum have in common.
private struct SameMoneyKey: Hashable {
  private var body: Int
  private var year: Int?
  private var budget: ExactDecimal
  private var executed: ExactDecimal

  /// Nil without both amounts or a project's name, and for round sums.
  init?(_ item: Submission, body: Int?) {
    guard let body, item.project != nil, let budget = item.budget?.exact,
      let executed = item.executed?.exact, budget > .zero, executed > .zero,
      max(Self.significantDigits(budget), Self.significantDigits(executed)) > 2
    else { return nil }
    self.body = body
    year = item.year
    self.budget = budget
    self.executed = executed
  }

  private static func significantDigits(_ amount: ExactDecimal) -> Int {
    var rest = amount.mantissa.magnitude
    while rest != 0, rest % 10 == 0 { rest /= 10 }
    return rest.description.utf8.count
  }
}

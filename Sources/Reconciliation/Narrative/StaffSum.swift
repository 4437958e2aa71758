import Findings
import Reports

extension Rule {
  static let staffSum = Rule(
    "staff-sum", .error,
    title: LocalizedText(zh: "人员编制各项之和与总数不符", en: "Staff does not add up"),
    what: LocalizedText(
      zh: "行政编制、事业编制等之和，与核定编制数；在职人员各类之和，与在职人数。",
      en: "Posts by kind against authorised posts; staff in service by kind against their number."),
    why: LocalizedText(
      zh: "人数是清点的，不存在四舍五入。", en: "People are counted, so there is nothing to round."),
    arithmetic: LocalizedText(
      zh: "行政编制 + 事业编制 + … = 核定编制（只列一类的，≤ 核定编制）",
      en: "posts of each kind together = authorised posts (≤ where one kind alone is listed)"),
    tolerance: .exact,
    source: .practice("编制与在职人数分项之和等于总数", "posts and staff in service add up"),
    repair: LocalizedText(
      zh: "与编制批复和人事台账核对。", en: "Check against the approval of posts and the staff list."),
    yieldsTo: ["unparsed-number"],
    examples: {
      [
        RuleExample(
          .breaks, zh: "35 + 10 = 45，编制 44", en: "35 + 10 = 45, authorised 44",
          ExampleReport(.overall).posts(["35", "10"], of: "44")),
        RuleExample(
          .passes, zh: "45 + 15 = 60", en: "45 + 15 = 60",
          ExampleReport(.overall).posts(["45", "15"], of: "60")),
        RuleExample(
          .rounding, zh: "只列出行政编制 45，编制 60",
          en: "45 administrative posts listed alone, authorised 60",
          ExampleReport(.overall).posts(["45"], of: "60")),
      ]
    },
    check: .evaluation { evaluation, settings in
      evaluation.flags(
        evaluation.staffSums, settings,
        subject: LocalizedText(zh: "人员合计不符", en: "Staff does not add up"),
        advice: LocalizedText(zh: "请与编制批复核对。", en: "Check against the approval of posts."))
    })
}

extension SelfEvaluation {
  /// Posts and staff in service by kind against their totals; a lone kind may fall short.
  var staffSums: [Comparison] {
    [
      (narrative.staffAuthorizedParts, narrative.staffAuthorized, "核定编制"),
      (narrative.staffInServiceParts, narrative.staffInService, "在职人员"),
    ].compactMap { parts, total, name in
      guard !parts.map(\.figure).holdsWords else { return nil }
      let terms = parts.compactMap { people($0.figure, $0.name) }
      return Comparison(terms.count > 1 ? .equals : .atMost, terms, to: people(total, name))
    }
  }
}

extension ExampleReport {
  fileprivate func posts(_ parts: [String], of total: String) -> ExampleReport {
    sentence { evaluation, place in
      evaluation.narrative.staffAuthorized = .example(total, at: place)
      evaluation.narrative.staffAuthorizedParts = zip(["行政编制", "事业编制"], parts).map {
        NamedFigure(name: $0, figure: .example($1, at: place))
      }
    }
  }
}

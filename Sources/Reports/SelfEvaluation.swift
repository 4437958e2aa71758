import Findings

/// One self-evaluation: of a department's whole expenditure, or of one project.
package struct SelfEvaluation: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// 部门整体支出绩效自评.
    case overall
    /// 项目支出绩效自评.
    case project
  }

  package var kind: Kind
  package var title: Cited<String>?
  /// The fiscal year the report is about.
  package var year: Cited<Int>?
  package var region: String?
  /// The reporting unit, its leading budget code split off.
  package var department: Cited<String>?
  package var departmentCode: String?
  package var project: Cited<String>?
  /// The money unit of the tables, else of the sentences; nil where the report does not say.
  package var unit: MoneyUnit?
  /// Units of money that a table declares beside the one its amounts were read in.
  package var unitConflicts: [UnitConflict]
  /// Every place that states the total score; the first is the one in the record.
  package var statedTotals: [Figure]
  /// The 分值 of the total row.
  package var statedWeightTotal: Figure?
  /// Every rating word stated, in the order of trust of `statedTotals`.
  package var statedRatings: [Cited<String>]
  package var indicators: [Indicator]
  package var blockWeights: [BlockWeight]
  package var subtotals: [Subtotal]
  package var budget: Budget
  package var narrative: Narrative
  package var form: FormTraits
  /// Every name the document gives the reporting unit, the chosen one first.
  package var departmentMentions: [Mention]
  /// Every year the document gives the evaluation, the chosen one first.
  package var yearMentions: [Mention]

  package init(
    kind: Kind, title: Cited<String>? = nil, year: Cited<Int>? = nil, region: String? = nil,
    department: Cited<String>? = nil, departmentCode: String? = nil, project: Cited<String>? = nil,
    unit: MoneyUnit? = nil, unitConflicts: [UnitConflict] = [], statedTotals: [Figure] = [],
    statedWeightTotal: Figure? = nil,
    statedRatings: [Cited<String>] = [], indicators: [Indicator] = [],
    blockWeights: [BlockWeight] = [], subtotals: [Subtotal] = [], budget: Budget = Budget(),
    narrative: Narrative = Narrative(),
    form: FormTraits = FormTraits(), departmentMentions: [Mention] = [],
    yearMentions: [Mention] = []
  ) {
    self.kind = kind
    self.title = title
    self.year = year
    self.region = region
    self.department = department
    self.departmentCode = departmentCode
    self.project = project
    self.unit = unit
    self.unitConflicts = unitConflicts
    self.statedTotals = statedTotals
    self.statedWeightTotal = statedWeightTotal
    self.statedRatings = statedRatings
    self.indicators = indicators
    self.blockWeights = blockWeights
    self.subtotals = subtotals
    self.budget = budget
    self.narrative = narrative
    self.form = form
    self.departmentMentions = departmentMentions
    self.yearMentions = yearMentions
  }
}

/// Two units of money for the same amounts; the nearer to the amounts was taken.
package struct UnitConflict: Sendable, Hashable, Codable {
  package var used: Cited<MoneyUnit>
  package var other: Cited<MoneyUnit>

  package init(used: Cited<MoneyUnit>, other: Cited<MoneyUnit>) {
    self.used = used
    self.other = other
  }
}

/// A name or a year and what kind of place gives it.
package struct Mention: Sendable, Hashable, Codable {
  /// Most trusted last decided by `Forms`; here only what it was.
  package enum Origin: String, Sendable, Codable {
    case title, cover, cell, caption, heading, fileName, folder, sentence
  }

  package var text: String
  package var origin: Origin
  /// Nil for the file's name or folder.
  package var place: Place?

  package init(_ text: String, origin: Origin, place: Place? = nil) {
    self.text = text
    self.origin = origin
    self.place = place
  }
}

/// What the form itself provides for: tells an honest blank from a missing figure.
package struct FormTraits: Sendable, Hashable, Codable {
  /// Where an indicator's points stand.
  package enum Weights: String, Sendable, Codable {
    case column, leafLabel, none
  }

  /// The form's name in the catalogue of `Forms` (`ministry-overall`, `shanxi-prose` …).
  package var id: String
  package var weights: Weights
  package var hasTargetColumn: Bool
  package var hasActualColumn: Bool
  package var hasScoreColumn: Bool
  package var hasDeviationColumn: Bool
  /// Positions of the indicators in tables without columns for target and actual value, beside
  /// tables that have them: decision and management, scored by rules.
  package var rowsWithoutMeasures: [Range<Int>]
  /// The same for the column of reasons.
  package var rowsWithoutReasons: [Range<Int>]
  /// Points of the execution rate that the form gives apart from the indicators (10, 20); nil where
  /// it gives none. From the funds block's 分值, or from a block label (预算执行情况（20分）).
  package var rateWeight: Figure?
  /// Headings that a report of this form has and this one lacks.
  package var missingSections: [String]
  /// The document ends before the form does.
  package var isTruncated: Bool

  package init(
    id: String = "", weights: Weights = .none, hasTargetColumn: Bool = false,
    hasActualColumn: Bool = false, hasScoreColumn: Bool = false, hasDeviationColumn: Bool = false,
    rowsWithoutMeasures: [Range<Int>] = [], rowsWithoutReasons: [Range<Int>] = [],
    rateWeight: Figure? = nil, missingSections: [String] = [], isTruncated: Bool = false
  ) {
    self.id = id
    self.weights = weights
    self.hasTargetColumn = hasTargetColumn
    self.hasActualColumn = hasActualColumn
    self.hasScoreColumn = hasScoreColumn
    self.hasDeviationColumn = hasDeviationColumn
    self.rowsWithoutMeasures = rowsWithoutMeasures
    self.rowsWithoutReasons = rowsWithoutReasons
    self.rateWeight = rateWeight
    self.missingSections = missingSections
    self.isTruncated = isTruncated
  }
}

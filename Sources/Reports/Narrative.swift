/// A figure in a sentence or in a label cell, with the name the text gives it.
package struct NamedFigure: Sendable, Hashable, Codable {
  /// The name as printed (一般公共预算财政拨款收入).
  package var name: String
  package var figure: Figure

  package init(name: String, figure: Figure) {
    self.name = name
    self.figure = figure
  }
}

/// What the sentences (and basic-data cells) of a report say of money, assets and staff.
package struct Narrative: Sendable, Hashable, Codable {
  /// The unit of the sentences' amounts.
  package var unit: MoneyUnit?
  package var incomeTotal: Figure?
  /// Parts of the income that the text names as such (其中：…收入).
  package var incomeParts: [NamedFigure]
  package var expenditureTotal: Figure?
  package var expenditureParts: [NamedFigure]
  package var basicExpenditure: Figure?
  package var projectExpenditure: Figure?
  /// 年初结转 and 年末结转, where said.
  package var openingCarryOver: Figure?
  package var closingCarryOver: Figure?
  package var assetsTotal: Figure?
  package var assetsCurrent: Figure?
  package var assetsFixedNet: Figure?
  package var assetsIntangibleNet: Figure?
  /// Further named parts of the assets (在建工程, 公共基础设施 …).
  package var assetsOther: [NamedFigure]
  package var staffAuthorized: Figure?
  /// 行政编制, 事业编制 …: the parts of the authorised posts.
  package var staffAuthorizedParts: [NamedFigure]
  package var staffInService: Figure?
  package var staffInServiceParts: [NamedFigure]
  package var staffRetired: Figure?
  /// The items after 主要用于 of the project expenditure.
  package var expenditureItems: [NamedFigure]
  /// True where the text says that the items are the whole (分别为, 包括以下全部 …).
  package var expenditureItemsAreWhole: Bool
  /// Rates in sentences (预算执行率为 98%), with their names.
  package var rates: [NamedFigure]
  /// Those of them whose sentence also gives the amounts behind them.
  package var statedRates: [StatedRate]

  package init(
    unit: MoneyUnit? = nil, incomeTotal: Figure? = nil, incomeParts: [NamedFigure] = [],
    expenditureTotal: Figure? = nil, expenditureParts: [NamedFigure] = [],
    basicExpenditure: Figure? = nil, projectExpenditure: Figure? = nil,
    openingCarryOver: Figure? = nil, closingCarryOver: Figure? = nil, assetsTotal: Figure? = nil,
    assetsCurrent: Figure? = nil, assetsFixedNet: Figure? = nil, assetsIntangibleNet: Figure? = nil,
    assetsOther: [NamedFigure] = [], staffAuthorized: Figure? = nil,
    staffAuthorizedParts: [NamedFigure] = [], staffInService: Figure? = nil,
    staffInServiceParts: [NamedFigure] = [], staffRetired: Figure? = nil,
    expenditureItems: [NamedFigure] = [], expenditureItemsAreWhole: Bool = false,
    rates: [NamedFigure] = [], statedRates: [StatedRate] = []
  ) {
    self.unit = unit
    self.incomeTotal = incomeTotal
    self.incomeParts = incomeParts
    self.expenditureTotal = expenditureTotal
    self.expenditureParts = expenditureParts
    self.basicExpenditure = basicExpenditure
    self.projectExpenditure = projectExpenditure
    self.openingCarryOver = openingCarryOver
    self.closingCarryOver = closingCarryOver
    self.assetsTotal = assetsTotal
    self.assetsCurrent = assetsCurrent
    self.assetsFixedNet = assetsFixedNet
    self.assetsIntangibleNet = assetsIntangibleNet
    self.assetsOther = assetsOther
    self.staffAuthorized = staffAuthorized
    self.staffAuthorizedParts = staffAuthorizedParts
    self.staffInService = staffInService
    self.staffInServiceParts = staffInServiceParts
    self.staffRetired = staffRetired
    self.expenditureItems = expenditureItems
    self.expenditureItemsAreWhole = expenditureItemsAreWhole
    self.rates = rates
    self.statedRates = statedRates
  }
}

/// A rate and the amounts of its own sentence (预算安排100万元，实际支出96万元，预算执行率96%).
package struct StatedRate: Sendable, Hashable, Codable {
  package var rate: NamedFigure
  package var planned: [NamedFigure]
  package var spent: [NamedFigure]

  package init(rate: NamedFigure, planned: [NamedFigure] = [], spent: [NamedFigure] = []) {
    (self.rate, self.planned, self.spent) = (rate, planned, spent)
  }
}

import Reconciliation
import Reports

/// An invented report that reconciles, drawn from a seed: 财政部's form with sentences around it.
struct InventedReport {
  /// Where the hidden values come from.
  enum Precision {
    /// Every figure is exact as printed.
    case exact
    /// Every figure is printed from a hidden value with more decimals, each rounded by itself.
    case rounded
  }

  /// 万元 and 分 in millionths.
  private static let one: Int64 = 1_000_000

  private var dice: Dice
  private let precision: Precision
  /// Rows print their target, actual value and rate, so that each figure is checked twice.
  private let isMeasured: Bool
  private let moneyDecimals: Int
  private let scoreDecimals: Int

  static func make(
    _ seed: UInt64, _ precision: Precision, measured: Bool = false
  ) -> ExampleReport {
    var draw = InventedReport(seed, precision, measured)
    return draw.report()
  }

  private init(_ seed: UInt64, _ precision: Precision, _ isMeasured: Bool) {
    dice = Dice(seed)
    self.precision = precision
    self.isMeasured = isMeasured
    moneyDecimals = precision == .exact ? 2 : Int(dice.roll(1...4))
    scoreDecimals = precision == .exact ? 2 : Int(dice.roll(1...2))
  }

  private mutating func report() -> ExampleReport {
    var report = isMeasured ? ExampleReport(.overall) : ExampleReport(.overall).pointsOnly
    let (budget, executed) = funds(&report)
    let scores = indicators(&report)
    let rate = 10 * executed.total * 1000 / budget.total * (Self.one / 1000)
    let rateScore = precision == .exact ? (rate + 5_000) / 10_000 * 10_000 : rate
    report = report.funds(
      "年度资金总额", budget: money(budget.total), fiscal: money(budget.fiscal),
      executed: money(executed.total), executedFiscal: money(executed.fiscal), weight: "10",
      rate: percent(executed.total, of: budget.total),
      score: print(rateScore, scoreDecimals))
    report = report.total(print(scores + rateScore, scoreDecimals), weight: "100")
    sentences(&report, budget: budget.total, executed: executed.total)
    return report
  }

  /// A hidden value of at least `least` 万元, as exact as the report is to be.
  private mutating func amount(_ least: Int64, _ most: Int64) -> Int64 {
    let value = dice.roll(least * Self.one...most * Self.one)
    return precision == .exact ? value / 10_000 * 10_000 : value
  }

  private func percent(_ executed: Int64, of budget: Int64) -> String {
    print(executed * 100_000 / budget * 1_000, 2) + "%"
  }

  private func money(_ value: Int64) -> String { print(value, moneyDecimals) }

  private typealias Sums = (total: Int64, fiscal: Int64)

  private mutating func funds(_ report: inout ExampleReport) -> (Sums, Sums) {
    var (budget, executed): (Sums, Sums) = ((0, 0), (0, 0))
    let names = ["其中：当年财政拨款", "上年结转资金", "单位资金", "其他资金", "专户资金"]
    for name in names.prefix(Int(dice.roll(2...5))) {
      let whole = amount(40, 900)
      let spent = exactly(whole * dice.roll(820...999) / 1000)
      let fiscal = exactly(spent * dice.roll(550...980) / 1000)
      budget = (budget.total + whole, budget.fiscal + fiscal)
      executed = (executed.total + spent, executed.fiscal + fiscal)
      report = report.funds(
        name, division: 0, budget: money(whole), fiscal: money(fiscal), executed: money(spent),
        executedFiscal: money(fiscal), rate: isMeasured ? percent(spent, of: whole) : nil)
    }
    report = report.partsWhole
    return (budget, executed)
  }

  private func exactly(_ value: Int64) -> Int64 {
    precision == .exact ? value / 10_000 * 10_000 : value
  }

  /// The indicators' hidden scores together.
  private mutating func indicators(_ report: inout ExampleReport) -> Int64 {
    var sum: Int64 = 0
    for (index, weight) in dice.split(90, into: Int(dice.roll(6...14))).enumerated() {
      let isFull = dice.roll(0...2) > 0
      let share = isFull ? 1000 : dice.roll(700...990)
      let score = exactly(weight * Self.one * share / 1000)
      sum += score
      report = report.indicator(
        "任务\(index + 1)", weight: "\(weight)", target: isMeasured ? "≥1000次" : nil,
        actual: isMeasured ? "\(share)次" : nil,
        score: isFull ? "\(weight)" : print(score, scoreDecimals),
        deviation: isMeasured && !isFull ? "进度较慢" : nil)
    }
    return sum
  }

  private mutating func sentences(
    _ report: inout ExampleReport, budget: Int64, executed: Int64
  ) {
    let basic = exactly(executed * dice.roll(400...700) / 1000)
    let items = [exactly((executed - basic) * 3 / 5), exactly((executed - basic) * 3 / 10)]
    let assets = (0..<3).map { _ in amount(20, 800) }
    let posts = (0..<2).map { _ in dice.roll(10...80) }
    let draw = self
    let figures = { (value: Int64) in draw.money(value) }
    report = report.sentence {
      $0.narrative.incomeTotal = .example(figures(budget), at: $1)
    }.sentence {
      $0.narrative.expenditureTotal = .example(figures(executed), at: $1)
    }.sentence {
      $0.narrative.basicExpenditure = .example(figures(basic), at: $1)
    }.sentence { evaluation, place in
      evaluation.narrative.projectExpenditure = .example(figures(executed - basic), at: place)
      evaluation.narrative.expenditureItems = items.enumerated().map {
        NamedFigure(name: "专项\($0 + 1)", figure: .example(figures($1), at: place))
      }
    }.sentence {
      $0.narrative.assetsTotal = .example(figures(assets.reduce(0, +)), at: $1)
      $0.narrative.assetsCurrent = .example(figures(assets[0]), at: $1)
      $0.narrative.assetsFixedNet = .example(figures(assets[1]), at: $1)
      $0.narrative.assetsIntangibleNet = .example(figures(assets[2]), at: $1)
    }.sentence { evaluation, place in
      evaluation.narrative.staffAuthorized = .example("\(posts[0] + posts[1])", at: place)
      evaluation.narrative.staffAuthorizedParts = zip(["行政编制", "事业编制"], posts).map {
        NamedFigure(name: $0, figure: .example("\($1)", at: place))
      }
    }
  }
}

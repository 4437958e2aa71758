import Findings
import Reconciliation
import Reports

/// The kinds of faults that are planted, each wherever it fits.
extension FaultKind {
  static let all: [FaultKind] = points + money + sentences

  private static let points: [FaultKind] = [
    FaultKind("negative-score") { base in
      base.scores { $0.scaled(-100) }
    },
    FaultKind("missing-score") { base in
      base.evaluation.indicators.indices.map { index in
        Plant(base, at: base.evaluation.indicators[index].score?.place) {
          $0.indicators[index].score = nil
        }
      }
    },
    FaultKind("score-exceeds-weight") { base in
      base.evaluation.indicators.indices.map { index in
        let row = base.evaluation.indicators[index]
        return Plant(base, at: row.score?.place) { evaluation in
          evaluation.indicators[index].score = row.weight.flatMap { weight in
            row.score.map { Figure.example(weight.raised(3).text, at: $0.place) }
          }
        }
      }
    },
    FaultKind("weights-sum") { base in
      base.evaluation.indicators.indices.map { index in
        Plant(base, at: base.evaluation.statedWeightTotal?.place) {
          $0.indicators[index].weight = $0.indicators[index].weight?.raised(5)
        }
      }
    },
    FaultKind("scores-sum") { base in
      let total = base.evaluation.statedTotals.first?.place
      return base.evaluation.indicators.indices.map { index in
        Plant(base, at: total) {
          $0.indicators[index].score = $0.indicators[index].score?.scaled(60)
        }
      } + [Plant(base, at: total) { $0.statedTotals[0] = $0.statedTotals[0].raisedByOnes(-4) }]
    },
    FaultKind("total-score") { base in
      [
        Plant(base, at: .paragraph(90)) {
          $0.statedTotals.append(
            .example($0.statedTotals[0].raisedByOnes(-1).text, at: .paragraph(90)))
        }
      ]
    },
    FaultKind("rating-band") { base in
      [
        Plant(base, at: .paragraph(91)) {
          $0.statedRatings.append(Cited("差", at: .paragraph(91)))
        }
      ]
    },
  ]

  private static let money: [FaultKind] = [
    FaultKind("budget-sum") { base in
      let total = base.evaluation.budget.total
      return base.evaluation.budget.lines.indices.flatMap { index in
        [
          Plant(base, at: total?.budget?.place) { $0.budget.lines[index].budget.scale(130) },
          Plant(base, at: total?.executed?.place) { $0.budget.lines[index].executed.scale(99) },
          Plant(base, at: total?.budgetFiscal?.place) {
            $0.budget.lines[index].budgetFiscal.scale(80)
          },
        ]
      } + [
        Plant(base, at: total?.budget?.place) { $0.budget.total?.budget.scale(140) },
        Plant(base, at: total?.executed?.place) { $0.budget.total?.executed.scale(97) },
      ]
    },
    FaultKind("fiscal-exceeds-total") { base in
      base.evaluation.budget.lines.indices.map { index in
        let line = base.evaluation.budget.lines[index]
        return Plant(base, at: line.budgetFiscal?.place) {
          $0.withoutFiscalTotals()
          $0.budget.lines[index].budgetFiscal = line.budget.map {
            Figure.example($0.scaled(110).text, at: line.budgetFiscal?.place ?? $0.place)
          }
        }
      }
    },
    FaultKind("unit-slip") { base in
      base.evaluation.budget.lines.indices.flatMap { index in
        [
          Plant(base, at: base.evaluation.budget.lines[index].budget?.place) {
            $0.budget.lines[index].budget.scale(1_000_000)
          },
          Plant(base, at: base.evaluation.budget.lines[index].executed?.place) {
            $0.budget.lines[index].executed.scale(1_000_000)
          },
        ]
      }
    },
    FaultKind("executed-exceeds-budget") { base in
      base.evaluation.budget.lines.indices.compactMap { base.overspending(line: $0) }
    },
    FaultKind("execution-rate") { base in
      [
        Plant(base, at: base.evaluation.budget.total?.rate?.place) {
          $0.budget.total?.rate.raise(-7)
        }
      ]
    },
    FaultKind("rate-score") { base in
      [
        Plant(base, at: base.evaluation.budget.total?.score?.place) {
          $0.budget.total?.score.raise(-2)
          $0.statedTotals[0] = $0.statedTotals[0].raisedByOnes(-2)
        }
      ]
    },
  ]

  private static let sentences: [FaultKind] = [
    FaultKind("narrative-vs-table") { base in
      [
        Plant(base, at: base.evaluation.narrative.incomeTotal?.place) {
          $0.narrative.incomeTotal.scale(117)
        },
        Plant(base, at: base.evaluation.narrative.expenditureTotal?.place) {
          $0.narrative.expenditureTotal.scale(83)
        },
      ]
    },
    FaultKind("income-expenditure") { base in
      ["12.00", "250.00"].map { opening in
        Plant(base, at: base.evaluation.narrative.expenditureTotal?.place) { evaluation in
          evaluation.narrative.openingCarryOver = .example(opening, at: .paragraph(92))
          evaluation.narrative.closingCarryOver = .example("1.00", at: .paragraph(93))
        }
      }
    },
    FaultKind("basic-plus-project") { base in
      [
        Plant(base, at: base.evaluation.narrative.expenditureTotal?.place) {
          $0.narrative.basicExpenditure.scale(112)
        }
      ]
    },
    FaultKind("project-items-sum") { base in
      base.evaluation.narrative.expenditureItems.indices.map { index in
        Plant(base, at: base.evaluation.narrative.projectExpenditure?.place) {
          let item = $0.narrative.expenditureItems[index].figure
          $0.narrative.expenditureItems[index].figure = item.scaled(700)
        }
      }
    },
    FaultKind("assets-sum") { base in
      let place = base.evaluation.narrative.assetsTotal?.place
      return [
        Plant(base, at: place) { $0.narrative.assetsTotal.scale(90) },
        Plant(base, at: place) { $0.narrative.assetsCurrent.scale(120) },
        Plant(base, at: place) { $0.narrative.assetsFixedNet.scale(120) },
        Plant(base, at: place) { $0.narrative.assetsIntangibleNet.scale(120) },
      ]
    },
    FaultKind("staff-sum") { base in
      let place = base.evaluation.narrative.staffAuthorized?.place
      return [
        Plant(base, at: place) {
          $0.narrative.staffAuthorized = $0.narrative.staffAuthorized?.raised(1)
        },
        Plant(base, at: place) {
          let part = $0.narrative.staffAuthorizedParts[1].figure
          $0.narrative.staffAuthorizedParts[1].figure = part.raised(-1)
        },
      ]
    },
  ]
}

extension ExampleReport {
  /// Each score changed in its turn.
  fileprivate func scores(_ change: (Figure) -> Figure) -> [Plant] {
    evaluation.indicators.indices.map { index in
      Plant(self, at: evaluation.indicators[index].score?.place) {
        $0.indicators[index].score = $0.indicators[index].score.map(change)
      }
    }
  }
}

extension Figure? {
  fileprivate mutating func scale(_ percent: Int64) { self = self?.scaled(percent) }

  fileprivate mutating func raise(_ ones: Int64) { self = self?.raisedByOnes(ones) }
}

extension SelfEvaluation {
  fileprivate mutating func withoutFiscalTotals() {
    budget.total?.budgetFiscal = nil
    budget.total?.executedFiscal = nil
  }
}

extension ExampleReport {
  /// A line that spends a little more than its budget, taken from the line with most to spare, so that
  /// the total stays; nil where no line has enough.
  fileprivate func overspending(line: Int) -> Plant? {
    let lines = evaluation.budget.lines
    func spare(_ index: Int) -> Int64 {
      (lines[index].executed?.number?.mantissa ?? 0)
        - (lines[index].executedFiscal?.number?.mantissa ?? 0)
    }
    guard let giver = lines.indices.filter({ $0 != line }).max(by: { spare($0) < spare($1) }),
      let budget = lines[line].budget?.number?.mantissa,
      let executed = lines[line].executed?.number?.mantissa
    else { return nil }
    let more = budget - executed + 100
    guard spare(giver) > more else { return nil }
    return Plant(self, at: lines[line].executed?.place) {
      $0.budget.lines[line].executed = $0.budget.lines[line].executed?.raised(more)
      $0.budget.lines[giver].executed = $0.budget.lines[giver].executed?.raised(-more)
    }
  }
}

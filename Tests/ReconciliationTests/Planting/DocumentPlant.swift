import Findings
import Reconciliation
import Reports

/// A fault of the document around the figures: who, when, what was left unread or unfinished.
struct DocumentPlant: Sendable {
  var rule: RuleID
  /// The report with the fault at each place where it fits, and where the flag must stand.
  var plants: @Sendable (Report) -> [(report: Report, place: Place?)]

  static let all: [DocumentPlant] = [
    .department, .year, .unparsed, .unmapped, .truncated, .section, .template, .revisions, .vague,
  ]

  /// Every kind of place that names the department or the year, but the file's own.
  private static let origins: [Mention.Origin] = [.title, .cover, .cell, .caption, .heading]
  private static let elsewhere = Place.paragraph(9_901)

  private static let department = DocumentPlant(rule: "department-mismatch") { report in
    origins.flatMap { origin in
      report.changingEach { evaluation in
        if evaluation.departmentMentions.isEmpty {
          evaluation.departmentMentions = [
            Mention("安澜市民政局", origin: .title, place: .paragraph(1))
          ]
        }
        evaluation.departmentMentions.append(
          Mention("远山市煤炭储运总站", origin: origin, place: elsewhere))
        return elsewhere
      }
    }
  }

  private static let year = DocumentPlant(rule: "year-mismatch") { report in
    origins.flatMap { origin in
      report.changingEach { evaluation in
        if evaluation.yearMentions.isEmpty {
          evaluation.yearMentions = [Mention("2021", origin: .title, place: .paragraph(1))]
        }
        evaluation.yearMentions.append(Mention("1999", origin: origin, place: elsewhere))
        return elsewhere
      }
    }
  }

  private static let unparsed = DocumentPlant(rule: "unparsed-number") { report in
    report.evaluations.indices.flatMap { number in
      report.evaluations[number].pointCells.map { cell in
        var copy = report
        let place = copy.evaluations[number][keyPath: cell]?.place ?? elsewhere
        copy.evaluations[number][keyPath: cell] = Figure(text: "约半数", number: nil, place: place)
        copy.unreadFigures.append(
          UnreadFigure(
            evaluation: number + 1, role: "得分", text: "约半数", place: place,
            reason: LocalizedText(zh: "不是数字", en: "no number")))
        return (copy, place)
      }
    }
  }

  private static let unmapped = DocumentPlant(rule: "unmapped-table") { report in
    let at = CellReference(table: 97, row: 1, column: 1)
    var copy = report
    copy.unmappedTables.append(UnmappedTable(at: at, firstCells: ["考核内容", "实得"]))
    return [(copy, .cell(at))]
  }

  private static let truncated = DocumentPlant(rule: "truncated-table") { report in
    report.changingEach { evaluation in
      guard !evaluation.form.isTruncated else { return nil }
      evaluation.form.isTruncated = true
      let rows = evaluation.indicators.map(\.at) + evaluation.budget.lines.map(\.at)
      return rows.map(Place.cell).max()
    }
  }

  private static let section = DocumentPlant(rule: "missing-section") { report in
    report.changingEach(placed: false) { evaluation in
      guard evaluation.form.missingSections.isEmpty else { return nil }
      evaluation.form.missingSections = ["存在问题及改进措施"]
      return elsewhere
    }
  }

  private static let template = DocumentPlant(rule: "template-text-left") { report in
    report.evaluations.flatMap(\.indicators).compactMap(\.target?.place).map { place in
      var copy = report
      copy.templateTexts.append(Cited("≥**%", at: place))
      return (copy, place)
    }
  }

  private static let revisions = DocumentPlant(rule: "revisions-left") { report in
    [Revisions(insertions: 1), Revisions(deletions: 1)].map { revisions in
      var copy = report
      copy.revisions = revisions
      return (copy, nil)
    }
  }

  /// As many targets in words as make more than half of them.
  private static let vague = DocumentPlant(rule: "vague-target") { report in
    report.changingEach { evaluation in
      let targets = evaluation.indicators.filter { $0.target != nil }
      let words = evaluation.indicators.indices.filter { evaluation.indicators[$0].isInWords }
      let full = evaluation.indicators.indices.filter {
        evaluation.indicators[$0].isFullAndMeasured
      }
      let needed = targets.count / 2 + 1 - words.count
      guard needed > 0, full.count >= needed else { return nil }
      for index in full.prefix(needed) { evaluation.indicators[index].putIntoWords() }
      return evaluation.indicators.first(where: \.isInWords)?.target?.place
    }
  }
}

extension Report {
  /// The report with each of its evaluations changed in its turn; a change gives the place of the
  /// flag, or nil where it does not fit.
  fileprivate func changingEach(
    placed: Bool = true, _ change: (inout SelfEvaluation) -> Place?
  ) -> [(report: Report, place: Place?)] {
    evaluations.indices.compactMap { number in
      var copy = self
      guard let place = change(&copy.evaluations[number]) else { return nil }
      return (copy, placed ? place : nil)
    }
  }
}

extension SelfEvaluation {
  /// Every cell of points, and the amounts of the budget's parts.
  fileprivate var pointCells: [WritableKeyPath<SelfEvaluation, Figure?>] {
    let rows = indicators.indices.flatMap { row -> [WritableKeyPath<SelfEvaluation, Figure?>] in
      [\.indicators[row].score, \.indicators[row].weight]
    }
    let lines = budget.lines.indices.flatMap { line -> [WritableKeyPath<SelfEvaluation, Figure?>] in
      [\.budget.lines[line].budget, \.budget.lines[line].executed]
    }
    return (rows + lines).filter { self[keyPath: $0]?.place.cell != nil }
  }
}

extension Indicator {
  fileprivate var isInWords: Bool { target != nil && targetMeasure?.content == .words }

  fileprivate var isFullAndMeasured: Bool {
    target != nil && actual != nil && !isInWords && score?.number != nil
      && score?.number?.exact == weight?.number?.exact && !(level3 ?? "").contains("执行率")
  }

  fileprivate mutating func putIntoWords() {
    for text in [\Indicator.target, \.actual] { self[keyPath: text]?.value = "提升" }
    targetMeasure = Measure(text: "提升", content: .words)
    actualMeasure = Measure(text: "提升", content: .words)
  }
}

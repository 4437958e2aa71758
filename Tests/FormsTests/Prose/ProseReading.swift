import Documents
import Findings
import Reports

@testable import Forms

/// Reads paragraphs made in code as one evaluation.
struct ProseReading {
  var facts: Prose.Facts
  var identity: Identity.Facts

  init(
    _ paragraphs: [String], year: Int? = 2022, kind: SelfEvaluation.Kind = .overall,
    path: String = "report.docx"
  ) {
    let document = Document(blocks: paragraphs.map { .paragraph(Paragraph($0)) })
    let segment = Segment(kind: kind, blocks: [0..<paragraphs.count])
    let outline = Outline.read(document, lexicon: .standard)
    identity = Identity.read(
      segment, in: document, outline: outline, path: path, lexicon: .standard)
    if let year { identity.year = Cited(year, at: .paragraph(1)) }
    identity.kind = kind
    facts = Prose.read(
      segment, in: document, outline: outline, identity: identity, lexicon: .standard)
  }

  /// The fields that are set, as `name=print`, in a fixed order.
  var fields: [String] {
    let narrative = facts.narrative
    let all: [(String, Figure?)] = [
      ("income", narrative.incomeTotal), ("expenditure", narrative.expenditureTotal),
      ("basic", narrative.basicExpenditure), ("project", narrative.projectExpenditure),
      ("opening", narrative.openingCarryOver), ("closing", narrative.closingCarryOver),
      ("assets", narrative.assetsTotal), ("current", narrative.assetsCurrent),
      ("fixed", narrative.assetsFixedNet), ("intangible", narrative.assetsIntangibleNet),
      ("authorized", narrative.staffAuthorized), ("service", narrative.staffInService),
      ("retired", narrative.staffRetired),
    ]
    return all.compactMap { name, figure in figure.map { "\(name)=\($0.text)" } }
  }

  /// The parts of a list as `name=print`.
  static func show(_ figures: [NamedFigure]) -> [String] {
    figures.map { "\($0.name)=\($0.figure.text)" }
  }
}

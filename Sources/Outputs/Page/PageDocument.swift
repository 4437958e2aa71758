import Documents
import Findings
import Rankings

/// One document as the page's script reads it: findings, quoted paragraphs, tables.
struct PageDocument {
  var language: Language
  var masksIdentities: Bool
  var ruleTitles: [RuleID: LocalizedText]

  func value(_ detail: DocumentDetail) -> JSONValue {
    [
      "findings": .array(detail.findings.map { finding($0.finding) }),
      "paragraphs": .object(
        detail.paragraphs.sorted { $0.key < $1.key }
          .map { JSONValue.Member(String($0.key), text($0.value)) }),
      "tables": .array(detail.tables.map { table($0) }),
    ]
  }

  private func finding(_ finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule.rawValue),
      "title": .string(ruleTitles[finding.rule]?[language]),
      "severity": .string(finding.severity.rawValue),
      "message": text(finding.message[language]),
      "stated": text(finding.stated),
      "expected": text(finding.expected),
      "difference": text(finding.difference),
      "place": .string(finding.place.map(Self.place)),
      "related": .array(finding.related.map { .string(Self.place($0)) }),
      "excerpt": text(finding.excerpt),
      "repair": text(finding.repair?[language]),
    ]
  }

  /// Each cell once as [row, column, text, row span, column span, inner tables], rows and columns
  /// from 0; spans of 1 and inner tables that are not there are left off the end.
  private func table(_ table: Table) -> JSONValue {
    let cells = table.cells.map { cell -> JSONValue in
      var values: [JSONValue] = [
        .integer(cell.row), .integer(cell.column), text((cell.number ?? "") + cell.text),
      ]
      if cell.rowSpan > 1 || cell.columnSpan > 1 || !cell.tables.isEmpty {
        values += [.integer(cell.rowSpan), .integer(cell.columnSpan)]
      }
      if !cell.tables.isEmpty { values.append(.array(cell.tables.map { self.table($0) })) }
      return .array(values)
    }
    return ["rows": .integer(table.rowCount), "cells": .array(cells)]
  }

  private func text(_ text: String?) -> JSONValue {
    guard let text else { return .null }
    return .string((masksIdentities ? IdentityMask.masked(text) : text).shownOnPage)
  }

  /// A place as the script reads it: `t2.5.7`, an inner table's cell `t2.5.7/1.4.3`, `p14`, `b1`;
  /// a text box's cells are not among the tables shown: the box stands for them.
  static func place(_ place: Place) -> String {
    switch place {
    case .paragraph(let number): return "p\(number)"
    case .textBox(let number): return "b\(number)"
    case .cell(let cell):
      if let box = cell.textBox { return "b\(box)" }
      let steps = cell.path.isEmpty ? [cell.table, cell.row, cell.column] : cell.path
      let levels = stride(from: 0, to: steps.count, by: 3).map { start in
        steps[start..<min(start + 3, steps.count)].map(String.init).joined(separator: ".")
      }
      return "t" + levels.joined(separator: "/")
    }
  }
}

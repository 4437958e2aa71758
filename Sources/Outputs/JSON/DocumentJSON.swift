import Documents
import Findings
import Reports

extension JSONValue {
  /// The parsed document before any mapping, schema `jixiao.document/1`.
  package static func document(
    _ result: Result<Document, DocumentError>, source: Source, language: Language
  ) -> JSONValue {
    var document = Document()
    var error: DocumentError?
    switch result {
    case .success(let value): document = value
    case .failure(let reason): error = reason
    }
    return [
      "schema": .string("jixiao.document/1"),
      "source": .source(source),
      "status": .string(error == nil ? "ok" : "failed"),
      "error": .error(error, language),
      "order": .string(order(of: document)),
      "paragraphs": .array(document.paragraphs) { .string($0.text) },
      "tables": .array(document.tables) { .table($0) },
      "text_boxes": .array(document.textBoxes) { box in
        [
          "paragraphs": .array(box.paragraphs) { .string($0.text) },
          "tables": .array(box.tables) { .table($0) },
        ]
      },
      "notes": .array(document.notes) { note in
        [
          "code": .string(note.code.rawValue),
          "message": .string(note.code.message[language]),
          "count": .integer(note.count),
        ]
      },
    ]
  }

  /// `p` for each body-level paragraph, `t` for each table, in order.
  private static func order(of document: Document) -> String {
    String(
      document.blocks.map { block -> Character in
        switch block {
        case .paragraph: "p"
        case .table: "t"
        }
      })
  }

  /// A table: its size, and each cell once, at its origin; positions from 1.
  private static func table(_ table: Table) -> JSONValue {
    [
      "rows": .integer(table.rowCount),
      "columns": .integer(table.columnCount),
      "cells": .array(table.cells) { cell in
        [
          "row": .integer(cell.row + 1),
          "column": .integer(cell.column + 1),
          "row_span": .integer(cell.rowSpan),
          "column_span": .integer(cell.columnSpan),
          "text": .string(cell.text),
          "tables": .array(cell.tables) { .table($0) },
        ]
      },
    ]
  }
}

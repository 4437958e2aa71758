import Documents
import Findings

/// Properties of paragraphs, runs, rows and cells: those few that decide what Word shows.
extension ContentReader {
  /// What a child of a property element opens; nil, to skip it, for all that is formatting.
  mutating func propertyFrame(
    _ name: LocalName, _ attributes: XMLAttributes, in context: Context
  ) -> Frame? {
    switch context {
    case .paragraphProperties: return paragraphProperty(name, attributes)
    case .markProperties: markProperty(name)
    case .runProperties:
      if name == .vanish { story.run.vanish = attributes.isOn() }
      if name == .rStyle { story.run.styleID = attributes.string(.val) }
    case .numbering:
      if name == .ilvl { story.paragraph.properties.numberLevel = attributes.integer(.val) }
      if name == .numId { story.paragraph.properties.numberID = attributes.integer(.val) }
    case .rowProperties: rowProperty(name, attributes)
    case .cellProperties: cellProperty(name, attributes)
    case .grid:
      if name == .gridCol { story.tables[story.tables.count - 1].declaredColumns += 1 }
    case .content, .text, .other: break
    }
    return nil
  }

  private mutating func paragraphProperty(_ name: LocalName, _ attributes: XMLAttributes) -> Frame?
  {
    switch name {
    case .pStyle: story.paragraph.properties.styleID = attributes.string(.val)
    case .outlineLvl: story.paragraph.properties.outlineLevel = attributes.integer(.val)
    case .numPr: return Frame(context: .numbering)
    case .rPr: return Frame(context: .markProperties)
    default: break
    }
    return nil
  }

  /// The revision of a paragraph mark (17.13.5.13 and others).
  private mutating func markProperty(_ name: LocalName) {
    if name == .del || name == .moveFrom { story.paragraph.markIsDeleted = true }
  }

  private mutating func rowProperty(_ name: LocalName, _ attributes: XMLAttributes) {
    let last = story.tables.count - 1
    switch name {
    case .gridBefore:
      let count = attributes.integer(.val) ?? 0
      story.tables[last].updateRow { $0.gridBefore = count }
    case .gridAfter:
      let count = attributes.integer(.val) ?? 0
      story.tables[last].updateRow { $0.gridAfter = count }
    case .ins: notes.add(.insertedRows)
    case .del:
      notes.add(.deletedRows)
      story.tables[last].updateRow { $0.isDeleted = true }
    default: break
    }
  }

  private mutating func cellProperty(_ name: LocalName, _ attributes: XMLAttributes) {
    switch name {
    case .gridSpan: story.container.properties.gridSpan = attributes.integer(.val) ?? 1
    case .vMerge: story.container.properties.vertical = merge(attributes.string(.val))
    case .hMerge: story.container.properties.horizontal = merge(attributes.string(.val))
    case .cellMerge:
      // A merge under revision, which stands for itself (17.13.5.3).
      if let value = attributes.string(.vMerge) {
        story.container.properties.vertical = value == "rest" ? .restart : .continue
      }
    case .cellDel:
      notes.add(.deletedCells)
      story.container.isDeleted = true
    default: break
    }
  }

  /// Without a value, a cell goes on with the merge (17.18.57).
  private func merge(_ value: String?) -> CellProperties.Merge {
    value == "restart" ? .restart : .continue
  }
}

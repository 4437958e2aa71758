import Findings
import Reports

extension SelfEvaluation.Kind: StorableName {}
extension Mention.Origin: StorableName {}
extension FormTraits.Weights: StorableName {}

extension Mention: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(origin)
    writer.write(place)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(try reader.next(), origin: try reader.next(), place: try reader.next())
  }
}

extension FormTraits: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(id)
    writer.write(weights)
    writer.write(hasTargetColumn)
    writer.write(hasActualColumn)
    writer.write(hasScoreColumn)
    writer.write(hasDeviationColumn)
    writer.write(rowsWithoutMeasures)
    writer.write(rowsWithoutReasons)
    writer.write(rateWeight)
    writer.write(missingSections)
    writer.write(isTruncated)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      id: try reader.next(), weights: try reader.next(), hasTargetColumn: try reader.next(),
      hasActualColumn: try reader.next(), hasScoreColumn: try reader.next(),
      hasDeviationColumn: try reader.next(), rowsWithoutMeasures: try reader.next(),
      rowsWithoutReasons: try reader.next(), rateWeight: try reader.next(),
      missingSections: try reader.next(), isTruncated: try reader.next())
  }
}

extension Narrative: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(unit)
    writer.write(incomeTotal)
    writer.write(incomeParts)
    writer.write(expenditureTotal)
    writer.write(expenditureParts)
    writer.write(basicExpenditure)
    writer.write(projectExpenditure)
    writer.write(openingCarryOver)
    writer.write(closingCarryOver)
    writer.write(assetsTotal)
    writer.write(assetsCurrent)
    writer.write(assetsFixedNet)
    writer.write(assetsIntangibleNet)
    writer.write(assetsOther)
    writer.write(staffAuthorized)
    writer.write(staffAuthorizedParts)
    writer.write(staffInService)
    writer.write(staffInServiceParts)
    writer.write(staffRetired)
    writer.write(expenditureItems)
    writer.write(expenditureItemsAreWhole)
    writer.write(rates)
    writer.write(statedRates)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      unit: try reader.next(), incomeTotal: try reader.next(), incomeParts: try reader.next(),
      expenditureTotal: try reader.next(), expenditureParts: try reader.next(),
      basicExpenditure: try reader.next(), projectExpenditure: try reader.next(),
      openingCarryOver: try reader.next(), closingCarryOver: try reader.next(),
      assetsTotal: try reader.next(), assetsCurrent: try reader.next(),
      assetsFixedNet: try reader.next(), assetsIntangibleNet: try reader.next(),
      assetsOther: try reader.next(), staffAuthorized: try reader.next(),
      staffAuthorizedParts: try reader.next(), staffInService: try reader.next(),
      staffInServiceParts: try reader.next(), staffRetired: try reader.next(),
      expenditureItems: try reader.next(), expenditureItemsAreWhole: try reader.next(),
      rates: try reader.next(), statedRates: try reader.next())
  }
}

extension UnitConflict: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(used)
    writer.write(other)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(used: try reader.next(), other: try reader.next())
  }
}

extension SelfEvaluation: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(kind)
    writer.write(title)
    writer.write(year)
    writer.write(region)
    writer.write(department)
    writer.write(departmentCode)
    writer.write(project)
    writer.write(unit)
    writer.write(unitConflicts)
    writer.write(statedTotals)
    writer.write(statedWeightTotal)
    writer.write(statedRatings)
    writer.write(indicators)
    writer.write(blockWeights)
    writer.write(subtotals)
    writer.write(budget)
    writer.write(narrative)
    writer.write(form)
    writer.write(departmentMentions)
    writer.write(yearMentions)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(
      kind: try reader.next(), title: try reader.next(), year: try reader.next(),
      region: try reader.next(), department: try reader.next(),
      departmentCode: try reader.next(), project: try reader.next(), unit: try reader.next(),
      unitConflicts: try reader.next(),
      statedTotals: try reader.next(), statedWeightTotal: try reader.next(),
      statedRatings: try reader.next(), indicators: try reader.next(),
      blockWeights: try reader.next(), subtotals: try reader.next(), budget: try reader.next(),
      narrative: try reader.next(), form: try reader.next(), departmentMentions: try reader.next(),
      yearMentions: try reader.next())
  }
}

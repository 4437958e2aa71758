import Reports

extension Narrative {
  /// Takes figures that label cells give, where the sentences give none.
  mutating func fill(_ role: Role, _ named: NamedFigure) {
    let figure = named.figure
    switch role {
    case .narrativeIncome: incomeTotal = incomeTotal ?? figure
    case .narrativeExpenditure: expenditureTotal = expenditureTotal ?? figure
    case .narrativeBasic: basicExpenditure = basicExpenditure ?? figure
    case .narrativeProject: projectExpenditure = projectExpenditure ?? figure
    case .narrativeAssets: assetsTotal = assetsTotal ?? figure
    case .narrativeAssetsCurrent: assetsCurrent = assetsCurrent ?? figure
    case .narrativeAssetsFixed: assetsFixedNet = assetsFixedNet ?? figure
    case .narrativeAssetsIntangible: assetsIntangibleNet = assetsIntangibleNet ?? figure
    case .narrativeStaff: staffAuthorized = staffAuthorized ?? figure
    case .narrativeStaffInService: staffInService = staffInService ?? figure
    case .narrativeStaffRetired: staffRetired = staffRetired ?? figure
    case .narrativeStaffPart: staffAuthorizedParts.append(named)
    default: break
    }
  }
}

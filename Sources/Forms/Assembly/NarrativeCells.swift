import Reports

extension Narrative {
  /// Takes a figure that a label cell gives, where the sentences and other cells give none.
  ///
  /// - Returns: true where the field holds this number, whichever place gave it.
  mutating func fill(_ role: Role, _ named: NamedFigure) -> Bool {
    if role == .narrativeStaffPart {
      staffAuthorizedParts.append(named)
      return true
    }
    guard let field = Self.field(of: role) else { return false }
    guard let held = self[keyPath: field] else {
      self[keyPath: field] = named.figure
      return true
    }
    return held.number?.exact == named.figure.number?.exact
  }

  private static func field(of role: Role) -> WritableKeyPath<Narrative, Figure?>? {
    switch role {
    case .narrativeIncome: \.incomeTotal
    case .narrativeExpenditure: \.expenditureTotal
    case .narrativeBasic: \.basicExpenditure
    case .narrativeProject: \.projectExpenditure
    case .narrativeAssets: \.assetsTotal
    case .narrativeAssetsCurrent: \.assetsCurrent
    case .narrativeAssetsFixed: \.assetsFixedNet
    case .narrativeAssetsIntangible: \.assetsIntangibleNet
    case .narrativeStaff: \.staffAuthorized
    case .narrativeStaffInService: \.staffInService
    case .narrativeStaffRetired: \.staffRetired
    default: nil
    }
  }
}

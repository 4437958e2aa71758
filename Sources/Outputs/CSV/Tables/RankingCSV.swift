extension Output {
  /// `ranking.csv`: departments' overall self-evaluations, best first.
  static let ranking =
    CSVTable(
      "ranking.csv", rows: \.ranking,
      columns: [EvaluationColumns.rank, EvaluationColumns.department]
        + EvaluationColumns.circumstances + EvaluationColumns.figures
    ).output
}

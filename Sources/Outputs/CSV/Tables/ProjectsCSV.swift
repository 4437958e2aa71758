extension Output {
  /// `projects.csv`: projects' self-evaluations, best first.
  static let projects =
    CSVTable(
      "projects.csv", rows: \.projects,
      columns: [EvaluationColumns.rank, EvaluationColumns.project, EvaluationColumns.department]
        + EvaluationColumns.circumstances + EvaluationColumns.figures
    ).output
}

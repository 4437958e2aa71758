/// The views that people open in DB Browser, Datasette or DuckDB: the columns of the CSV files under
/// their English names, amounts in 万元, of the published run only.
///
/// Plain SQL that DuckDB parses as well: joins, CASE, window functions; no SQLite functions.
enum Views {
  static let names = ["ranking", "projects", "indicators", "budget", "findings", "files"]

  /// Makes all views anew, whatever an earlier version had under their names.
  static let creation =
    names.map { "DROP VIEW IF EXISTS \($0);\n" }.joined()
    + [ranking, projects, indicators, budget, findings, files].joined(separator: "\n")

  private static let ranking = evaluations(view: "ranking", kind: "overall", project: "")
  private static let projects = evaluations(
    view: "projects", kind: "project", project: "e.project,")

  private static func evaluations(view: String, kind: String, project: String) -> String {
    """
    CREATE VIEW \(view) AS
    SELECT CASE WHEN s.rank_key IS NOT NULL AND s.is_superseded = 0
        THEN RANK() OVER (ORDER BY s.is_superseded, CASE WHEN s.rank_key IS NULL THEN 1 ELSE 0 END,
          s.rank_key DESC) END AS rank,
      \(project) e.department, e.region, e.year,
      e.score_millionths / 1000000.0 AS score,
      e.stated_score_millionths / 1000000.0 AS stated_score,
      (e.score_millionths - e.stated_score_millionths) / 1000000.0 AS score_difference,
      e.rating, e.stated_rating,
      e.weight_total_millionths / 1000000.0 AS weight_total,
      e.budget_fen / 1000000.0 AS budget,
      e.executed_fen / 1000000.0 AS executed,
      CASE WHEN e.budget_fen <> 0 THEN ROUND(100.0 * e.executed_fen / e.budget_fen, 2) END
        AS execution_rate,
      CASE WHEN s.errors = 0 THEN 'yes' ELSE 'no' END AS reconciled,
      s.errors, s.warnings, l.source
    FROM run r
    JOIN listing l ON l.run_id = r.id AND l.status = 'ingested'
    JOIN evaluation e ON e.document_id = l.document_id
    JOIN standing s ON s.run_id = r.id AND s.document_id = e.document_id
      AND s.evaluation = e.number
    WHERE r.state = 'published' AND e.kind = '\(kind)'
    ORDER BY s.is_superseded, CASE WHEN s.rank_key IS NULL THEN 1 ELSE 0 END, s.rank_key DESC,
      e.department, l.source, e.number;
    """
  }

  private static let indicators = """
    CREATE VIEW indicators AS
    SELECT e.department, e.year, e.kind, e.project, i.section, i.level1, i.level2, i.level3,
      i.weight_millionths / 1000000.0 AS weight, i.target, i.actual,
      i.score_millionths / 1000000.0 AS score, i.deviation,
      l.source, i.table_number AS "table", i.row_number AS "row"
    FROM run r
    JOIN listing l ON l.run_id = r.id AND l.status = 'ingested'
    JOIN evaluation e ON e.document_id = l.document_id
    JOIN indicator i ON i.document_id = e.document_id AND i.evaluation = e.number
    WHERE r.state = 'published'
    ORDER BY l.position, i.evaluation, i.position;
    """

  private static let budget = """
    CREATE VIEW budget AS
    SELECT e.department, e.year, e.kind, e.project, b.name,
      CASE WHEN b.is_total = 1 THEN 'yes' ELSE 'no' END AS is_total,
      b.initial_budget_fen / 1000000.0 AS initial_budget,
      b.budget_fen / 1000000.0 AS budget,
      b.budget_fiscal_fen / 1000000.0 AS budget_fiscal,
      b.executed_fen / 1000000.0 AS executed,
      b.executed_fiscal_fen / 1000000.0 AS executed_fiscal,
      b.rate, b.weight_millionths / 1000000.0 AS weight,
      b.score_millionths / 1000000.0 AS score, b.unit,
      l.source, b.table_number AS "table", b.row_number AS "row"
    FROM run r
    JOIN listing l ON l.run_id = r.id AND l.status = 'ingested'
    JOIN evaluation e ON e.document_id = l.document_id
    JOIN budget_line b ON b.document_id = e.document_id AND b.evaluation = e.number
    WHERE r.state = 'published'
    ORDER BY l.position, b.evaluation, b.position;
    """

  private static let findings = """
    CREATE VIEW findings AS
    SELECT severity, rule, department, year, kind, project, message, message_en, stated, expected,
      difference, source, "table", "row", "column", paragraph, excerpt
    FROM (
      SELECT l.position AS document, f.run_id AS stage, f.position AS number,
        f.severity, f.rule, e.department, e.year, e.kind, e.project,
        f.message_zh AS message, f.message_en, f.stated, f.expected, f.difference, l.source,
        f.table_number AS "table", f.row_number AS "row", f.column_number AS "column",
        f.paragraph, f.excerpt
      FROM run r
      JOIN listing l ON l.run_id = r.id AND l.status = 'ingested'
      JOIN finding f ON f.document_id = l.document_id AND (f.run_id = 0 OR f.run_id = r.id)
      LEFT JOIN evaluation e ON e.document_id = f.document_id
        AND e.number = COALESCE(f.evaluation, 1)
      LEFT JOIN accepted a ON a.run_id = r.id AND f.run_id = 0
        AND a.document_id = f.document_id AND a.position = f.position
      WHERE r.state = 'published' AND a.run_id IS NULL
      UNION ALL
      SELECT 1000000000 AS document, 0 AS stage, c.position AS number,
        c.severity, c.rule, c.department, c.year, c.kind, c.project,
        c.message_zh AS message, c.message_en, NULL AS stated, NULL AS expected,
        NULL AS difference, c.source, NULL AS "table", NULL AS "row", NULL AS "column",
        NULL AS paragraph, NULL AS excerpt
      FROM run r JOIN city_finding c ON c.run_id = r.id
      WHERE r.state = 'published'
    ) AS every_finding
    ORDER BY document, stage, number;
    """

  private static let files = """
    CREATE VIEW files AS
    SELECT l.source, l.status, COALESCE(d.evaluations, 0) AS evaluations,
      CASE WHEN l.status = 'ingested'
        THEN (SELECT COUNT(*) FROM finding f WHERE f.document_id = l.document_id
            AND (f.run_id = 0 OR f.run_id = r.id))
          - (SELECT COUNT(*) FROM accepted a WHERE a.document_id = l.document_id
            AND a.run_id = r.id)
        ELSE 0 END AS findings,
      l.error, l.hint_zh AS hint, l.sha256, l.bytes,
      l.message_zh AS message, l.message_en, l.hint_en
    FROM run r
    JOIN listing l ON l.run_id = r.id
    LEFT JOIN document d ON d.id = l.document_id AND l.status = 'ingested'
    WHERE r.state = 'published'
    ORDER BY l.position;
    """
}

import Findings
import Reports
import Store

/// Holds the reports of a run against one another.
func acrossReports(
  _ rows: StoredRun, _ settings: Settings, _ options: IngestionOptions
) throws -> AcrossReportsRows {
  AcrossReportsRows()
}

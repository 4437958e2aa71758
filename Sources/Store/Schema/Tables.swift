/// The tables of the store. Described for people in docs/store.md.
///
/// A document's rows never change once written; what belongs to one run (the order of its inputs,
/// findings across reports, ranks) stands in tables of its own. So a run that is killed leaves the
/// published one as it was, and the next finds every document already read.
///
/// Decimals are TEXT exactly as printed or summed; beside them stands an INTEGER in millionths
/// (for 万元: 分) to sort and add up, never a binary fraction.
enum Tables {
  /// From each version of the schema to the next, beginning with an empty file.
  static let steps = [version1, version2]

  private static let version1 = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('building', 'published')),
      fingerprint TEXT NOT NULL
    );
    CREATE UNIQUE INDEX run_published ON run (state) WHERE state = 'published';

    CREATE TABLE input (
      source TEXT NOT NULL PRIMARY KEY,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      inode INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      reading TEXT NOT NULL,
      checking TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('ingested', 'not-a-report', 'failed')),
      evaluations INTEGER NOT NULL,
      UNIQUE (source, sha256, reading, checking)
    );

    CREATE TABLE record (
      document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
      record BLOB NOT NULL,
      tables BLOB NOT NULL
    );

    CREATE TABLE listing (
      run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      source TEXT NOT NULL,
      status TEXT NOT NULL
        CHECK (status IN ('ingested', 'duplicate', 'not-a-report', 'skipped', 'failed')),
      document_id INTEGER REFERENCES document (id),
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      error TEXT,
      message_zh TEXT,
      message_en TEXT,
      hint_zh TEXT,
      hint_en TEXT,
      PRIMARY KEY (run_id, position)
    ) WITHOUT ROWID;
    CREATE INDEX listing_source ON listing (source);
    CREATE INDEX listing_document ON listing (document_id);

    CREATE TABLE evaluation (
      document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('overall', 'project')),
      title TEXT,
      department TEXT,
      department_code TEXT,
      project TEXT,
      region TEXT,
      year INTEGER,
      unit TEXT,
      score TEXT,
      stated_score TEXT,
      weight_total TEXT,
      rating TEXT,
      stated_rating TEXT,
      budget TEXT,
      executed TEXT,
      score_millionths INTEGER,
      stated_score_millionths INTEGER,
      weight_total_millionths INTEGER,
      budget_fen INTEGER,
      executed_fen INTEGER,
      computed_key TEXT,
      stated_key TEXT,
      normalized_key TEXT,
      score_low TEXT,
      score_high TEXT,
      PRIMARY KEY (document_id, number)
    ) WITHOUT ROWID;

    CREATE TABLE indicator (
      document_id INTEGER NOT NULL,
      evaluation INTEGER NOT NULL,
      position INTEGER NOT NULL,
      section TEXT,
      level1 TEXT,
      level2 TEXT,
      level3 TEXT,
      weight TEXT,
      target TEXT,
      actual TEXT,
      score TEXT,
      deviation TEXT,
      weight_millionths INTEGER,
      score_millionths INTEGER,
      table_number INTEGER NOT NULL,
      row_number INTEGER NOT NULL,
      PRIMARY KEY (document_id, evaluation, position),
      FOREIGN KEY (document_id, evaluation)
        REFERENCES evaluation (document_id, number) ON DELETE CASCADE
    ) WITHOUT ROWID;

    CREATE TABLE budget_line (
      document_id INTEGER NOT NULL,
      evaluation INTEGER NOT NULL,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      is_total INTEGER NOT NULL CHECK (is_total IN (0, 1)),
      unit TEXT,
      initial_budget TEXT,
      budget TEXT,
      budget_fiscal TEXT,
      executed TEXT,
      executed_fiscal TEXT,
      rate TEXT,
      weight TEXT,
      score TEXT,
      initial_budget_fen INTEGER,
      budget_fen INTEGER,
      budget_fiscal_fen INTEGER,
      executed_fen INTEGER,
      executed_fiscal_fen INTEGER,
      weight_millionths INTEGER,
      score_millionths INTEGER,
      table_number INTEGER NOT NULL,
      row_number INTEGER NOT NULL,
      PRIMARY KEY (document_id, evaluation, position),
      FOREIGN KEY (document_id, evaluation)
        REFERENCES evaluation (document_id, number) ON DELETE CASCADE
    ) WITHOUT ROWID;

    CREATE TABLE finding (
      document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      run_id INTEGER NOT NULL,
      position INTEGER NOT NULL,
      evaluation INTEGER,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
      rule TEXT NOT NULL,
      message_zh TEXT NOT NULL,
      message_en TEXT NOT NULL,
      stated TEXT,
      expected TEXT,
      difference TEXT,
      table_number INTEGER,
      row_number INTEGER,
      column_number INTEGER,
      paragraph INTEGER,
      excerpt TEXT,
      whole BLOB NOT NULL,
      PRIMARY KEY (document_id, run_id, position)
    ) WITHOUT ROWID;
    CREATE INDEX finding_run ON finding (run_id) WHERE run_id > 0;

    CREATE TABLE city_finding (
      run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      severity TEXT NOT NULL,
      rule TEXT NOT NULL,
      department TEXT,
      year INTEGER,
      kind TEXT,
      project TEXT,
      source TEXT NOT NULL,
      message_zh TEXT NOT NULL,
      message_en TEXT NOT NULL,
      whole BLOB NOT NULL,
      PRIMARY KEY (run_id, position)
    ) WITHOUT ROWID;

    CREATE TABLE accepted (
      run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      PRIMARY KEY (run_id, document_id, position)
    ) WITHOUT ROWID;

    CREATE TABLE standing (
      run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      document_id INTEGER NOT NULL,
      evaluation INTEGER NOT NULL,
      is_superseded INTEGER NOT NULL DEFAULT 0,
      rank_key TEXT,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      notes INTEGER NOT NULL,
      PRIMARY KEY (run_id, document_id, evaluation),
      FOREIGN KEY (document_id, evaluation)
        REFERENCES evaluation (document_id, number) ON DELETE CASCADE
    ) WITHOUT ROWID;

    CREATE TABLE output (
      name TEXT NOT NULL PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      inode INTEGER NOT NULL
    ) WITHOUT ROWID;
    """

  /// An input's time of last change, and the sample of a document's sentences that is held against
  /// those of other documents. Documents of an earlier version have none of it, and are of another
  /// program, so that they are read anew.
  private static let version2 = """
    ALTER TABLE input ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE record ADD COLUMN sentences BLOB NOT NULL DEFAULT x'';
    """
}

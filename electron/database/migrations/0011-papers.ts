import type { Migration } from './migration';

/**
 * More kinds of report: the progress of a client, the form of a visit, and a squad's summary, which has a row for each visit in
 * it. SQLite cannot change a check, so the table is made anew. `logo` is one row at most: the clinic's sign as an opaque PNG
 * in base64, apart from the settings so that their events do not carry it; empty once it was taken off.
 */
export const papers: Migration = {
  version: 11,
  up: (db) =>
    db.exec(`
      CREATE TABLE report_of_more_kinds (
        id           BLOB PRIMARY KEY CHECK (length(id) = 16),
        client_id    BLOB NOT NULL REFERENCES client,
        screening_id BLOB NOT NULL REFERENCES screening,
        programme_id BLOB REFERENCES programme,
        kind         TEXT NOT NULL CHECK (kind IN ('client', 'coach', 'progress', 'capture-form', 'squad')),
        file_name    TEXT NOT NULL,
        created_at   TEXT NOT NULL,
        changed_at   TEXT NOT NULL,
        hlc          TEXT NOT NULL,
        deleted_at   TEXT
      ) STRICT;
      INSERT INTO report_of_more_kinds
        SELECT id, client_id, screening_id, programme_id, kind, file_name, created_at, changed_at, hlc, deleted_at FROM report;
      DROP TABLE report;
      ALTER TABLE report_of_more_kinds RENAME TO report;
      CREATE INDEX report_of_client ON report (client_id, created_at);
      CREATE TABLE logo (
        id         BLOB    PRIMARY KEY CHECK (length(id) = 16),
        png        TEXT    CHECK (length(png) BETWEEN 1 AND 300000),
        width      INTEGER CHECK (width BETWEEN 1 AND 1200),
        height     INTEGER CHECK (height BETWEEN 1 AND 1200),
        created_at TEXT    NOT NULL,
        changed_at TEXT    NOT NULL,
        hlc        TEXT    NOT NULL,
        deleted_at TEXT,
        CHECK ((png IS NULL) = (width IS NULL) AND (png IS NULL) = (height IS NULL))
      ) STRICT;
    `),
};

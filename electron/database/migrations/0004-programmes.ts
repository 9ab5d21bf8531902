import type { Migration } from './migration';

/**
 * A programme is frozen as issued: `frozen` holds proposal, findings and the coach's choices as JSON, under the rules
 * version named. A report row says that a PDF was saved, of what, when; never where.
 */
export const programmes: Migration = {
  version: 4,
  up: (db) =>
    db.exec(`
      CREATE TABLE programme (
        id            BLOB    PRIMARY KEY CHECK (length(id) = 16),
        client_id     BLOB    NOT NULL REFERENCES client,
        screening_id  BLOB    NOT NULL REFERENCES screening,
        issued_on     TEXT    NOT NULL CHECK (issued_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        weeks         INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 12),
        retest_on     TEXT    NOT NULL CHECK (retest_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        rules_version TEXT    NOT NULL,
        frozen        TEXT    NOT NULL CHECK (json_valid(frozen)),
        created_at    TEXT    NOT NULL,
        changed_at    TEXT    NOT NULL,
        hlc           TEXT    NOT NULL,
        deleted_at    TEXT
      ) STRICT;
      CREATE INDEX programme_of_client ON programme (client_id, issued_on);
      CREATE TABLE report (
        id           BLOB PRIMARY KEY CHECK (length(id) = 16),
        client_id    BLOB NOT NULL REFERENCES client,
        screening_id BLOB NOT NULL REFERENCES screening,
        programme_id BLOB REFERENCES programme,
        kind         TEXT NOT NULL CHECK (kind IN ('client', 'coach')),
        file_name    TEXT NOT NULL,
        created_at   TEXT NOT NULL,
        changed_at   TEXT NOT NULL,
        hlc          TEXT NOT NULL,
        deleted_at   TEXT
      ) STRICT;
      CREATE INDEX report_of_client ON report (client_id, created_at);
    `),
};

import type { Migration } from './migration';

/**
 * A programme names the one it took the place of, and what was changed and why, in the coach's words; programmes issued
 * before take the place of the client's one before them, and say that they knew no running week. A programme draft is what the coach has made of a proposal and not
 * issued yet, one a screening. A template is a list of exercises with doses to start other programmes from; a retired one is
 * no longer offered. A session log is what the client's paper says of one session of a programme.
 */
export const programmeVersions: Migration = {
  version: 9,
  up: (db) =>
    db.exec(`
      ALTER TABLE programme ADD COLUMN supersedes BLOB REFERENCES programme;
      ALTER TABLE programme ADD COLUMN changed TEXT NOT NULL DEFAULT '';
      UPDATE programme SET supersedes = (
        SELECT id FROM programme AS older
        WHERE older.client_id = programme.client_id AND older.deleted_at IS NULL
          AND (older.issued_on, older.id) < (programme.issued_on, programme.id)
        ORDER BY older.issued_on DESC, older.id DESC LIMIT 1)
      WHERE deleted_at IS NULL;
      UPDATE programme SET frozen =
        json_insert(frozen, '$.training', NULL, '$.placedWeeks', json('[]'), '$.moves', json('[]'));
      CREATE TABLE programme_draft (
        id           BLOB PRIMARY KEY CHECK (length(id) = 16),
        screening_id BLOB NOT NULL UNIQUE REFERENCES screening,
        content      TEXT NOT NULL CHECK (json_valid(content)),
        created_at   TEXT NOT NULL,
        changed_at   TEXT NOT NULL,
        hlc          TEXT NOT NULL,
        deleted_at   TEXT
      ) STRICT;
      CREATE TABLE template (
        id         BLOB PRIMARY KEY CHECK (length(id) = 16),
        name       TEXT NOT NULL CHECK (trim(name) <> ''),
        exercises  TEXT NOT NULL CHECK (json_valid(exercises)),
        retired_on TEXT CHECK (retired_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        hlc        TEXT NOT NULL,
        deleted_at TEXT
      ) STRICT;
      CREATE TABLE session_log (
        id           BLOB    PRIMARY KEY CHECK (length(id) = 16),
        programme_id BLOB    NOT NULL REFERENCES programme,
        week         INTEGER NOT NULL CHECK (week BETWEEN 0 AND 11),
        session      INTEGER NOT NULL CHECK (session BETWEEN 0 AND 13),
        date         TEXT    NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        done         TEXT    NOT NULL CHECK (json_valid(done)),
        created_at   TEXT    NOT NULL,
        changed_at   TEXT    NOT NULL,
        hlc          TEXT    NOT NULL,
        deleted_at   TEXT,
        UNIQUE (programme_id, week, session)
      ) STRICT;
    `),
};

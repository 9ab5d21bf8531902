import type { Migration } from './migration';

/**
 * A client is the person on record, with the facts that judgements need; `search_key` is the name folded for search,
 * with a space before each word. A history row is one past injury, operation or complaint.
 */
export const clients: Migration = {
  version: 2,
  up: (db) =>
    db.exec(`
      CREATE TABLE client (
        id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
        name                TEXT NOT NULL CHECK (name <> ''),
        search_key          TEXT NOT NULL,
        birth_date          TEXT CHECK (birth_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        birth_year          INTEGER CHECK (birth_year BETWEEN 1900 AND 2199),
        sex                 TEXT NOT NULL CHECK (sex IN ('female', 'male', 'unspecified')),
        height_cm           REAL CHECK (height_cm > 0),
        body_mass_kg        REAL CHECK (body_mass_kg > 0),
        leg_length_left_cm  REAL CHECK (leg_length_left_cm > 0),
        leg_length_right_cm REAL CHECK (leg_length_right_cm > 0),
        dominant_side       TEXT CHECK (dominant_side IN ('left', 'right', 'unknown')),
        flags               TEXT CHECK (json_valid(flags)),
        note                TEXT NOT NULL,
        created_at          TEXT NOT NULL,
        changed_at          TEXT NOT NULL,
        hlc                 TEXT NOT NULL,
        deleted_at          TEXT,
        CHECK ((leg_length_left_cm IS NULL) = (leg_length_right_cm IS NULL))
      ) STRICT;
      CREATE INDEX client_by_name ON client (search_key) WHERE deleted_at IS NULL;
      CREATE TABLE client_history (
        id         BLOB    PRIMARY KEY CHECK (length(id) = 16),
        client_id  BLOB    NOT NULL REFERENCES client,
        ordinal    INTEGER NOT NULL,
        region     TEXT    NOT NULL,
        side       TEXT    CHECK (side IN ('left', 'right', 'both', 'none')),
        kind       TEXT    NOT NULL CHECK (kind IN ('injury', 'surgery', 'pain', 'other')),
        date       TEXT    CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        note       TEXT,
        created_at TEXT    NOT NULL,
        changed_at TEXT    NOT NULL,
        hlc        TEXT    NOT NULL,
        deleted_at TEXT
      ) STRICT;
      CREATE INDEX history_of_client ON client_history (client_id, ordinal);
    `),
};

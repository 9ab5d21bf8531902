import type { Migration } from './migration';

/**
 * A squad day is several clients tested on one day with one protocol; its list of tests is kept as it was when the day was
 * made. A place is one client on its roster; the screening is that client's own, begun at the first station they came to.
 */
export const squadDays: Migration = {
  version: 12,
  up: (db) =>
    db.exec(`
      CREATE TABLE squad_day (
        id         BLOB PRIMARY KEY CHECK (length(id) = 16),
        name       TEXT NOT NULL CHECK (trim(name) <> ''),
        date       TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        protocol   TEXT NOT NULL,
        tests      TEXT NOT NULL CHECK (json_valid(tests)),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        hlc        TEXT NOT NULL,
        deleted_at TEXT
      ) STRICT;
      CREATE TABLE squad_place (
        id           BLOB PRIMARY KEY CHECK (length(id) = 16),
        squad_day_id BLOB NOT NULL REFERENCES squad_day,
        client_id    BLOB NOT NULL REFERENCES client,
        screening_id BLOB REFERENCES screening,
        created_at   TEXT NOT NULL,
        changed_at   TEXT NOT NULL,
        hlc          TEXT NOT NULL,
        deleted_at   TEXT
      ) STRICT;
      CREATE UNIQUE INDEX squad_place_of_client ON squad_place (squad_day_id, client_id) WHERE deleted_at IS NULL;
    `),
};

import type { Migration } from './migration';

/**
 * `meta` is one row: which vault this is, who writes it, and how far it has come. `event` has a row for every change
 * of every record, in the order they were made, each chained to the one before by its hash. `settings` is one row.
 */
export const ground: Migration = {
  version: 1,
  up: (db) =>
    db.exec(`
      CREATE TABLE meta (
        one           INTEGER PRIMARY KEY CHECK (one = 1),
        vault_id      BLOB    NOT NULL CHECK (length(vault_id) = 16),
        device_id     BLOB    NOT NULL CHECK (length(device_id) = 16),
        actor_id      BLOB    NOT NULL CHECK (length(actor_id) = 16),
        demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
        created_at    TEXT    NOT NULL,
        seq           INTEGER NOT NULL CHECK (seq >= 0),
        hlc           TEXT    NOT NULL,
        last_hash     BLOB    NOT NULL CHECK (length(last_hash) = 32)
      ) STRICT;
      CREATE TABLE event (
        id          BLOB    PRIMARY KEY CHECK (length(id) = 16),
        device_id   BLOB    NOT NULL CHECK (length(device_id) = 16),
        seq         INTEGER NOT NULL CHECK (seq > 0),
        hlc         TEXT    NOT NULL,
        at          TEXT    NOT NULL,
        actor_id    BLOB    NOT NULL CHECK (length(actor_id) = 16),
        entity      TEXT    NOT NULL,
        entity_id   BLOB    NOT NULL CHECK (length(entity_id) = 16),
        op          TEXT    NOT NULL CHECK (op IN ('add', 'change', 'remove')),
        before_json TEXT    CHECK (before_json IS NULL OR json_valid(before_json)),
        after_json  TEXT    NOT NULL CHECK (json_valid(after_json)),
        schema_ver  INTEGER NOT NULL,
        prev_hash   BLOB    NOT NULL CHECK (length(prev_hash) = 32),
        hash        BLOB    NOT NULL CHECK (length(hash) = 32),
        UNIQUE (device_id, seq)
      ) STRICT;
      CREATE INDEX event_of_entity ON event (entity_id, seq);
      CREATE TABLE settings (
        id             BLOB    PRIMARY KEY CHECK (length(id) = 16),
        clinic_name    TEXT    NOT NULL,
        clinic_contact TEXT    NOT NULL,
        coach_name     TEXT    NOT NULL,
        paper          TEXT    NOT NULL CHECK (paper IN ('a4', 'letter')),
        units          TEXT    NOT NULL CHECK (units IN ('metric', 'imperial')),
        theme          TEXT    NOT NULL CHECK (theme IN ('system', 'light', 'dark')),
        sound          INTEGER NOT NULL CHECK (sound IN (0, 1)),
        created_at     TEXT    NOT NULL,
        changed_at     TEXT    NOT NULL,
        hlc            TEXT    NOT NULL,
        deleted_at     TEXT
      ) STRICT;
    `),
};

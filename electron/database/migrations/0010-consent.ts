import type { Migration } from './migration';

/**
 * A consent row is one thing said about one purpose: asked, given or withdrawn, on a day, by the client or a guardian,
 * written down by a coach. Rows are never changed; the newest of a purpose holds. `recorded_by` is empty where no coach's
 * name was in the settings.
 */
export const consent: Migration = {
  version: 10,
  up: (db) =>
    db.exec(`
      CREATE TABLE consent (
        id          BLOB PRIMARY KEY CHECK (length(id) = 16),
        client_id   BLOB NOT NULL REFERENCES client,
        purpose     TEXT NOT NULL CHECK (purpose IN ('screening', 'film', 'share')),
        state       TEXT NOT NULL CHECK (state IN ('asked', 'given', 'withdrawn')),
        said_on     TEXT NOT NULL CHECK (said_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        said_by     TEXT NOT NULL CHECK (said_by IN ('client', 'guardian')),
        guardian    TEXT CHECK (trim(guardian) <> ''),
        how         TEXT NOT NULL CHECK (how IN ('spoken', 'signed')),
        recorded_by TEXT NOT NULL,
        created_at  TEXT NOT NULL,
        changed_at  TEXT NOT NULL,
        hlc         TEXT NOT NULL,
        deleted_at  TEXT,
        CHECK ((guardian IS NOT NULL) = (said_by = 'guardian'))
      ) STRICT;
      CREATE INDEX consent_of_client ON consent (client_id, said_on);
    `),
};

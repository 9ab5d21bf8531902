import type { Migration } from './migration';

/**
 * A running week is how a client trains, as asked on a day: kinds and times of run, races, layout, things at home, and from
 * when on. The newest one prefills the next; older ones stay, since programmes were made for them.
 */
export const runningWeeks: Migration = {
  version: 7,
  up: (db) =>
    db.exec(`
      CREATE TABLE running_week (
        id         BLOB PRIMARY KEY CHECK (length(id) = 16),
        client_id  BLOB NOT NULL REFERENCES client,
        asked_on   TEXT NOT NULL CHECK (asked_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        training   TEXT NOT NULL CHECK (json_valid(training)),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        hlc        TEXT NOT NULL,
        deleted_at TEXT
      ) STRICT;
      CREATE INDEX running_week_of_client ON running_week (client_id, asked_on);
    `),
};

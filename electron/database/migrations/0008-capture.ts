import type { Migration } from './migration';

/**
 * An attempt is a stopwatch or a counter that was started for one test on one side; without an end it was still running
 * when it was last heard of. A trial keeps what the instrument showed where that was in another unit than its value.
 */
export const capture: Migration = {
  version: 8,
  up: (db) =>
    db.exec(`
      CREATE TABLE attempt (
        id           BLOB PRIMARY KEY CHECK (length(id) = 16),
        screening_id BLOB NOT NULL REFERENCES screening,
        test         TEXT NOT NULL,
        side         TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
        begun_at     TEXT NOT NULL,
        ended        TEXT CHECK (ended IN ('recorded', 'dropped')),
        created_at   TEXT NOT NULL,
        changed_at   TEXT NOT NULL,
        hlc          TEXT NOT NULL,
        deleted_at   TEXT
      ) STRICT;
      CREATE INDEX attempt_of_screening ON attempt (screening_id) WHERE ended IS NULL;
      ALTER TABLE trial ADD COLUMN measured_value REAL;
      ALTER TABLE trial ADD COLUMN measured_unit TEXT
        CHECK (measured_unit IN ('in', 'lb', 'kgf', 'lbf'))
        CHECK ((measured_unit IS NULL) = (measured_value IS NULL));
      ALTER TABLE settings ADD COLUMN volume TEXT NOT NULL DEFAULT 'normal'
        CHECK (volume IN ('quiet', 'normal', 'loud'));
    `),
};

import type { Migration } from './migration';

/**
 * A screening is one dated visit, with a copy of the client's facts as they were that day. A measurement is one test on
 * one side of it: unit, lever and rule set, or why it was not tested. A trial is one attempt, its value exactly as measured and how it
 * came in.
 */
export const screenings: Migration = {
  version: 3,
  up: (db) =>
    db.exec(`
      CREATE TABLE screening (
        id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
        client_id           BLOB NOT NULL REFERENCES client,
        date                TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        protocol            TEXT,
        status              TEXT NOT NULL CHECK (status IN ('open', 'finished')),
        birth_date          TEXT CHECK (birth_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        birth_year          INTEGER CHECK (birth_year BETWEEN 1900 AND 2199),
        sex                 TEXT NOT NULL CHECK (sex IN ('female', 'male', 'unspecified')),
        height_cm           REAL CHECK (height_cm > 0),
        body_mass_kg        REAL CHECK (body_mass_kg > 0),
        leg_length_left_cm  REAL CHECK (leg_length_left_cm > 0),
        leg_length_right_cm REAL CHECK (leg_length_right_cm > 0),
        dominant_side       TEXT CHECK (dominant_side IN ('left', 'right', 'unknown')),
        flags               TEXT CHECK (json_valid(flags)),
        history             TEXT CHECK (json_valid(history)),
        note                TEXT NOT NULL,
        created_at          TEXT NOT NULL,
        changed_at          TEXT NOT NULL,
        hlc                 TEXT NOT NULL,
        deleted_at          TEXT,
        CHECK ((leg_length_left_cm IS NULL) = (leg_length_right_cm IS NULL))
      ) STRICT;
      CREATE INDEX screening_of_client ON screening (client_id, date);
      CREATE INDEX screening_by_date ON screening (status, date);
      CREATE TABLE measurement (
        id           BLOB PRIMARY KEY CHECK (length(id) = 16),
        screening_id BLOB NOT NULL REFERENCES screening,
        test         TEXT NOT NULL,
        side         TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
        unit         TEXT,
        lever_m      REAL CHECK (lever_m > 0),
        rule_set     TEXT CHECK (json_valid(rule_set)),
        not_tested   TEXT,
        created_at   TEXT NOT NULL,
        changed_at   TEXT NOT NULL,
        hlc          TEXT NOT NULL,
        deleted_at   TEXT
      ) STRICT;
      CREATE INDEX measurement_of_screening ON measurement (screening_id, test, side);
      CREATE TABLE trial (
        id             BLOB    PRIMARY KEY CHECK (length(id) = 16),
        measurement_id BLOB    NOT NULL REFERENCES measurement,
        ordinal        INTEGER NOT NULL CHECK (ordinal > 0),
        value          REAL    NOT NULL,
        pain           INTEGER CHECK (pain BETWEEN 0 AND 10),
        observations   TEXT    CHECK (json_valid(observations)),
        void           TEXT    CHECK (void <> ''),
        practice       INTEGER NOT NULL CHECK (practice IN (0, 1)),
        origin         TEXT    NOT NULL CHECK (origin IN ('typed', 'timed', 'imported', 'device')),
        created_at     TEXT    NOT NULL,
        changed_at     TEXT    NOT NULL,
        hlc            TEXT    NOT NULL,
        deleted_at     TEXT
      ) STRICT;
      CREATE INDEX trial_of_measurement ON trial (measurement_id, ordinal);
    `),
};

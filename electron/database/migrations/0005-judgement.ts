import type { Migration } from './migration';

/**
 * A rule change is what a coach changed of the judgement: a rule switched off, a default of a rule, or the size worth
 * acting on in a test; undone ones stay, with the day and the name. Safety answers are one asking of the safety
 * questions: those answered yes, and the day a clinician cleared the client, if one did. A screening's wishes are what the
 * coach wants to change in how the client runs.
 */
export const judgement: Migration = {
  version: 5,
  up: (db) =>
    db.exec(`
      CREATE TABLE rule_change (
        id         BLOB PRIMARY KEY CHECK (length(id) = 16),
        what       TEXT NOT NULL CHECK (what IN ('rule-off', 'threshold', 'delta')),
        rule       TEXT,
        threshold  TEXT,
        test       TEXT,
        value      REAL,
        name       TEXT NOT NULL CHECK (trim(name) <> ''),
        date       TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        reason     TEXT NOT NULL CHECK (trim(reason) <> ''),
        ended_on   TEXT CHECK (ended_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        ended_by   TEXT CHECK (trim(ended_by) <> ''),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        hlc        TEXT NOT NULL,
        deleted_at TEXT,
        CHECK ((rule IS NULL) = (what = 'delta')),
        CHECK ((test IS NOT NULL) = (what = 'delta')),
        CHECK ((threshold IS NOT NULL) = (what = 'threshold')),
        CHECK ((value IS NULL) = (what = 'rule-off')),
        CHECK ((ended_on IS NULL) = (ended_by IS NULL))
      ) STRICT;
      CREATE TABLE safety_answers (
        id         BLOB PRIMARY KEY CHECK (length(id) = 16),
        client_id  BLOB NOT NULL REFERENCES client,
        asked_on   TEXT NOT NULL CHECK (asked_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        yes        TEXT NOT NULL CHECK (json_valid(yes)),
        cleared_on TEXT CHECK (cleared_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        hlc        TEXT NOT NULL,
        deleted_at TEXT
      ) STRICT;
      CREATE INDEX safety_answers_of_client ON safety_answers (client_id, asked_on);
      ALTER TABLE screening ADD COLUMN wishes TEXT CHECK (json_valid(wishes));
    `),
};

import type { Migration } from './migration';

/** The lists of the protocols that came with the app when screenings did not yet keep their own. */
const LISTS: Readonly<Record<string, string>> = {
  'runner-20':
    'sls-eo wblt-cm ake shoulder-flex-lat heel-raise-quality sl-squat lat-step-down sls-sts-30 heel-raise side-bridge sl-bridge-hold hipflexor-hold',
  'quick-8': 'sls-eo wblt-cm heel-raise-quality lat-step-down sls-sts-30',
  'first-six': 'sls-eo wblt-cm lat-step-down hip-abd heel-raise side-bridge',
  'full-running':
    'sls-eo sls-ec ybt-ant ybt-pm ybt-pl ybt-comp wblt-cm wblt-deg mtt-hip mtt-knee ake slr hip-ir hip-er shoulder-flex-lat nav-drop heel-raise-quality sl-squat lat-step-down sls-sts-30 heel-raise heel-raise-bent side-bridge trunk-flexor trunk-extensor plank-prone sl-bridge-reps sl-bridge-hold hipflexor-hold wall-sit-2 wall-sit-1 calf-girth run-heel-lift run-arm-swing run-hip-drive run-pelvic-drop run-cadence',
  'strength-dynamometer':
    'hip-abd hip-add hip-ext hip-er-str hip-flex-str knee-ext knee-flex hq-ratio add-abd-ratio grip',
  'hop-battery': 'sls-eo hop-single hop-triple hop-crossover hop-6m',
  'force-plate': 'cmj-asym imtp-sl',
};

/**
 * A protocol is a coach's own list of tests, in the order they are run; a retired one is no longer offered. A screening
 * keeps the list it was started with, so that a later change of the protocol does not reach it.
 */
export const protocols: Migration = {
  version: 6,
  up: (db) => {
    db.exec(`
      CREATE TABLE protocol (
        id         BLOB PRIMARY KEY CHECK (length(id) = 16),
        name       TEXT NOT NULL CHECK (trim(name) <> ''),
        purpose    TEXT NOT NULL,
        tests      TEXT NOT NULL CHECK (json_valid(tests)),
        retired_on TEXT CHECK (retired_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        hlc        TEXT NOT NULL,
        deleted_at TEXT
      ) STRICT;
      ALTER TABLE screening ADD COLUMN tests TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tests));
    `);
    const fill = db.prepare('UPDATE screening SET tests = ? WHERE protocol = ?');
    for (const [id, list] of Object.entries(LISTS)) fill.run(JSON.stringify(list.split(' ')), id);
  },
};

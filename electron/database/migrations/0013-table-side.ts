import type { Migration } from './migration';

/** At the table side the coach chooses what the force device shows, and whether the client can see the screen. */
export const tableSide: Migration = {
  version: 13,
  up: (db) =>
    db.exec(`
      ALTER TABLE settings ADD COLUMN force_unit TEXT NOT NULL DEFAULT 'N'
        CHECK (force_unit IN ('N', 'kgf', 'lbf'));
      ALTER TABLE settings ADD COLUMN client_sees INTEGER NOT NULL DEFAULT 0 CHECK (client_sees IN (0, 1));
    `),
};

import { AppError } from '../../shared/basics/errors';
import type { Connection } from './connection';
import { namingFaults } from './failure-of';
import { MIGRATIONS } from './migrations';
import type { Migration } from './migrations/migration';

/** The version of the newest layout this Plumbline knows. */
export const NEWEST = MIGRATIONS.length;

/** The layout version of the open file. */
export const versionOf = (db: Connection): number => Number(db.pragma('user_version', { simple: true }));

/** Brings the layout up to date, each step with its version number in one transaction: all of a step, or none of it. */
export function migrate(db: Connection, migrations: readonly Migration[] = MIGRATIONS): void {
  namingFaults(() => {
    for (const migration of migrations.slice(versionOf(db))) {
      db.transaction(() => {
        migration.up(db);
        const broken = db.pragma('foreign_key_check');
        if (Array.isArray(broken) && broken.length > 0)
          throw new AppError('unexpected', 'the update of the vault layout broke a link between records', {
            version: String(migration.version),
          });
        db.pragma(`user_version=${migration.version}`);
      }).immediate();
    }
  });
}

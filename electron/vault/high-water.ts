import type { Instant } from '../../shared/basics/dates';
import type { Connection } from '../database/connection';
import { namingFaults } from '../database/failure-of';
import { seqOf } from '../database/records';
import type { HighWater } from './header';

const COUNTED = ['client', 'screening', 'measurement', 'trial', 'programme', 'event'] as const;

/** How many rows each table of records holds; rows are never deleted, so the counts only rise. */
const rowsOf = (db: Connection): Record<string, number> =>
  Object.fromEntries(
    COUNTED.map((table) => [table, Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())]),
  );

/** How far the open file has come. */
export const highWaterOf = (db: Connection, now: Instant, clean: boolean): HighWater =>
  namingFaults(() => ({ seq: seqOf(db), rows: rowsOf(db), at: now, clean }));

/** Saves that were made and are not in the file any more, and when the last one still in it was made. */
export type Lost = { readonly saves: number; readonly since: Instant | null };

/** What the file lacks of what was promised, or null when nothing is missing. */
export function lostFrom(db: Connection, promised: Pick<HighWater, 'seq' | 'rows'>): Lost | null {
  return namingFaults(() => {
    const rows = rowsOf(db);
    const missingRows = Object.entries(promised.rows).map(([table, count]) => count - (rows[table] ?? 0));
    const saves = Math.max(promised.seq - seqOf(db), ...missingRows);
    if (saves <= 0) return null;
    const since = db.prepare('SELECT at FROM event ORDER BY seq DESC LIMIT 1').pluck().get();
    return { saves, since: typeof since === 'string' ? (since as Instant) : null };
  });
}

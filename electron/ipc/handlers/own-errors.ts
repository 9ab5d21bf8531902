import {
  CLIENTS_NEEDED,
  type ClientSession,
  type OwnErrors,
  ownErrorsOf,
  RETEST_DAYS,
} from '../../../shared/asymmetry/own-error';
import type { ReadDb } from '../../database/handle';
import { finishedMark, type RetestedRow, retestedScreenings } from '../../database/repositories/retests';

type Kept = {
  /** The finished screenings `errors` were worked out from. */
  mark: string;
  errors: OwnErrors;
  /** Scores by screening and stamp, so that one more finished screening costs the scoring of one. */
  readonly scores: Map<string, ClientSession['scores']>;
};

/** What was worked out of each open vault; forgotten when it is locked. */
const keptOf = new WeakMap<ReadDb, Kept>();

const sessionsOf = (rows: readonly RetestedRow[], { scores }: Kept): readonly ClientSession[] => {
  const before = new Map(scores);
  scores.clear();
  return rows.map((row) => {
    const key = `${row.id} ${row.stamp}`;
    const known = before.get(key) ?? row.scores();
    scores.set(key, known);
    return { client: row.client, date: row.date, scores: known };
  });
};

/** The coach's own test-retest errors from all finished screenings in the vault; worked out again only after one was finished or reopened. */
export function ownErrorsIn(db: ReadDb): OwnErrors {
  const mark = finishedMark(db);
  const kept = keptOf.get(db) ?? { mark: '', errors: {}, scores: new Map() };
  if (kept.mark === mark) return kept.errors;
  const rows = retestedScreenings(db, RETEST_DAYS.to);
  const enough = new Set(rows.map(({ client }) => client)).size >= CLIENTS_NEEDED;
  kept.errors = enough ? ownErrorsOf(sessionsOf(rows, kept)) : {};
  kept.mark = mark;
  keptOf.set(db, kept);
  return kept.errors;
}

import type { Instant, IsoDate } from '../../../shared/basics/dates';
import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import type { ClientFacts } from '../../../shared/client/client';
import type { CoachWish } from '../../../shared/findings/rule';
import type { ScreeningRecord, ScreeningSummary } from '../../../shared/ipc/calls/screenings';
import type { ParsedInput } from '../../../shared/ipc/contract';
import { columnsOf, factsOf, listColumn, refuseImpossibleBirth } from '../facts-columns';
import type { ReadDb, WriteDb } from '../handle';
import { invalidInput } from '../invalid-input';
import { blobOf, idOf } from '../record-id';
import {
  historyOf,
  LAST_CHANGE,
  measurementOf,
  measurementRows,
  screeningRow,
  TRIALS_THAT_COUNT,
  trialRows,
} from '../screening-rows';

type DatedId = { readonly id: Id<'Screening'>; readonly date: IsoDate };

/** How many finished screenings are listed when no client is named. */
const RECENT = 50;

/** The client's visits before this one that have a trial that counts; of two on one day the one begun first is earlier. */
function visitsBefore(
  db: ReadDb,
  row: { readonly client_id: Uint8Array; readonly date: IsoDate },
  id: Id<'Screening'>,
): number {
  const { visits = 0 } =
    db.get<{ visits: number }>(
      `SELECT count(*) AS visits FROM screening WHERE client_id = ? AND (date, id) < (?, ?) AND deleted_at IS NULL
       AND ${TRIALS_THAT_COUNT} > 0`,
      row.client_id,
      row.date,
      blobOf(id),
    ) ?? {};
  return visits;
}

/** One visit with all its trials; throws `not-found`. */
export function openScreening(db: ReadDb, id: Id<'Screening'>): ScreeningRecord {
  const row = screeningRow(db, id);
  const trials = trialRows(db, id);
  const measurements = measurementRows(db, id).map((measurement) =>
    measurementOf(measurement, trials.get(idOf(measurement.id)) ?? []),
  );
  return {
    id,
    clientId: idOf<'Client'>(row.client_id),
    status: row.status,
    note: row.note,
    tests: JSON.parse(row.tests) as TestId[],
    earlierVisits: visitsBefore(db, row, id),
    screening: {
      client: { name: row.client_name, ...factsOf(row), ...historyOf(row) },
      date: row.date,
      ...(row.protocol !== null && { protocol: row.protocol }),
      measurements,
    },
  };
}

const SUMMARY = `
  SELECT screening.id, client_id, date, protocol, status, ${LAST_CHANGE} AS changed_at, ${TRIALS_THAT_COUNT} AS trials
  FROM screening WHERE deleted_at IS NULL`;

type SummaryRow = {
  readonly id: Uint8Array;
  readonly client_id: Uint8Array;
  readonly date: IsoDate;
  readonly protocol: string | null;
  readonly status: 'open' | 'finished';
  readonly changed_at: Instant;
  readonly trials: number;
};

const summaryOf = (row: SummaryRow): ScreeningSummary => ({
  id: idOf(row.id),
  clientId: idOf(row.client_id),
  date: row.date,
  protocol: row.protocol,
  status: row.status,
  trials: row.trials,
  changedAt: row.changed_at,
});

/** The screenings of one client, newest first; without a client the open ones to resume, then the latest finished ones. */
export function listScreenings(db: ReadDb, client: Id<'Client'> | undefined): readonly ScreeningSummary[] {
  if (client)
    return db
      .all<SummaryRow>(`${SUMMARY} AND client_id = ? ORDER BY date DESC, id DESC`, blobOf(client))
      .map(summaryOf);
  const open = db.all<SummaryRow>(`${SUMMARY} AND status = 'open' ORDER BY date DESC, id DESC`);
  const finished = db.all<SummaryRow>(
    `${SUMMARY} AND status = 'finished' ORDER BY date DESC, id DESC LIMIT ${RECENT}`,
  );
  return [...open, ...finished].map(summaryOf);
}

/** What a visit sets out to do: which protocol, and the tests it has at that moment. */
export type ScreeningStart = {
  readonly clientId: Id<'Client'>;
  readonly date?: IsoDate | undefined;
  readonly protocol?: string | undefined;
  readonly tests?: readonly TestId[];
};

/** Starts a screening with a copy of the client's facts as they are now. Throws `invalid-input` when its date lies ahead, or before the client was born. */
export function startScreening(db: WriteDb, draft: ScreeningStart, facts: ClientFacts): ScreeningRecord {
  const date = draft.date ?? db.today;
  if (date > db.today) throw invalidInput(['date'], 'a date that is not in the future', date);
  refuseImpossibleBirth(facts, date);
  const id = db.newId<'Screening'>();
  db.put('screening', id, {
    client_id: blobOf(draft.clientId),
    date,
    protocol: draft.protocol ?? null,
    tests: JSON.stringify(draft.tests ?? []),
    status: 'open',
    history: listColumn(facts.history),
    note: '',
    ...columnsOf(facts),
  });
  return openScreening(db, id);
}

const refuseFinished = (id: Id<'Screening'>, status: ScreeningRecord['status']): void => {
  if (status === 'finished') throw new AppError('screening-closed', 'this screening is finished', { id });
};

/** Changes the facts of the day: a fact that is named takes the new value (or none), the others stay. Throws `screening-closed` or `invalid-input`. */
export function changeFacts(
  db: WriteDb,
  { screeningId, facts, note }: ParsedInput<'screening.changeFacts'>,
): ScreeningRecord {
  const { status, screening } = openScreening(db, screeningId);
  refuseFinished(screeningId, status);
  const changed = { ...screening.client, ...facts, sex: facts.sex ?? screening.client.sex };
  refuseImpossibleBirth(changed, screening.date);
  db.put('screening', screeningId, { ...columnsOf(changed), history: listColumn(changed.history), note });
  return openScreening(db, screeningId);
}

/** Moves a test of a screening to the end of its list. Throws `screening-closed`, or `invalid-input` for a test it does not have. */
export function putOffTest(db: WriteDb, { screeningId, test }: ParsedInput<'screening.putOff'>): void {
  const { status, tests } = openScreening(db, screeningId);
  refuseFinished(screeningId, status);
  if (!tests.includes(test)) throw invalidInput(['test'], 'a test this screening set out with', test);
  const order = [...tests.filter((other) => other !== test), test];
  db.put('screening', screeningId, { tests: JSON.stringify(order) });
}

/** Finishes a screening, or opens a finished one again; its trials stay as they are. */
export function setStatus(
  db: WriteDb,
  id: Id<'Screening'>,
  status: ScreeningRecord['status'],
): ScreeningRecord {
  screeningRow(db, id);
  db.put('screening', id, { status });
  return openScreening(db, id);
}

/** Whether no later screening of the same client is on record. */
export function isNewest(db: ReadDb, { id, clientId }: ScreeningRecord): boolean {
  const newest = db.get<{ id: Uint8Array }>(
    'SELECT id FROM screening WHERE client_id = ? AND deleted_at IS NULL ORDER BY date DESC, id DESC LIMIT 1',
    blobOf(clientId),
  );
  return newest !== undefined && idOf(newest.id) === id;
}

/** Sets what is ticked for the client in the screenings of today that are still open, so that a stop acts at once. */
export function saveFlagsOfToday(db: WriteDb, client: Id<'Client'>, flags: readonly string[]): void {
  const open = db.all<{ id: Uint8Array }>(
    `SELECT id FROM screening WHERE client_id = ? AND date = ? AND status = 'open' AND deleted_at IS NULL`,
    blobOf(client),
    db.today,
  );
  for (const { id } of open) db.put('screening', idOf(id), { flags: listColumn(flags) });
}

/** What the coach wants to change in how the client runs, as said at this screening. */
export function wishesOf(db: ReadDb, id: Id<'Screening'>): readonly CoachWish[] {
  const row = db.get<{ wishes: string | null }>('SELECT wishes FROM screening WHERE id = ?', blobOf(id));
  return row?.wishes ? (JSON.parse(row.wishes) as CoachWish[]) : [];
}

/** Keeps the coach's wishes; they are no facts of the day, so a finished screening takes them too. Throws `not-found`. */
export function saveWishes(db: WriteDb, id: Id<'Screening'>, wishes: readonly CoachWish[]): void {
  screeningRow(db, id);
  db.put('screening', id, { wishes: listColumn([...new Set(wishes)].sort()) });
}

/** The client's latest screening with a trial that counts; undefined when there is none. */
export function latestWithTrials(db: ReadDb, client: Id<'Client'>): DatedId | undefined {
  const row = db.get<{ id: Uint8Array; date: IsoDate }>(
    `SELECT id, date FROM screening WHERE client_id = ? AND deleted_at IS NULL
     AND ${TRIALS_THAT_COUNT} > 0 ORDER BY date DESC, id DESC LIMIT 1`,
    blobOf(client),
  );
  return row && { id: idOf(row.id), date: row.date };
}

/** The client's screenings on days before this one that have a trial that counts, newest first. */
export const idsBefore = (db: ReadDb, { clientId, screening }: ScreeningRecord): readonly DatedId[] =>
  db
    .all<{ id: Uint8Array; date: IsoDate }>(
      `SELECT id, date FROM screening WHERE client_id = ? AND date < ? AND deleted_at IS NULL
       AND ${TRIALS_THAT_COUNT} > 0 ORDER BY date DESC, id DESC`,
      blobOf(clientId),
      screening.date,
    )
    .map(({ id, date }) => ({ id: idOf(id), date }));

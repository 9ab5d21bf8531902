import type { Instant, IsoDate } from '../../shared/basics/dates';
import { AppError } from '../../shared/basics/errors';
import type { Id } from '../../shared/basics/ids';
import type { TestId } from '../../shared/catalogue/tests';
import type { ClientFacts } from '../../shared/client/client';
import type { OtherUnit } from '../../shared/screening/entry-unit';
import type { Measurement, Origin, Side, Trial } from '../../shared/screening/screening';
import { FACTS_COLUMNS, type FactsRow } from './facts-columns';
import type { ReadDb } from './handle';
import { blobOf, idOf } from './record-id';

export type ScreeningRow = FactsRow & {
  readonly client_id: Uint8Array;
  readonly client_name: string;
  readonly date: IsoDate;
  readonly protocol: string | null;
  readonly tests: string;
  readonly status: 'open' | 'finished';
  readonly history: string | null;
  readonly note: string;
  readonly changed_at: Instant;
};

export type MeasurementRow = {
  readonly id: Uint8Array;
  readonly test: TestId;
  readonly side: Side;
  readonly unit: string | null;
  readonly lever_m: number | null;
  readonly rule_set: string | null;
  readonly not_tested: string | null;
};

type TrialRow = {
  readonly id: Uint8Array;
  readonly measurement_id: Uint8Array;
  readonly value: number;
  readonly measured_value: number | null;
  readonly measured_unit: OtherUnit | null;
  readonly pain: number | null;
  readonly observations: string | null;
  readonly void: string | null;
  readonly practice: 0 | 1;
  readonly origin: Origin;
};

const TRIALS = `FROM measurement JOIN trial ON trial.measurement_id = measurement.id
  WHERE measurement.screening_id = screening.id AND measurement.deleted_at IS NULL AND trial.deleted_at IS NULL`;

/** SQL: how many trials of a `screening` count. */
export const TRIALS_THAT_COUNT = `(SELECT count(*) ${TRIALS} AND trial.void IS NULL AND trial.practice = 0)`;

/** SQL: when a `screening` or any trial of it was last changed. */
export const LAST_CHANGE = `max(screening.changed_at, coalesce((SELECT max(trial.changed_at) ${TRIALS}), ''))`;

/** The row of a screening with its client's name; throws `not-found`. */
export function screeningRow(db: ReadDb, id: Id<'Screening'>): ScreeningRow {
  const facts = FACTS_COLUMNS.split(', ')
    .map((column) => `screening.${column}`)
    .join(', ');
  const row = db.get<ScreeningRow>(
    `SELECT client_id, client.name AS client_name, date, protocol, tests, status, history, screening.note,
       screening.changed_at, ${facts}
     FROM screening JOIN client ON client.id = client_id WHERE screening.id = ? AND screening.deleted_at IS NULL`,
    blobOf(id),
  );
  if (!row) throw new AppError('not-found', 'no screening of this id', { id });
  return row;
}

/** The measurements of a screening, in the order they were begun. */
export const measurementRows = (db: ReadDb, screening: Id<'Screening'>): readonly MeasurementRow[] =>
  db.all<MeasurementRow>(
    `SELECT id, test, side, unit, lever_m, rule_set, not_tested FROM measurement
     WHERE screening_id = ? AND deleted_at IS NULL ORDER BY id`,
    blobOf(screening),
  );

/** The trials of a screening by the hex of their measurement's id, each list in the order recorded. */
export function trialRows(db: ReadDb, screening: Id<'Screening'>): ReadonlyMap<string, readonly TrialRow[]> {
  const rows = db.all<TrialRow>(
    `SELECT trial.id, measurement_id, value, measured_value, measured_unit, pain, observations, void, practice, trial.origin
     FROM trial JOIN measurement ON measurement.id = measurement_id
     WHERE screening_id = ? AND trial.deleted_at IS NULL ORDER BY measurement_id, ordinal, trial.id`,
    blobOf(screening),
  );
  const lists = new Map<string, TrialRow[]>();
  for (const row of rows) {
    const key = idOf(row.measurement_id);
    lists.set(key, [...(lists.get(key) ?? []), row]);
  }
  return lists;
}

const trialOf = (row: TrialRow): Trial => ({
  id: idOf<'Trial'>(row.id),
  value: row.value,
  ...(row.measured_value !== null &&
    row.measured_unit !== null && { measured: { value: row.measured_value, unit: row.measured_unit } }),
  ...(row.pain !== null && { pain: row.pain }),
  ...(row.observations !== null && { observations: JSON.parse(row.observations) as string[] }),
  ...(row.void !== null && { void: row.void }),
  ...(row.practice === 1 && { practice: true }),
});

/** A measurement as the facts have it; its origin is that of its last trial. */
export function measurementOf(row: MeasurementRow, trials: readonly TrialRow[]): Measurement {
  const last = trials.at(-1);
  return {
    test: row.test,
    side: row.side,
    ...(row.unit !== null && { unit: row.unit }),
    ...(row.lever_m !== null && { leverM: row.lever_m }),
    ...(row.rule_set !== null && { ruleSet: JSON.parse(row.rule_set) as Record<string, string> }),
    trials: trials.map(trialOf),
    ...(last && { origin: last.origin }),
    ...(row.not_tested !== null && { notTested: row.not_tested }),
  };
}

/** The history that was copied to the screening; absent when there was none. */
export const historyOf = (row: ScreeningRow): Pick<ClientFacts, 'history'> =>
  row.history === null ? {} : { history: JSON.parse(row.history) as NonNullable<ClientFacts['history']> };

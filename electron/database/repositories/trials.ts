import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import { testOf } from '../../../shared/catalogue/tests';
import type { ParsedInput } from '../../../shared/ipc/contract';
import { entryUnitsOf, keptPer, keptValue } from '../../../shared/screening/entry-unit';
import { ENTERED_BY_MISTAKE } from '../../../shared/screening/trial';
import { canonicalJson } from '../canonical-json';
import { listColumn } from '../facts-columns';
import type { Columns, ReadDb, WriteDb } from '../handle';
import { invalidInput } from '../invalid-input';
import { blobOf, idOf } from '../record-id';
import { refuseImpossibleTrial, refuseWrongPlace } from '../refuse-trial';
import { type MeasurementRow, measurementRows, type ScreeningRow, screeningRow } from '../screening-rows';

type Draft = ParsedInput<'screening.recordTrial'>;
type Place = Pick<Draft, 'screeningId' | 'test' | 'side'>;

function openRow(db: ReadDb, id: Id<'Screening'>): ScreeningRow {
  const row = screeningRow(db, id);
  if (row.status === 'finished') throw new AppError('screening-closed', 'this screening is finished', { id });
  return row;
}

const measurementAt = (db: ReadDb, { screeningId, test, side }: Place): MeasurementRow | undefined =>
  measurementRows(db, screeningId).find((row) => row.test === test && row.side === side);

/** Adds the measurement of this place, or changes the columns given of the one that is there; its id comes back. */
function putMeasurement(
  db: WriteDb,
  place: Place,
  known: MeasurementRow | undefined,
  columns: Columns,
): string {
  const id = known ? idOf(known.id) : db.newId<'Measurement'>();
  const { screeningId, test, side } = place;
  const fresh = {
    screening_id: blobOf(screeningId),
    test,
    side,
    unit: null,
    lever_m: null,
    rule_set: null,
    not_tested: null,
  };
  db.put('measurement', id, known ? columns : { ...fresh, ...columns });
  return id;
}

const ruleSetText = (ruleSet: Draft['ruleSet']): string | null =>
  ruleSet && Object.keys(ruleSet).length > 0 ? canonicalJson(ruleSet) : null;

/**
 * The measurement the trial belongs to, if there is one of its unit and rule set. Trials of two kinds cannot be
 * combined: a new kind is refused while the old one counts, and takes its place, void trials and all, once it does not.
 */
function measurementFor(db: WriteDb, draft: Draft): MeasurementRow | undefined {
  const known = measurementAt(db, draft);
  if (!known) return undefined;
  const sameUnit = known.unit === (draft.unit ?? null);
  const sameRules = known.rule_set === ruleSetText(draft.ruleSet);
  const { n: trials, counting } = db.get<{ n: number; counting: number }>(
    `SELECT count(*) AS n, coalesce(sum(void IS NULL), 0) AS counting FROM trial
     WHERE measurement_id = ? AND deleted_at IS NULL`,
    known.id,
  ) ?? { n: 0, counting: 0 };
  if ((sameUnit && sameRules) || trials === 0) return known;

  const expected = 'the same as in the trials before it, or those void first';
  if (counting > 0 && !sameUnit) throw invalidInput(['unit'], expected, draft.unit);
  if (counting > 0) throw invalidInput(['ruleSet'], expected, draft.ruleSet);
  db.remove('measurement', idOf(known.id));
  return undefined;
}

const nextOrdinal = (db: ReadDb, measurement: string): number =>
  (db.get<{ last: number | null }>(
    'SELECT max(ordinal) AS last FROM trial WHERE measurement_id = ?',
    blobOf(measurement),
  )?.last ?? 0) + 1;

/** The value in the unit it is kept in; throws `invalid-input` for a unit the test is not measured in. */
function keptOf({ test, value, measuredIn }: Draft): number {
  const per = keptPer(testOf(test), measuredIn);
  if (per !== null) return keptValue(value, per);
  const units = entryUnitsOf(testOf(test));
  throw invalidInput(['measuredIn'], units.length > 0 ? units.join(' | ') : 'no other unit', measuredIn);
}

type Corrected = {
  readonly ordinal: number;
  readonly pain: number | null;
  readonly observations: string | null;
  readonly practice: 0 | 1;
};

/** Makes the trial that is corrected void and gives what its correction takes over; throws `not-found` when it is none of this place. */
function setAside(db: WriteDb, id: Id<'Trial'>, measurement: MeasurementRow | undefined): Corrected {
  const wrong =
    measurement &&
    db.get<Corrected>(
      `SELECT ordinal, pain, observations, practice FROM trial
       WHERE id = ? AND measurement_id = ? AND deleted_at IS NULL`,
      blobOf(id),
      measurement.id,
    );
  if (!wrong) throw new AppError('not-found', 'no trial of this id at this place', { id });
  db.put('trial', id, { void: ENTERED_BY_MISTAKE });
  return wrong;
}

/** Stores one trial, its value exactly as measured. Throws `screening-closed`, or `invalid-input` with what was expected. */
export function recordTrial(db: WriteDb, draft: Draft): void {
  const { body_mass_kg: bodyMassKg } = openRow(db, draft.screeningId);
  const there = measurementAt(db, draft);
  const leverM = draft.leverM ?? there?.lever_m ?? null;
  const value = keptOf(draft);
  refuseImpossibleTrial({ ...draft, value }, leverM, bodyMassKg);
  const wrong = draft.insteadOf === undefined ? undefined : setAside(db, draft.insteadOf, there);
  const known = measurementFor(db, draft);

  const measurement = putMeasurement(db, draft, known, {
    unit: draft.unit ?? null,
    lever_m: draft.unit === 'N' ? leverM : null,
    rule_set: ruleSetText(draft.ruleSet),
    not_tested: null,
  });
  db.put('trial', db.newId<'Trial'>(), {
    measurement_id: blobOf(measurement),
    ordinal: wrong?.ordinal ?? nextOrdinal(db, measurement),
    value,
    measured_value: draft.measuredIn ? draft.value : null,
    measured_unit: draft.measuredIn ?? null,
    pain: draft.pain ?? wrong?.pain ?? null,
    observations: listColumn(draft.observations) ?? wrong?.observations ?? null,
    void: null,
    practice: draft.practice ? 1 : (wrong?.practice ?? 0),
    origin: draft.origin,
  });
}

function putTrial(db: WriteDb, screeningId: Id<'Screening'>, id: Id<'Trial'>, columns: Columns): void {
  openRow(db, screeningId);
  const own = db.get(
    `SELECT 1 FROM trial JOIN measurement ON measurement.id = measurement_id
     WHERE trial.id = ? AND screening_id = ? AND trial.deleted_at IS NULL`,
    blobOf(id),
    blobOf(screeningId),
  );
  if (!own) throw new AppError('not-found', 'no trial of this id in the screening', { id });
  db.put('trial', id, columns);
}

/** Says of a trial why it does not count; it stays on record. */
export const voidTrial = (
  db: WriteDb,
  { screeningId, trialId, why }: ParsedInput<'screening.voidTrial'>,
): void => putTrial(db, screeningId, trialId, { void: why });

/** Lets a void trial count again. */
export const restoreTrial = (
  db: WriteDb,
  { screeningId, trialId }: ParsedInput<'screening.restoreTrial'>,
): void => putTrial(db, screeningId, trialId, { void: null });

/** Says of a trial how much it hurt, what was seen and, where given, whether it was practice. */
export const annotateTrial = (
  db: WriteDb,
  { screeningId, trialId, pain, observations, practice }: ParsedInput<'screening.annotateTrial'>,
): void =>
  putTrial(db, screeningId, trialId, {
    pain,
    observations: listColumn(observations),
    ...(practice !== undefined && { practice: practice ? 1 : 0 }),
  });

/** Says why a test was not done on a side, or, with null, that it is to be done after all. Trials that are there stay. */
export function markNotTested(db: WriteDb, draft: ParsedInput<'screening.markNotTested'>): void {
  openRow(db, draft.screeningId);
  refuseWrongPlace(draft);
  const known = measurementAt(db, draft);
  if (!known && draft.why === null) return;
  putMeasurement(db, draft, known, { not_tested: draft.why });
}

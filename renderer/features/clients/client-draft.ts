import type { IsoDate } from '../../../shared/basics/dates';
import { type ClientFacts, clientFactsSchema } from '../../../shared/client/client';
import type { ClientRecord } from '../../bridge/call';
import { longDay } from '../../ui/day-words';
import { keptOf, lengthIn, type Measure, massIn, shown, shownLimits } from '../../ui/measures';
import { type DateLimits, readDate } from '../../ui/read-date';
import { type NumberLimits, readNumber } from '../../ui/read-number';

type HistoryRow = NonNullable<ClientFacts['history']>[number];

/** One row of the history as typed. */
export type HistoryDraft = {
  readonly key: number;
  readonly region: string;
  readonly side: NonNullable<HistoryRow['side']>;
  readonly kind: HistoryRow['kind'];
  readonly date: string;
  readonly note: string;
};

/** The client form as typed, letter for letter; it outlives a failed save. */
export type ClientDraft = {
  readonly name: string;
  readonly birth: string;
  readonly sex: ClientFacts['sex'];
  readonly height: string;
  readonly mass: string;
  readonly legLeft: string;
  readonly legRight: string;
  readonly dominantSide: NonNullable<ClientFacts['dominantSide']>;
  readonly history: readonly HistoryDraft[];
  readonly note: string;
};

export type Units = 'metric' | 'imperial';

type Measured = 'height' | 'mass' | 'legLeft' | 'legRight';

const { heightCm, bodyMassKg, legLengthCm } = clientFactsSchema.shape;
const rangeOf = (number: { minValue: number | null; maxValue: number | null }) => ({
  min: number.minValue ?? 0,
  max: number.maxValue ?? Number.MAX_VALUE,
});
const KEPT_RANGE = {
  height: rangeOf(heightCm.unwrap()),
  mass: rangeOf(bodyMassKg.unwrap()),
  legLeft: rangeOf(legLengthCm.unwrap().shape.left),
  legRight: rangeOf(legLengthCm.unwrap().shape.right),
};

/** How a measured field of the form is shown in the coach's units. */
const measureOf = (field: Measured, units: Units): Measure =>
  field === 'mass' ? massIn(units) : lengthIn(units);

/** The limits of a measured field in the coach's units, from the limits of the record itself. */
export const limitsOf = (field: Measured, units: Units): NumberLimits =>
  shownLimits(KEPT_RANGE[field], measureOf(field, units));

/** What a date of birth may be: a day or a year, not in the future. */
export const birthLimits = (today: IsoDate): DateLimits => ({
  year: true,
  first: '1900-01-01' as IsoDate,
  last: today,
});

/** What the date of a row of the history may be. */
export const historyLimits = (today: IsoDate): DateLimits => ({ ...birthLimits(today), year: false });

const keptIn = (facts: ClientFacts | undefined, field: Measured): number | undefined =>
  ({
    height: facts?.heightCm,
    mass: facts?.bodyMassKg,
    legLeft: facts?.legLengthCm?.left,
    legRight: facts?.legLengthCm?.right,
  })[field];

/** The form for a record, or an empty one with a name to start from. */
export function draftOf(record: ClientRecord | null, name: string, units: Units): ClientDraft {
  const facts = record?.facts;
  const number = (field: Measured): string => {
    const kept = keptIn(facts, field);
    return kept === undefined ? '' : shown(kept, measureOf(field, units));
  };
  return {
    name: facts?.name ?? name,
    birth: facts?.birthDate ? longDay(facts.birthDate) : String(facts?.birthYear ?? ''),
    sex: facts?.sex ?? 'unspecified',
    height: number('height'),
    mass: number('mass'),
    legLeft: number('legLeft'),
    legRight: number('legRight'),
    dominantSide: facts?.dominantSide ?? 'unknown',
    history: (facts?.history ?? []).map((row, key) => ({
      key,
      region: row.region,
      side: row.side ?? 'none',
      kind: row.kind,
      date: row.date ? longDay(row.date) : '',
      note: row.note ?? '',
    })),
    note: record?.note ?? '',
  };
}

export type DraftReading =
  | { readonly ok: true; readonly facts: ClientFacts & { name: string }; readonly note: string }
  /** The labels of the fields that need another look, in the order of the form. */
  | { readonly ok: false; readonly fields: readonly string[] };

const FIELD_NAMES: Readonly<Record<Measured, string>> = {
  height: 'Height',
  mass: 'Body mass',
  legLeft: 'Leg length left',
  legRight: 'Leg length right',
};

const readHistory = (draft: ClientDraft, today: IsoDate): readonly (HistoryRow | string)[] =>
  draft.history
    .filter(({ region, date, note }) => `${region}${date}${note}`.trim() !== '')
    .map((row, place) => {
      const date = readDate(row.date, historyLimits(today));
      if (row.region.trim() === '' || date.kind === 'problem' || date.kind === 'year')
        return `History, row ${place + 1}`;
      return {
        region: row.region.trim(),
        side: row.side,
        kind: row.kind,
        ...(date.kind === 'date' ? { date: date.date } : {}),
        ...(row.note.trim() === '' ? {} : { note: row.note.trim() }),
      };
    });

/** The facts in the form, or the fields that cannot be read; numbers not retyped are kept exactly as they were. */
export function readDraft(
  draft: ClientDraft,
  before: ClientFacts | undefined,
  units: Units,
  today: IsoDate,
): DraftReading {
  const wrong: string[] = [];
  const number = (field: Measured): number | undefined => {
    const reading = readNumber(draft[field], limitsOf(field, units));
    if (reading.kind === 'problem') wrong.push(FIELD_NAMES[field]);
    return reading.kind === 'number'
      ? keptOf(reading.value, measureOf(field, units), keptIn(before, field))
      : undefined;
  };
  const name = draft.name.trim();
  if (name === '') wrong.push('Name');
  const birth = readDate(draft.birth, birthLimits(today));
  if (birth.kind === 'problem') wrong.push('Date or year of birth');
  const [height, mass, left, right] = [
    number('height'),
    number('mass'),
    number('legLeft'),
    number('legRight'),
  ];
  if ((left === undefined) !== (right === undefined))
    wrong.push(FIELD_NAMES[left === undefined ? 'legLeft' : 'legRight']);
  const history = readHistory(draft, today);
  wrong.push(...history.filter((row) => typeof row === 'string'));
  if (wrong.length > 0) return { ok: false, fields: [...new Set(wrong)] };
  const rows = history.filter((row) => typeof row !== 'string');
  return {
    ok: true,
    note: draft.note,
    facts: {
      name,
      sex: draft.sex,
      ...(birth.kind === 'date' ? { birthDate: birth.date } : {}),
      ...(birth.kind === 'year' ? { birthYear: birth.year } : {}),
      ...(height === undefined ? {} : { heightCm: height }),
      ...(mass === undefined ? {} : { bodyMassKg: mass }),
      ...(left === undefined || right === undefined ? {} : { legLengthCm: { left, right } }),
      ...(draft.dominantSide === 'unknown' ? {} : { dominantSide: draft.dominantSide }),
      ...(rows.length === 0 ? {} : { history: rows }),
      ...(before?.flags ? { flags: before.flags } : {}),
    },
  };
}

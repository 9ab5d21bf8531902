import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { LogColumn } from '../../../shared/following/log-columns';
import type { ExerciseDone, SessionLog, Sign } from '../../../shared/following/session-log';
import type { Dosed } from '../../../shared/programme/stage-dose';
import { type NumberReading, readNumber } from '../../ui/read-number';

/** What is typed of one exercise in one session. */
export type What = 'left' | 'right' | 'both' | 'effort' | 'pain';
const SIDES = ['left', 'right', 'both'] as const;
const WHOLE = ['effort', 'pain'] as const;

/** A cell of an exercise, or one that stands for all exercises of its session. */
export type Cell = { readonly exercise: ExerciseId | null; readonly what: What };

/** One session as it stands in the grid. */
export type Entry = {
  /** What was typed, by cell; also what cannot be read. */
  readonly texts: Readonly<Record<string, string>>;
  readonly signs: Readonly<Partial<Record<ExerciseId, readonly Sign[]>>>;
  /** True for a session that was not done, as the coach says. */
  readonly notDone: boolean;
};

export const EMPTY: Entry = { texts: {}, signs: {}, notDone: false };

const keyOf = ({ exercise, what }: Cell): string => `${exercise ?? ''} ${what}`;

const LIMITS = {
  sets: { min: 0, max: 20, unit: '', decimals: 1 },
  ofTen: { min: 0, max: 10, unit: '', decimals: 0 },
  /** Pain of all exercises alike: 3 and more belongs to the exercise that hurt, which the pain rule then stops. */
  ofAll: { min: 0, max: 2, unit: '', decimals: 0 },
} as const;

/** A cell's text as a number; a problem says what was expected. */
export function readCell({ exercise, what }: Cell, text: string): NumberReading {
  if (what === 'pain' && exercise === null) {
    const read = readNumber(text, LIMITS.ofAll);
    return read.kind === 'problem' && readNumber(text, LIMITS.ofTen).kind === 'number'
      ? { kind: 'problem', expected: 'Type 3 or more at the exercise that hurt.' }
      : read;
  }
  if (what === 'effort' || what === 'pain') return readNumber(text, LIMITS.ofTen);
  const read = readNumber(text, LIMITS.sets);
  if (read.kind === 'number' && (read.value * 2) % 1 !== 0)
    return { kind: 'problem', expected: 'Sets are whole or half: 2 or 2.5.' };
  return read;
}

/** The sides an exercise has numbers for, and what else. */
export const partsOf = ({ dose }: Pick<Dosed, 'dose'>): readonly What[] => [
  ...SIDES.filter((side) => dose[side]),
  ...WHOLE,
];

/** The sets planned for a box, as they are typed; nothing for one of another kind. */
export function plannedSets({ exercises }: LogColumn, { exercise, what }: Cell): string {
  if (what === 'effort' || what === 'pain') return '';
  const dosed = exercises.find((one) => one.exercise === exercise);
  return String(dosed?.dose[what]?.sets ?? '');
}

const numberIn = (entry: Entry, cell: Cell): number | null => {
  const read = readCell(cell, entry.texts[keyOf(cell)] ?? '');
  return read.kind === 'number' ? read.value : null;
};

/** What stands in a cell. In one for the whole session: what all its exercises have alike, or nothing. */
export function textIn(column: LogColumn, entry: Entry, cell: Cell): string {
  const own = entry.texts[keyOf(cell)];
  if (own !== undefined || cell.exercise !== null) return own ?? '';
  const all = column.exercises.map(({ exercise }) => entry.texts[keyOf({ ...cell, exercise })] ?? '');
  return all.every((text) => text === all[0]) ? (all[0] ?? '') : '';
}

/** Whether the exercises of a session have different numbers where one cell stands for all. */
export const isMixed = ({ exercises }: LogColumn, { texts }: Entry, what: What): boolean =>
  new Set(exercises.map(({ exercise }) => texts[keyOf({ exercise, what })] ?? '')).size > 1;

/** The session with a cell typed; one for the whole session goes to each of its exercises once it can be read. */
export function typed(column: LogColumn, entry: Entry, cell: Cell, text: string): Entry {
  const { [keyOf(cell)]: _before, ...others } = entry.texts;
  const texts = text === '' ? others : { ...others, [keyOf(cell)]: text };
  if (cell.exercise !== null) return { ...entry, texts, notDone: false };
  if (readCell(cell, text).kind === 'problem') return { ...entry, texts };
  const each = column.exercises.map(({ exercise }) => [keyOf({ ...cell, exercise }), text.trim()] as const);
  const all = { ...others, ...Object.fromEntries(each) };
  const filled = Object.entries(all).filter(([, one]) => one !== '');
  return { ...entry, texts: Object.fromEntries(filled), notDone: false };
}

/** The session with every set that nothing was typed of done as planned. */
export function asPlanned(column: LogColumn, entry: Entry): Entry {
  const planned = column.exercises.flatMap(({ exercise, dose }) =>
    SIDES.flatMap((what) =>
      dose[what] ? [[keyOf({ exercise, what }), String(dose[what].sets)] as const] : [],
    ),
  );
  return { ...entry, texts: { ...Object.fromEntries(planned), ...entry.texts }, notDone: false };
}

/** The session with a sign seen, or not, at an exercise. */
export function withSign(entry: Entry, exercise: ExerciseId, sign: Sign, on: boolean): Entry {
  const others = (entry.signs[exercise] ?? []).filter((one) => one !== sign);
  return { ...entry, signs: { ...entry.signs, [exercise]: on ? [...others, sign] : others } };
}

/** How a session was done, as far as is typed. */
export type Doneness = 'unknown' | 'none' | 'part' | 'planned';

export function donenessOf(column: LogColumn, entry: Entry): Doneness {
  if (logOf(column, entry) === null) return 'unknown';
  const sets = column.exercises.flatMap(({ exercise, dose }) =>
    SIDES.flatMap((what) =>
      dose[what] ? [{ planned: dose[what].sets, done: numberIn(entry, { exercise, what }) ?? 0 }] : [],
    ),
  );
  if (sets.every(({ done }) => done === 0)) return 'none';
  return sets.every(({ planned, done }) => done >= planned) ? 'planned' : 'part';
}

/** The cells of a session that nothing stands in, in the order of its rows. */
export const emptyCells = (column: LogColumn, { texts }: Entry): readonly Cell[] =>
  column.exercises.flatMap((dosed) =>
    partsOf(dosed)
      .map((what): Cell => ({ exercise: dosed.exercise, what }))
      .filter((cell) => texts[keyOf(cell)] === undefined),
  );

/** A cell with something in it that cannot be read, and what was expected. */
export type Fault = { readonly cell: Cell; readonly expected: string };

/** What of a session cannot be read and is not kept. */
export const faultsOf = ({ exercises }: LogColumn, { texts }: Entry): readonly Fault[] => {
  const own = exercises.flatMap((dosed) =>
    partsOf(dosed).map((what): Cell => ({ exercise: dosed.exercise, what })),
  );
  const whole = WHOLE.map((what): Cell => ({ exercise: null, what }));
  return [...whole, ...own].flatMap((cell) => {
    const read = readCell(cell, texts[keyOf(cell)] ?? '');
    return read.kind === 'problem' ? [{ cell, expected: read.expected }] : [];
  });
};

/** The session as it is kept, without what cannot be read; null when nothing is known of it. */
export function logOf({ week, session, date, exercises }: LogColumn, entry: Entry): SessionLog | null {
  const done = exercises.flatMap((dosed): readonly ExerciseDone[] => {
    const { exercise } = dosed;
    const numbers = partsOf(dosed).flatMap((what) => {
      const value = numberIn(entry, { exercise, what });
      return value === null ? [] : [[what, value] as const];
    });
    const signs = entry.signs[exercise] ?? [];
    if (numbers.length + signs.length === 0) return [];
    return [{ exercise, ...Object.fromEntries(numbers), ...(signs.length > 0 && { signs: [...signs] }) }];
  });
  return done.length === 0 && !entry.notDone ? null : { week, session, date, done };
}

/** A kept session as it is typed. */
export function entryOf(log: SessionLog | undefined): Entry {
  if (!log) return EMPTY;
  const texts = log.done.flatMap((done) =>
    [...SIDES, ...WHOLE].flatMap((what) => {
      const value = done[what];
      return value === undefined ? [] : [[keyOf({ exercise: done.exercise, what }), String(value)] as const];
    }),
  );
  const signs = log.done.flatMap(({ exercise, signs: seen }) => (seen ? [[exercise, seen] as const] : []));
  return {
    texts: Object.fromEntries(texts),
    signs: Object.fromEntries(signs),
    notDone: log.done.length === 0,
  };
}

import { describe, expect, test } from 'vitest';
import {
  asPlanned,
  donenessOf,
  EMPTY,
  emptyCells,
  entryOf,
  faultsOf,
  isMixed,
  logOf,
  textIn,
  typed,
  withSign,
} from '../../../../renderer/features/following/log-entry';
import type { IsoDate } from '../../../../shared/basics/dates';
import type { LogColumn } from '../../../../shared/following/log-columns';

const pace = { restSeconds: 60, daysPerWeek: 3, effort: 6 } as const;
const CALF = 'str-heel-raise-single';
const BRIDGE = 'act-glute-bridge';

const SESSION: LogColumn = {
  week: 1,
  session: 2,
  date: '2026-12-03' as IsoDate,
  slot: 'pm',
  exercises: [
    { exercise: BRIDGE, dose: { both: { sets: 3, reps: 10 }, ...pace } },
    { exercise: CALF, dose: { left: { sets: 3, reps: 10 }, right: { sets: 2, reps: 10 }, ...pace } },
  ],
};
const left = { exercise: CALF, what: 'left' } as const;
const pain = { exercise: CALF, what: 'pain' } as const;
const effortOfAll = { exercise: null, what: 'effort' } as const;
const painOfAll = { exercise: null, what: 'pain' } as const;

describe('a session typed back', () => {
  test('done as planned, with effort and pain of all, is the whole log', () => {
    let entry = asPlanned(SESSION, EMPTY);
    entry = typed(SESSION, entry, effortOfAll, '6');
    entry = typed(SESSION, entry, painOfAll, '0');
    const log = logOf(SESSION, entry);
    expect(log).toEqual({
      week: 1,
      session: 2,
      date: '2026-12-03',
      done: [
        { exercise: BRIDGE, both: 3, effort: 6, pain: 0 },
        { exercise: CALF, left: 3, right: 2, effort: 6, pain: 0 },
      ],
    });
    expect(emptyCells(SESSION, entry)).toEqual([]);
    expect(donenessOf(SESSION, entry)).toBe('planned');
    expect(logOf(SESSION, entryOf(log ?? undefined))).toEqual(log);
  });

  test('done as planned leaves what was typed before', () => {
    const entry = asPlanned(SESSION, typed(SESSION, EMPTY, left, '1,5'));
    expect(logOf(SESSION, entry)?.done[1]).toEqual({ exercise: CALF, left: 1.5, right: 2 });
    expect(donenessOf(SESSION, entry)).toBe('part');
  });

  test('nothing typed is not known; not done is known and has no exercise', () => {
    expect(logOf(SESSION, EMPTY)).toBeNull();
    expect(donenessOf(SESSION, EMPTY)).toBe('unknown');
    const none = { ...EMPTY, notDone: true };
    expect(logOf(SESSION, none)?.done).toEqual([]);
    expect(donenessOf(SESSION, none)).toBe('none');
    expect(entryOf(logOf(SESSION, none) ?? undefined)).toEqual(none);
    expect(logOf(SESSION, typed(SESSION, none, left, '3'))?.done).toHaveLength(1);
  });

  test('what was seen besides is kept with its exercise', () => {
    const entry = withSign(EMPTY, CALF, 'limp', true);
    expect(logOf(SESSION, entry)?.done).toEqual([{ exercise: CALF, signs: ['limp'] }]);
    expect(logOf(SESSION, withSign(entry, CALF, 'limp', false))).toBeNull();
  });
});

describe('what cannot be read', () => {
  test.each([
    [left, '21', 'from 0 to 20'],
    [left, '2.3', 'whole or half'],
    [left, 'two', 'from 0 to 20'],
    [pain, '11', 'from 0 to 10'],
    [pain, '2.5', 'Whole numbers'],
    [painOfAll, '3', 'at the exercise that hurt'],
    [painOfAll, '11', 'from 0 to 2'],
    [effortOfAll, 'x', 'from 0 to 10'],
  ] as const)('%o "%s" stays in its box, is not kept, and says what was expected', (cell, text, expected) => {
    const before = asPlanned(SESSION, EMPTY);
    const entry = typed(SESSION, before, cell, text);
    expect(textIn(SESSION, entry, cell)).toBe(text);
    const [fault, ...others] = faultsOf(SESSION, entry);
    expect(others).toEqual([]);
    expect(fault?.cell).toEqual(cell);
    expect(fault?.expected).toContain(expected);
    const kept = logOf(SESSION, entry);
    const sets = cell === left ? { left: undefined } : {};
    expect(kept?.done.map((done) => ({ ...done }))).toEqual(
      logOf(SESSION, before)?.done.map((done) =>
        done.exercise === CALF ? JSON.parse(JSON.stringify({ ...done, ...sets })) : done,
      ),
    );
  });
});

describe('a box for all exercises', () => {
  test('shows what they have alike, and that they differ', () => {
    const all = typed(SESSION, EMPTY, effortOfAll, '6');
    expect(textIn(SESSION, all, effortOfAll)).toBe('6');
    const one = typed(SESSION, all, { exercise: CALF, what: 'effort' }, '8');
    expect(textIn(SESSION, one, effortOfAll)).toBe('');
    expect(isMixed(SESSION, one, 'effort')).toBe(true);
  });

  test('emptied, it empties them', () => {
    const all = typed(SESSION, EMPTY, effortOfAll, '6');
    expect(logOf(SESSION, typed(SESSION, all, effortOfAll, ''))).toBeNull();
  });
});

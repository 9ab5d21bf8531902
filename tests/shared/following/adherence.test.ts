import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { adherenceOf, missedWeeks } from '../../../shared/following/adherence';
import { plannedSessionsOf } from '../../../shared/following/planned-sessions';
import { allKept, following, sessionOn } from './following';

const CALF = 'str-heel-raise-single';

describe('the planned sessions', () => {
  test('come in the order of time, with the date of each block that holds something', () => {
    const planned = plannedSessionsOf(following([CALF, 'bal-sl-stance'], '2026-11-23').versions[0]);
    expect(planned.slice(0, 4).map(({ date, session, slot }) => `${session} ${date} ${slot}`)).toEqual([
      '0 2026-11-24 pm',
      '1 2026-11-25 mid',
      '2 2026-11-26 pm',
      '3 2026-11-27 mid',
    ]);
    expect(planned[0]?.exercises.map(({ exercise }) => exercise)).toEqual([CALF, 'bal-sl-stance']);
  });

  test('are harder once learned and shorter in week 4', () => {
    const planned = plannedSessionsOf(following([CALF], '2026-11-23').versions[0]);
    const calf = (week: number) => planned.find((one) => one.week === week)?.exercises[0]?.dose;
    expect([calf(0)?.effort, calf(2)?.effort]).toEqual([6, 7]);
    expect(calf(0)?.left?.sets).toBeGreaterThan(calf(3)?.left?.sets ?? 0);
  });
});

describe('adherence', () => {
  test('is not known before the first planned session is past', () => {
    expect(adherenceOf(following([CALF], '2026-11-24'))).toMatchObject({
      weeks: [],
      share: null,
      planned: 0,
    });
  });

  test('is 1 when all was done, a half when every other session was, and counts parts', () => {
    const followed = following([CALF], '2026-12-07');
    const all = allKept(followed, '2026-12-06');
    expect(adherenceOf({ ...followed, sessions: all }).share).toBe(1);
    const half = all.filter((_, index) => index % 2 === 0);
    expect(adherenceOf({ ...followed, sessions: half }).share).toBeCloseTo(half.length / all.length, 9);
    const [only] = all;
    const part = sessionOn('2026-11-24', followed, { [CALF]: { left: 1.5, right: 1.5 } });
    expect(only).toBeDefined();
    const { weeks } = adherenceOf({ ...followed, sessions: [part] });
    const written = followed.versions[0].proposal.prescriptions[0]?.dose;
    const sets = (written?.left?.sets ?? 0) + (written?.right?.sets ?? 0);
    expect(weeks[0]?.done).toBeCloseTo(3 / sets, 9);
  });

  test('never passes what was planned, however often somebody trained', () => {
    const followed = following([CALF], '2026-11-30');
    const sessions = Array.from({ length: 7 }, (_, day) => sessionOn(`2026-11-2${3 + day}`, followed));
    expect(adherenceOf({ ...followed, sessions }).share).toBe(1);
  });

  test('asks of each version only the days it was in force', () => {
    const old = following([CALF], '2026-12-07');
    const now = following(['bal-sl-stance'], '2026-12-07', { issuedOn: '2026-11-30', layout: 'once' });
    const versions = [now.versions[0], old.versions[0]] as const;
    const { weeks } = adherenceOf({ ...now, versions });
    const planned = (followed: typeof old, week: number) =>
      plannedSessionsOf(followed.versions[0]).filter((one) => one.week === week).length;
    expect(weeks.map((week) => week.planned)).toEqual([planned(old, 0), planned(now, 1)]);
  });
});

describe('what was done of a session', () => {
  const TWO = [CALF, 'bal-sl-stance'] as const;

  test('counts an exercise that was planned and not logged as not done', () => {
    const followed = following(TWO, '2026-11-30');
    const [whole] = allKept(followed, '2026-11-24');
    const half = whole && { ...whole, done: whole.done.filter(({ exercise }) => exercise === CALF) };
    const kept = adherenceOf({ ...followed, sessions: half ? [half] : [] });
    expect(kept.done).toBeCloseTo(0.5, 9);
  });

  test('counts its sets against those written down', () => {
    const followed = following([CALF], '2026-11-30');
    const all = adherenceOf({ ...followed, sessions: allKept(followed, '2026-11-29') });
    expect(all.sets.done).toBe(all.sets.planned);
    const one = adherenceOf({ ...followed, sessions: allKept(followed, '2026-11-24') });
    expect(one.sets.done).toBe(all.sets.planned / all.planned);
  });

  test('is judged by the version it was a session of', () => {
    const old = following([CALF], '2026-11-30');
    const [entry] = old.versions[0].proposal.prescriptions;
    if (!entry?.dose.left || !entry.dose.right) throw new Error('one side after the other');
    const dose = {
      ...entry.dose,
      left: { ...entry.dose.left, sets: 10 },
      right: { ...entry.dose.right, sets: 10 },
    };
    const now = following([{ ...entry, dose }], '2026-11-30', { issuedOn: '2026-11-29' });
    const versions = [now.versions[0], old.versions[0]] as const;
    const kept = adherenceOf({ ...now, versions, sessions: allKept(old, '2026-11-28') });
    expect(kept.share).toBe(1);
  });
});

describe('a session nothing was typed back of', () => {
  test('is not known and counts as not done; one that was not done is known', () => {
    const followed = following([CALF], '2026-11-30');
    const [first] = allKept(followed, '2026-11-24');
    const none = adherenceOf(followed);
    expect(none.unknown).toBe(none.planned);
    const sessions = first ? [{ ...first, done: [] }] : [];
    const known = adherenceOf({ ...followed, sessions });
    expect([known.unknown, known.done]).toEqual([none.planned - 1, 0]);
    expect(missedWeeks(known, { ...followed, sessions })).toBe(1);
  });
});

describe('missed weeks', () => {
  test.each([
    ['2026-11-29', 0],
    ['2026-11-30', 1],
    ['2026-12-15', 3],
  ])('on %s, with nothing done: %i', (today, missed) => {
    const followed = following([CALF], today);
    expect(missedWeeks(adherenceOf(followed), followed)).toBe(missed);
  });

  test('count from the last week with a session, and end with one', () => {
    const followed = following([CALF], '2026-12-15');
    const sessions = allKept(followed, '2026-12-02');
    const missed = (more: typeof sessions) => {
      const now = { ...followed, sessions: more };
      return missedWeeks(adherenceOf(now), now);
    };
    expect(missed(sessions)).toBe(1);
    expect(missed([...sessions, sessionOn('2026-12-14', followed)])).toBe(0);
    expect(missed([...sessions, sessionOn('2026-12-16' as IsoDate, followed)])).toBe(1);
  });
});

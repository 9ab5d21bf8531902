import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { changesSince } from '../../../shared/evaluation/changes-since';
import { adviceOf } from '../../../shared/following/advice';
import { sideBiasEnds } from '../../../shared/following/side-bias-end';
import { targetChangesOf } from '../../../shared/following/target-change';
import { type Given, judged } from '../../support/judging';
import { screeningWith } from '../../support/screenings';
import { allKept, following } from './following';

const CALF = 'str-heel-raise-single';
const kinds = (advice: ReturnType<typeof adviceOf>) => advice.map(({ kind }) => kind);
const STEADY = [{ target: 'calf-strength', beyondError: false }] as const;
const MOVED = [{ target: 'calf-strength', beyondError: true }] as const;

describe('advice about the programme', () => {
  test('is none while it goes well', () => {
    const followed = following([CALF], '2026-12-07');
    expect(adviceOf({ ...followed, sessions: allKept(followed, '2026-12-07') })).toEqual([]);
  });

  test.each([
    ['2026-12-27', []],
    ['2026-12-28', ['retest']],
    ['2027-01-04', ['retest']],
    ['2027-01-20', ['retest']],
  ])('speaks of the retest of 4 January a week ahead, on the day and after: %s', (today, expected) => {
    const followed = following([CALF], today);
    expect(kinds(adviceOf({ ...followed, sessions: allKept(followed, today) }))).toEqual(expected);
  });

  test('offers a smaller layout when less than half was done two weeks running', () => {
    const followed = following([CALF], '2026-12-07');
    const sessions = allKept(followed, '2026-12-07').filter(({ session }) => session === 0);
    const advice = adviceOf({ ...followed, sessions });
    expect(kinds(advice)).toEqual(['smaller-layout']);
    expect(advice[0]?.reason).toContain('small daily blocks');
    const micro = following([CALF], '2026-12-07', { layout: 'micro' });
    expect(adviceOf({ ...micro, sessions: allKept(micro, '2026-11-24') })[0]?.reason).not.toContain('small');
  });

  test('says what a missed week means', () => {
    const reasons = (today: string) =>
      adviceOf({ ...following([CALF], today) }).find(({ kind }) => kind === 'missed-week')?.reason;
    expect(reasons('2026-11-30')).toContain('the last week again');
    expect(reasons('2026-12-08')).toContain('30 % less');
    expect(reasons('2026-12-22')).toContain('test again');
  });

  test('asks for another family after two retests without a change, eight weeks in and well kept', () => {
    const kept = (today: string) => {
      const followed = following([CALF], today, { weeks: 12 });
      return { ...followed, sessions: allKept(followed, today) };
    };
    const late = kept('2027-01-20');
    expect(kinds(adviceOf(late, [STEADY, STEADY]))).toContain('other-family');
    expect(kinds(adviceOf(late, [STEADY]))).not.toContain('other-family');
    expect(kinds(adviceOf(late, [STEADY, MOVED]))).not.toContain('other-family');
    expect(kinds(adviceOf(kept('2026-12-20'), [STEADY, STEADY]))).not.toContain('other-family');
    expect(kinds(adviceOf({ ...late, sessions: [] }, [STEADY, STEADY]))).not.toContain('other-family');
  });
});

describe('what became of a target', () => {
  const retest = (right: number) => {
    const before = screeningWith({
      tests: { 'heel-raise': { left: 30, right: 14 }, grip: { left: 30, right: 30 } },
    });
    const after = screeningWith({ date: '2027-01-04', tests: { 'heel-raise': { left: 30, right } } });
    return changesSince(after, { earlier: [before], settings: {}, ownErrors: {} })?.tests ?? [];
  };
  const [programme] = following([CALF], '2026-12-07').versions;

  test('is a change only beyond the error of its test', () => {
    expect(targetChangesOf(programme, retest(15))).toEqual(STEADY);
    expect(targetChangesOf(programme, retest(24))).toEqual(MOVED);
  });

  test('is not said of a target whose test was not repeated', () => {
    expect(targetChangesOf(programme, [])).toEqual([]);
  });
});

describe('one side doing more', () => {
  const CONFIRMED: Given = { tests: { 'wblt-cm': { left: 6, right: 12 } } };
  const stretched = (today: string) =>
    following(['mob-soleus-bent-stretch'], today, { given: CONFIRMED, weeks: 12 });
  const visit = (date: string, left: number) => ({
    date: date as IsoDate,
    evaluation: judged({ date, tests: { 'wblt-cm': { left, right: 12 } } }),
  });

  test('goes on while the difference is there and eight weeks are not over', () => {
    expect(stretched('2026-12-20').versions[0].proposal.prescriptions[0]?.dose).toMatchObject({
      left: { sets: 3 },
      right: { sets: 2 },
    });
    expect(sideBiasEnds(stretched('2026-12-20'), [])).toEqual([]);
    expect(sideBiasEnds(stretched('2027-01-14'), [])).toEqual([]);
  });

  test('ends after eight weeks, with the sets of the side that did less', () => {
    const [end] = sideBiasEnds(stretched('2027-01-15'), []);
    expect(end).toMatchObject({
      exercise: 'mob-soleus-bent-stretch',
      becomes: { dose: { left: { sets: 2 }, right: { sets: 2 } } },
      reason: expect.stringContaining('eight weeks'),
    });
  });

  test('ends when two tests in a row no longer show it for sure', () => {
    const gone = (...visits: readonly ReturnType<typeof visit>[]) =>
      sideBiasEnds(stretched('2026-12-31'), visits).length;
    expect(gone(visit('2026-12-20', 12), visit('2026-12-28', 11.8))).toBe(1);
    expect(gone(visit('2026-12-20', 12))).toBe(0);
    expect(gone(visit('2026-12-20', 12), visit('2026-12-28', 6))).toBe(0);
    expect(gone(visit('2026-12-28', 12), visit('2026-12-10', 6), visit('2026-12-20', 12))).toBe(1);
  });

  test('that never did more has nothing to end', () => {
    expect(sideBiasEnds(following([CALF], '2027-02-20'), []).length).toBe(
      following([CALF], '2027-02-20').versions[0].proposal.prescriptions.filter(
        ({ dose }) => dose.left?.sets !== dose.right?.sets,
      ).length,
    );
  });
});

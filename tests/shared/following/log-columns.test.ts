import { describe, expect, test } from 'vitest';
import { logColumnsOf, printedOrder } from '../../../shared/following/log-columns';
import { following } from './following';

const CALF = 'str-heel-raise-single';
const DRILL = 'tec-arm-drive-run';

describe('the boxes of a log', () => {
  test('are those of the placed weeks, with the dose of each week', () => {
    const [programme] = following([CALF], '2026-11-23').versions;
    const columns = logColumnsOf(programme);
    expect(columns.slice(0, 3).map(({ week, session, date, slot }) => [week, session, date, slot])).toEqual([
      [0, 0, '2026-11-24', 'pm'],
      [0, 1, '2026-11-26', 'pm'],
      [0, 2, '2026-11-27', 'mid'],
    ]);
    const sets = (week: number) => columns.find((one) => one.week === week)?.exercises[0]?.dose.left?.sets;
    expect(sets(3)).toBeLessThan(sets(0) ?? 0);
  });

  test('of a drill inside easy runs are in the first sessions of the week', () => {
    const [programme] = following([CALF, DRILL], '2026-11-23').versions;
    const days = programme.placedWeeks[0]?.drills[0]?.days.length ?? 0;
    expect(days).toBeGreaterThan(0);
    const first = logColumnsOf(programme).filter(({ week }) => week === 0);
    const held = first.filter(({ exercises }) => exercises.some(({ exercise }) => exercise === DRILL));
    expect(held.map(({ session }) => session)).toEqual([...Array(Math.min(days, first.length)).keys()]);
  });

  test('without a running week are as many as the dose has days, spread over each week', () => {
    const [programme] = following([CALF], '2026-11-23').versions;
    const columns = logColumnsOf({ ...programme, placedWeeks: [], weeks: 2 });
    const days = programme.proposal.prescriptions[0]?.dose.daysPerWeek ?? 0;
    expect(columns).toHaveLength(2 * days);
    expect(columns[0]).toMatchObject({ week: 0, session: 0, date: programme.issuedOn, slot: null });
    expect(new Set(columns.map(({ date }) => date)).size).toBe(columns.length);
  });

  test('stand in the order of the printed cards, which is that of the programme', () => {
    const [programme] = following([CALF, 'act-glute-bridge'], '2026-11-23').versions;
    expect(printedOrder(programme).map(({ exercise }) => exercise)).toEqual([CALF, 'act-glute-bridge']);
    for (const { exercises } of logColumnsOf(programme).filter((column) => column.exercises.length > 1))
      expect(exercises.map(({ exercise }) => exercise)).toEqual([CALF, 'act-glute-bridge']);
  });
});

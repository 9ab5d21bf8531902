import { describe, expect, test } from 'vitest';
import { situationOf } from '../../../shared/week/situation';
import { scoreOf, scoreParts } from '../../../shared/week/soft-scores';
import {
  type Demand,
  FOUR_BY_TWENTY,
  type PlacedBlock,
  type Slot,
  type WeekDay,
} from '../../../shared/week/week';
import { weekOf } from './weeks';

const block = (demand: Demand, day: number, slot: Slot): PlacedBlock => ({ demand, day, slot });
const easyFirst = (second = 'easy am') =>
  situationOf(weekOf('easy am', second, 'free', 'free', 'free', 'free', 'free'), FOUR_BY_TWENTY);
const partsOf = (one: PlacedBlock, situation = easyFirst()) =>
  scoreParts([one], [], situation)
    .map(({ rule, points }) => `${rule} ${points > 0 ? '+' : ''}${points}`)
    .join(', ');

describe('what a day is worth (SC1)', () => {
  const week = situationOf(
    weekOf('hard am', 'free', 'easy am', 'free', 'long am', 'free', 'free'),
    FOUR_BY_TWENTY,
  );
  test.each([
    ['H', 0, 10],
    ['H', 1, 5],
    ['H', 2, 4],
    ['H', 4, 1],
    ['M', 0, 4],
    ['M', 1, 5],
    ['M', 2, 5],
    ['M', 4, 2],
    ['L', 0, 3],
    ['L', 1, 4],
    ['L', 2, 4],
    ['L', 4, 3],
  ] as const)('%s on day %i: %i', (demand, day, points) => {
    const first = scoreParts([block(demand, day, 'mid')], [], week).find(({ rule }) => rule === 'SC1');
    expect(first?.points).toBe(points);
  });
});

describe('what the surroundings change', () => {
  test.each([
    ['H', 'hard am', 'SC1 +4, SC2 -6'],
    ['H', 'long am', 'SC1 +4, SC2 -6'],
    ['H', 'raceO am', 'SC1 +4, SC2 -6'],
    ['H', 'easy am', 'SC1 +4'],
    ['M', 'hard am', 'SC1 +5, SC3 -2'],
    ['M', 'raceO am', 'SC1 +5, SC3 -2'],
    ['M', 'long am', 'SC1 +5'],
    ['L', 'hard am', 'SC1 +4'],
  ] as const)('%s the day before %s: %s', (demand, second, parts) => {
    expect(partsOf(block(demand, 0, 'mid'), easyFirst(second))).toBe(parts);
  });

  test('Sunday looks at the Monday after', () => {
    const after: WeekDay = { kind: 'hard', run: 'am' };
    const week = weekOf('free', 'free', 'free', 'free', 'free', 'free', 'free');
    expect(partsOf(block('H', 6, 'pm'), situationOf(week, FOUR_BY_TWENTY, { after }))).toBe('SC1 +5, SC2 -6');
    expect(partsOf(block('H', 6, 'pm'), situationOf(week, FOUR_BY_TWENTY))).toBe('SC1 +5');
  });

  test.each([
    ['easy am', 'H', 'mid', 'SC1 +4', '5.5 h after the run'],
    ['easy am', 'H', 'pm', 'SC1 +4, SC5 +2', '11 h after'],
    ['easy mid', 'H', 'pm', 'SC1 +4', '5.5 h after'],
    ['easy mid', 'H', 'late', 'SC1 +4, SC5 +2, SC7 -1', '8 h after, late'],
    ['easy pm', 'H', 'late', 'SC1 +4, SC4 -1, SC7 -1', '2.5 h after, late'],
    ['easy pm', 'M', 'late', 'SC1 +5, SC4 -1, SC7 -1', '2.5 h after, late'],
    ['easy pm', 'M', 'am', 'SC1 +5, SC6 -3', 'before an easy run'],
    ['easy pm', 'L', 'late', 'SC1 +4, SC7 -1', 'light work, late'],
    ['easy am', 'M', 'pm', 'SC1 +5', 'no bonus for moderate work'],
  ] as const)('run %s, %s %s: %s (%s)', (day, demand, slot, parts, _when) => {
    const situation = situationOf(
      weekOf(day, 'free', 'free', 'free', 'free', 'free', 'free'),
      FOUR_BY_TWENTY,
    );
    expect(partsOf(block(demand, 0, slot), situation)).toBe(parts);
  });

  test('a second block on a day costs 3, a block without a place 20, 15 or 10', () => {
    const placed = [block('H', 0, 'pm'), block('L', 0, 'mid')];
    expect(scoreOf(placed, [], easyFirst())).toBe(4 + 2 + 4 - 3);
    expect(scoreOf([], ['H', 'M', 'L'], easyFirst())).toBe(-45);
  });
});

import { describe, expect, test } from 'vitest';
import type { BlockMove, Place } from '../../../shared/week/block-move';
import { type Board, boardOf } from '../../../shared/week/board';
import { faultOfMoves, judgeMove } from '../../../shared/week/judge-move';
import { withMoves } from '../../../shared/week/move-blocks';
import { sharedOf } from '../../../shared/week/share-exercises';
import type { Demand } from '../../../shared/week/week';
import { MIXED, raceOn, trainingOf } from './trainings';
import { EXAMPLES, weekOf } from './weeks';

const boardWith = (more: Parameters<typeof trainingOf>[1] = {}): Board =>
  boardOf(trainingOf(EXAMPLES.E1, { weeks: 3, ...more }), MIXED.map(sharedOf));
const at = (words: string | null): Place | null => {
  const [day, slot] = words?.split(' ') ?? [];
  return words === null ? null : ({ day, slot } as Place);
};
const moveOf = (demand: Demand, from: string | null, to: string | null, week = 0): BlockMove => ({
  week,
  demand,
  from: at(from),
  to: at(to),
});
const judge = (demand: Demand, from: string | null, to: string | null, board = boardWith(), week = 0) => {
  const judged = judgeMove(board, week, demand, at(from), at(to));
  if (!judged) throw new Error('no such week');
  return judged;
};
const rules = ({ broken }: ReturnType<typeof judge>): string => broken.map(({ rule }) => rule).join(' ');

describe('a block picked up', () => {
  test('costs nothing where it stands', () => {
    expect(judge('H', 'tue pm', 'tue pm')).toEqual({ broken: [], points: 0, parts: [] });
  });

  test.each([
    ['H', 'tue pm', 'mon am', 'HC1', 'a rest day'],
    ['H', 'tue pm', 'tue am', 'HC8', 'the slot of the run'],
    ['M', 'fri mid', 'sun am', 'HC8', 'a slot of a run'],
    ['M', 'fri mid', 'wed mid', 'HC8', 'a slot another block has'],
    ['H', 'tue pm', 'wed pm', 'HC6', 'the day before other heavy work'],
    ['M', 'fri mid', 'tue mid', 'HC7', 'a day that has its load'],
  ] as const)('%s from %s may not go to %s: %s, %s', (demand, from, to, broken, _where) => {
    expect(rules(judge(demand, from, to))).toBe(broken);
  });

  test('says what a worse place costs and why, rule by rule', () => {
    const { broken, points, parts } = judge('H', 'thu pm', 'sat mid');
    expect(broken).toEqual([]);
    expect(parts.map(({ rule, points: by }) => `${rule} ${by}`)).toEqual(['SC1 -6', 'SC2 -6', 'SC5 -2']);
    expect(points).toBe(-14);
    expect(parts[1]?.words).toBe('heavy work the day before a hard, long or race run');
  });

  test('taken out of the week costs what a block without a place costs', () => {
    const { points, parts } = judge('L', 'wed mid', null);
    expect(points).toBe(-14);
    expect(parts.find(({ rule }) => rule === 'SC9')?.points).toBe(-10);
  });

  test('feels the heavy work of the week after', () => {
    const days = weekOf('free', 'hard am', 'easy am', 'hard am', 'easy am', 'easy am', 'long am');
    const board = boardWith({ week: trainingOf(days).week });
    expect(rules(judge('H', 'thu pm', 'sun late', board))).toBe('');
    const monday = withMoves(board, [moveOf('H', 'tue pm', 'mon pm', 1)]);
    expect(rules(judge('H', 'thu pm', 'sun late', monday))).toBe('HC6');
  });

  test('may not fill the last days before a target race', () => {
    const board = boardWith({ races: [raceOn('2026-11-29')] });
    expect(rules(judge('M', 'wed mid', 'fri mid', board))).toBe('HC4');
    expect(rules(judge('H', null, 'tue late', board))).toContain('HC4');
    expect(rules(judge('L', 'thu mid', 'fri mid', board))).toBe('');
  });

  test('in small daily blocks leaves the two days before a target race empty', () => {
    const board = boardWith({ layout: 'micro', races: [raceOn('2026-11-29')] });
    expect(rules(judge('L', 'wed late', 'sat late', board))).toBe('HC4');
  });
});

describe('the moves of a coach', () => {
  test('put the block there, score the week again and leave the others alone', () => {
    const board = boardWith();
    const moved = withMoves(board, [moveOf('M', 'fri mid', 'sat mid', 1)]);
    expect(moved.weeks[0]).toBe(board.weeks[0]);
    expect(moved.weeks[1]?.blocks.map(({ demand, day, slot }) => `${demand} ${day} ${slot}`)).toEqual([
      'H 1 pm',
      'H 3 pm',
      'M 5 mid',
      'L 2 mid',
    ]);
    expect(moved.weeks[1]?.score).toBe(board.weeks[1]?.score);
  });

  test('cost exactly what was said when the block was picked up', () => {
    const board = boardWith();
    for (const [demand, from, to] of [
      ['H', 'thu pm', 'sat mid'],
      ['L', 'wed mid', null],
      ['M', 'fri mid', 'sun late'],
    ] as const) {
      const { points } = judge(demand, from, to, board);
      const after = withMoves(board, [moveOf(demand, from, to)]);
      expect((after.weeks[0]?.score ?? 0) - (board.weeks[0]?.score ?? 0)).toBe(points);
    }
  });

  test('give a block without a place one, and take one out', () => {
    const board = boardWith({ races: [raceOn('2026-11-29', false)] });
    const out = withMoves(board, [moveOf('H', 'tue pm', null)]);
    expect(out.weeks[0]?.unplaced).toEqual([{ demand: 'H', why: 'taken out by the coach' }]);
    const target = boardWith({ races: [raceOn('2026-11-29')] });
    expect(target.weeks[0]?.unplaced).toHaveLength(1);
    const placed = withMoves(target, [moveOf('H', null, 'thu pm')]);
    expect(placed.weeks[0]?.unplaced).toEqual([]);
  });

  test('are refused at the first that cannot be: not proposed, twice, or against a hard rule', () => {
    const board = boardWith();
    expect(faultOfMoves(board, [moveOf('M', 'fri mid', 'sat mid')])).toBeNull();
    expect(faultOfMoves(board, [moveOf('M', 'mon mid', 'sat mid')])).toMatchObject({ index: 0 });
    expect(
      faultOfMoves(board, [moveOf('M', 'fri mid', 'sat mid'), moveOf('M', 'fri mid', 'sun mid')]),
    ).toEqual({ index: 1, why: 'each block moved once' });
    expect(faultOfMoves(board, [moveOf('H', 'tue pm', 'wed pm')])?.why).toMatch(/HC6/);
  });

  test('may swap two blocks, since only where they end is judged', () => {
    const swap = [moveOf('M', 'fri mid', 'wed mid'), moveOf('L', 'wed mid', 'fri mid')];
    expect(faultOfMoves(boardWith(), swap)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { raceSentences } from '../../../shared/week/race-sentences';
import type { OpenBlock } from '../../../shared/week/share-exercises';
import { type RaceNear, situationOf } from '../../../shared/week/situation';
import type { Demand } from '../../../shared/week/week';
import { weekOf } from './weeks';

const WEEK = weekOf('rest', 'hard am', 'easy am', 'hard am', 'easy am', 'easy am', 'long am');
const block = (demand: Demand, day: number, sets: number): OpenBlock => ({
  demand,
  day,
  sets,
  inTaper: true,
  noTechnique: false,
  sparesLegs: false,
});
const BLOCKS = [block('H', 1, 7), block('M', 2, 6), block('L', 3, 9)];
const said = (...races: RaceNear[]) =>
  raceSentences({ situation: situationOf(WEEK, [], { races }) }, BLOCKS).join(' ');
const target = (day: number, recoverDays = 2): RaceNear => ({ day, target: true, recoverDays });

test('a target race in the week says which sets it leaves', () => {
  expect(said(target(6))).toBe(
    'Target race on Sunday: in the 7 days before it heavy and moderate work is halved, here 13 sets, and nothing is new.',
  );
});

test('a race of next week counts the blocks of its last seven days only', () => {
  expect(said(target(9))).toMatch(/^Target race on Wednesday of next week: .*here 6 sets/);
  expect(said(target(13))).toMatch(/^Target race on Sunday of next week/);
  expect(said(target(14))).toBe('');
});

test('after a target race only light work, as long as its recovery reaches into the week', () => {
  expect(said(target(-1))).toBe('After the target race on the Sunday before: light work only until Tuesday.');
  expect(said(target(-3, 2))).toBe('');
  expect(said(target(5, 7))).toContain('light work only until Saturday of next week.');
});

test('a race that is no target takes nothing away and says nothing', () => {
  expect(said({ day: 6, target: false, recoverDays: 2 })).toBe('');
});

import { describe, expect, test } from 'vitest';
import {
  type Spot,
  spotName,
  spotNamed,
  stepFrom,
  verdictsOn,
} from '../../../../renderer/features/programme/board-places';
import { programmeBoardOf } from '../../../../shared/week/programme-weeks';
import { materialOf, NORMAL_WEEK } from '../../../support/material';

const spot = (name: string): Spot => {
  const found = spotNamed(name);
  if (found === null) throw new Error(`${name} is a spot`);
  return found;
};

describe('arrows on the board', () => {
  test.each([
    ['tue pm', 'ArrowRight', 'wed pm'],
    ['tue pm', 'ArrowLeft', 'mon pm'],
    ['tue pm', 'ArrowUp', 'tue mid'],
    ['tue pm', 'ArrowDown', 'tue late'],
    ['mon am', 'ArrowLeft', 'mon am'],
    ['sun am', 'ArrowUp', 'sun am'],
    ['sun late', 'ArrowRight', 'sun late'],
    ['wed late', 'ArrowDown', 'out'],
    ['out', 'ArrowUp', 'mon late'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    const next = stepFrom(spot(from), key);
    expect(next && spotName(next)).toBe(to);
  });

  test('other keys lead nowhere, and nothing lies below the week', () => {
    expect(stepFrom(spot('tue pm'), 'a')).toBeNull();
    expect(stepFrom('out', 'ArrowDown')).toBeNull();
    expect(spotNamed('tue noon')).toBeNull();
    expect(spotNamed(undefined)).toBeNull();
  });
});

test('every spot of the week, and none, says what it would mean for the block in hand', () => {
  const board = programmeBoardOf(NORMAL_WEEK, materialOf().proposal);
  if (!board) throw new Error('the proposal has a board');
  const at = { day: 'tue', slot: 'pm' } as const;
  const block = {
    key: '',
    week: 0,
    demand: 'H',
    from: at,
    at,
    move: null,
    exercises: [],
    minutes: 0,
    why: '',
  } as const;
  const verdicts = verdictsOn(board, block);
  expect(verdicts.size).toBe(29);
  const brokenAt = (name: string) => verdicts.get(name)?.broken.map(({ rule }) => rule);
  expect(brokenAt('mon pm')).toEqual(['HC1']);
  expect(brokenAt('tue am')).toEqual(['HC8']);
  expect(brokenAt('wed pm')).toEqual(['HC6']);
  expect(brokenAt('tue late')).toEqual([]);
  expect(verdicts.get('tue pm')?.points).toBe(0);
  expect(verdicts.get('tue late')?.points).toBe(-1);
  expect(verdicts.get('out')?.points).toBeLessThan(-20);
});

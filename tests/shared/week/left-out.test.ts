import { describe, expect, test } from 'vitest';
import { nothingHeavySentences } from '../../../shared/week/left-out';
import { type OpenBlock, sharedOf } from '../../../shared/week/share-exercises';
import type { Demand } from '../../../shared/week/week';
import { prescribed } from './trainings';

const blocks = (['H', 'H', 'M'] as readonly Demand[]).map(
  (demand, index): OpenBlock => ({
    demand,
    day: 2 * index + 1,
    sets: 9,
    inTaper: false,
    noTechnique: false,
    sparesLegs: false,
  }),
);
const said = (...held: readonly (readonly string[])[]) =>
  nothingHeavySentences(
    blocks,
    held.map((names) => prescribed(...names).map(sharedOf)),
  );

describe('heavy blocks that hold only lighter work', () => {
  test('are named, so that nobody takes the name for what is in them', () => {
    expect(said(['act-clamshell'], ['core-side-plank'], ['act-clamshell'])).toEqual([
      'The heavy blocks on Tuesday and Thursday hold lighter work, as nothing heavy is left to put there.',
    ]);
    expect(said(['str-rdl-double'], ['act-clamshell'], [])[0]).toMatch(/^The heavy block on Thursday holds/);
  });

  test('are not spoken of when something heavy is in them, or nothing at all', () => {
    expect(said(['act-clamshell', 'str-rdl-double'], [], ['act-clamshell'])).toEqual([]);
  });
});

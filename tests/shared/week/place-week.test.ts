import { describe, expect, test } from 'vitest';
import { placeWeek, type WeekPlan } from '../../../shared/week/place-week';
import { FOUR_BY_TWENTY } from '../../../shared/week/week';
import { EXAMPLES } from './weeks';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const inWords = ({ placed }: WeekPlan) =>
  placed.map(({ demand, day, slot }) => `${demand} ${DAYS[day]} ${slot}`).join(', ');

const afterTarget = { races: [{ day: -1, target: true, recoverDays: 2 }] };

describe('the worked weeks', () => {
  test.each([
    { name: 'E1', blocks: 'H Tue pm, H Thu pm, M Fri mid, L Wed mid', score: 33, around: {} },
    { name: 'E2', blocks: 'H Tue pm, M Wed mid, L Thu mid', score: 1, around: {} },
    { name: 'E3', blocks: 'H Tue late, H Thu pm, M Mon mid, L Wed mid', score: 27, around: {} },
    { name: 'E4', blocks: 'H Tue late, H Thu late, M Fri mid, L Mon mid', score: 25, around: {} },
    { name: 'E5', blocks: 'H Tue pm, H Thu late, M Sun mid, L Tue mid', score: 17, around: {} },
    { name: 'E5b', blocks: 'H Tue pm, H Thu late, M Sat am, L Wed am', score: 23, around: {} },
    { name: 'E6', blocks: 'H Thu pm, H Sun pm, M Fri mid, L Tue mid', score: 24, around: afterTarget },
    { name: 'E6b', blocks: 'H Thu pm, H Sun pm, M Fri mid, L Mon mid', score: 24, around: afterTarget },
  ] as const)('$name: $blocks scores $score', ({ name, blocks, score, around }) => {
    const plan = placeWeek(EXAMPLES[name], FOUR_BY_TWENTY, around);
    expect(inWords(plan)).toBe(blocks);
    expect(plan.score).toBe(score);
  });

  test('E2 leaves the second heavy block without a place', () => {
    expect(placeWeek(EXAMPLES.E2, FOUR_BY_TWENTY).unplaced).toEqual(['H']);
  });
});

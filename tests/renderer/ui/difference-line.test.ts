import { expect, test } from 'vitest';
import { differenceLine } from '../../../renderer/ui/difference-line';
import { asymmetryOf } from '../../../shared/asymmetry/asymmetry-of';
import type { TestId } from '../../../shared/catalogue/tests';
import { scoreWith } from '../../support/screenings';

type Visit = readonly [left: number, right: number];

const line = (id: TestId, now: Visit, before?: Visit): string => {
  const scores = (visit: Visit) =>
    [scoreWith(id, 'left', visit[0]), scoreWith(id, 'right', visit[1])] as const;
  const earlier = before ? [{ daysBefore: 10, scores: scores(before) }] : [];
  const judged = asymmetryOf(id, ...scores(now), { earlier });
  if (!judged) throw new Error('both sides are there');
  return differenceLine(judged);
};

test.each([
  {
    said: line('sls-eo', [38.4, 22.9]),
    says: 'Right scored lower by 15.5 s, error ± 16.6 s; worth acting on from 10 s.',
  },
  {
    said: line('sls-eo', [20, 41], [44, 25]),
    says: 'Left scored lower by 21 s today; over 2 visits together left lower by 1 s, error ± 11.8 s; worth acting on from 10 s.',
  },
  {
    said: line('hip-abd', [1.2, 1.5], [1.2, 1.5]),
    says: /^Left scored lower by 20 % today; over 2 visits together left lower by 20 %, error ± \d+ %; worth acting on from 10 %\.$/,
  },
  {
    said: line('lat-step-down', [3, 1]),
    says: 'Left came out poorer by 2 points; worth acting on from 2 points.',
  },
  { said: line('sl-squat', [1, 2]), says: 'Left scored lower by 1 grade; worth acting on from 1 grade.' },
])('$says', ({ said, says }) => {
  expect(said).toMatch(says instanceof RegExp ? says : new RegExp(`^${says.replaceAll('.', '\\.')}$`));
});

import { describe, expect, test } from 'vitest';
import { readingOrderOf } from '../../../shared/findings/reading-order';
import { judged } from '../../support/judging';

describe('the order findings are read in', () => {
  test('gate, blocking mobility, sure, likely, quality, technique', () => {
    const { findings } = judged({
      tests: {
        'run-pelvic-drop': { left: 0, right: 2 },
        'sl-squat': { left: 1, right: 2 },
        'hop-single': { left: 150, right: 130 },
        'trunk-extensor': { both: 20 },
        'wblt-cm': { left: 13, right: 7 },
        'sls-eo': { left: 5, right: 40 },
      },
    });
    expect(readingOrderOf(findings).map(({ rule }) => rule)).toEqual([
      'R01',
      'R05',
      'R22',
      'R02',
      'R24',
      'R23',
      'R27',
    ]);
  });

  test('loses nothing and adds nothing', () => {
    const { findings } = judged({
      tests: { 'sls-eo': { left: 5, right: 40 }, ake: { left: 40, right: 10 } },
    });
    expect([...readingOrderOf(findings)].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
      [...findings].sort((a, b) => a.id.localeCompare(b.id)),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { ladderRows } from '../../../../electron/report/blocks/ladder-rows';
import { evaluationOf } from '../../../../shared/evaluation/evaluation-of';
import { screeningWith } from '../../../support/screenings';

const rowsOf = (tests: Parameters<typeof screeningWith>[0]) =>
  ladderRows(evaluationOf(screeningWith(tests)).asymmetries);

describe('a row of the asymmetry ladder', () => {
  test('counts an absolute difference in its size worth acting on: 15.5 s of 10 s, left better', () => {
    const [row] = rowsOf({ tests: { 'sls-eo': { left: 38.4, right: 22.9 } } });
    expect(row?.estimate).toBeCloseTo(-1.55, 6);
    expect(row?.error).toBeCloseTo(8.485281 / 10, 6);
    expect(row).toMatchObject({ real: true, open: false, size: 'left 15.5 s better' });
  });

  test('counts a ratio on logarithms: exactly the LSI cut is one', () => {
    const [row] = rowsOf({ tests: { 'hip-abd': { left: [0.9, 0.9, 0.9, 0.9], right: [1, 1, 1, 1] } } });
    expect(row?.estimate).toBeCloseTo(1, 6);
  });

  test('where less is better the side with less is the better one', () => {
    const [row] = rowsOf({ tests: { ake: { left: [20, 20], right: [36, 36] } } });
    expect(row?.estimate).toBeCloseTo(-2, 6);
    expect(row?.size).toBe('left 16° better');
  });

  test('grades have no error bar', () => {
    const [row] = rowsOf({ tests: { 'lat-step-down': { left: 1, right: 3 } } });
    expect(row).toMatchObject({ error: null, estimate: -1 });
  });

  test('at the cap of one side it is open; at both caps there is no dot', () => {
    expect(rowsOf({ tests: { 'sls-eo': { left: 45, right: 20 } } })[0]).toMatchObject({
      open: true,
      real: false,
    });
    expect(rowsOf({ tests: { 'sls-eo': { left: 45, right: 45 } } })[0]).toMatchObject({
      estimate: null,
      size: 'cannot be told apart',
    });
  });

  test('the surest comes first, then the largest', () => {
    const rows = rowsOf({
      tests: {
        'side-bridge': { left: 62, right: 55 },
        'sls-eo': { left: 38.4, right: 22.9 },
        'wblt-cm': { left: [7.4, 7.4, 7.4], right: [11, 11, 11] },
        'sls-ec': { left: 45, right: 45 },
      },
    });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['confirmed', 'likely', 'none', 'not computable']);
  });

  test('swapping the sides mirrors the row', () => {
    const [there] = rowsOf({ tests: { 'heel-raise': { left: 20, right: 30 } } });
    const [back] = rowsOf({ tests: { 'heel-raise': { left: 30, right: 20 } } });
    expect(there?.estimate).toBeCloseTo(-(back?.estimate ?? 0), 9);
    expect(there?.error).toBeCloseTo(back?.error ?? 0, 9);
  });
});

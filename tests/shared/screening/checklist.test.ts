import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checklist } from '../../../shared/catalogue/test';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { gradeOf, ticked } from '../../../shared/screening/checklist';

const checklistOf = (id: 'sl-squat' | 'lat-step-down'): Checklist => {
  const { checklist } = testOf(id);
  if (!checklist) throw new Error(`${id} has a checklist`);
  return checklist;
};
const squat = checklistOf('sl-squat');
const stepDown = checklistOf('lat-step-down');

describe('ticked faults', () => {
  // Evidence T25: up to one fault 2, two or three 1, more 0; who cannot do five gets 0.
  test.each([
    [[], 2],
    [['trunk'], 2],
    [['trunk', 'hip'], 1],
    [['trunk', 'hip', 'knee'], 1],
    [['trunk', 'hip', 'knee', 'pelvis'], 0],
    [['cannot'], 0],
  ])('squat with %j is grade %i', (faults, grade) => {
    expect(gradeOf(squat, faults).grade).toBe(grade);
  });

  // Evidence T26: points are added; inside the inner border of the foot counts 2 in place of 1.
  test.each([
    [[], 0],
    [['knee-toe'], 1],
    [['knee-foot'], 2],
    [['hands', 'trunk', 'pelvis', 'knee-foot', 'unsteady'], 6],
  ])('step-down with %j has %i points', (faults, points) => {
    expect(gradeOf(stepDown, faults)).toEqual({ points, grade: points });
  });

  test('the graver knee fault takes the place of the milder, and the other way round', () => {
    expect(ticked(stepDown, ['trunk', 'knee-toe'], 'knee-foot')).toEqual(['trunk', 'knee-foot']);
    expect(ticked(stepDown, ['knee-foot'], 'knee-toe')).toEqual(['knee-toe']);
  });

  test('ticked twice is as before, and any ticking stays within the scale of the test', () => {
    const withChecklist = TEST_IDS.map(testOf).filter(({ checklist }) => checklist);
    fc.assert(
      fc.property(
        fc.constantFrom(...withChecklist),
        fc.array(fc.nat(5), { maxLength: 12 }),
        (test, presses) => {
          const { checklist, hard } = test;
          if (!checklist) return;
          const press = (faults: readonly string[], nth: number) =>
            ticked(checklist, faults, checklist.items[nth]?.id ?? '');
          const faults = presses.reduce(press, [] as readonly string[]);
          const { grade } = gradeOf(checklist, faults);
          expect(grade).toBeGreaterThanOrEqual(hard.min);
          expect(grade).toBeLessThanOrEqual(hard.max);
          const free = checklist.items.findIndex(
            ({ id, insteadOf }) => id === 'trunk' && insteadOf === undefined,
          );
          expect(press(press(faults, free), free)).toEqual(faults);
        },
      ),
    );
  });
});

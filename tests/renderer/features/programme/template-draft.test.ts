import { expect, test } from 'vitest';
import { draftOfProposal } from '../../../../renderer/features/programme/programme-draft';
import { templateExercises, withTemplate } from '../../../../renderer/features/programme/template-draft';
import { templateDraftSchema } from '../../../../shared/programme/template';
import { materialOf, NORMAL_WEEK } from '../../../support/material';

const { kept } = draftOfProposal(materialOf());
const exercises = templateExercises(kept);

test('a template keeps exercises, order and base dose, and nothing of which side does more', () => {
  expect(exercises.map(({ exercise }) => exercise)).toEqual(kept.map(({ exercise }) => exercise));
  expect(templateDraftSchema.safeParse({ name: 'Calves', exercises }).success).toBe(true);
  kept.forEach(({ dose }, index) => {
    const least = Math.min(...[dose.left, dose.right, dose.both].flatMap((side) => side?.sets ?? []));
    expect(exercises[index]?.dose.work.sets).toBe(least);
  });
  expect(JSON.stringify(exercises)).not.toMatch(/left|right/);
});

test('applied to the same client it gives the same programme, with more for the lower side again', () => {
  expect(kept.some(({ dose }) => (dose.right?.sets ?? 0) > (dose.left?.sets ?? 0))).toBe(true);
  expect(withTemplate({ exercises: [...exercises] }, materialOf())).toEqual({ kept, leftOut: [] });
});

test('applied to somebody with a complaint it leaves out what may not be given, and says why', () => {
  const { kept: given, leftOut } = withTemplate(
    { exercises: [...exercises] },
    materialOf(NORMAL_WEEK, ['ACHRUPT']),
  );
  expect(leftOut.length).toBeGreaterThan(0);
  for (const { why } of leftOut) expect(why).toMatch(/heel cord/);
  expect(given.length + leftOut.length).toBe(exercises.length);
});

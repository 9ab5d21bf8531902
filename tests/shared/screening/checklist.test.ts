import { describe, expect, test } from 'vitest';
import { TESTS, type TestId, testOf } from '../../../shared/catalogue/tests';
import { checklistScore, ticked } from '../../../shared/screening/checklist';

const listOf = (id: TestId) => {
  const { checklist } = testOf(id);
  if (!checklist) throw new Error(`${id} has no checklist`);
  return checklist;
};

describe('the faults of the single-leg squat come to a grade', () => {
  test.each([
    { faults: [], grade: 2 },
    { faults: ['knee'], grade: 2 },
    { faults: ['knee', 'hip'], grade: 1 },
    { faults: ['knee', 'hip', 'pelvis'], grade: 1 },
    { faults: ['knee', 'hip', 'pelvis', 'trunk'], grade: 0 },
    { faults: ['cannot'], grade: 0 },
    { faults: ['unsteady', 'trunk', 'pelvis', 'hip', 'knee', 'cannot'], grade: 0 },
  ])('$faults: $grade', ({ faults, grade }) => {
    expect(checklistScore(listOf('sl-squat'), faults)).toBe(grade);
  });
});

describe('the faults of the step-down are added', () => {
  const list = listOf('lat-step-down');
  test('each is one point, the worse knee fault two', () => {
    expect(checklistScore(list, ['hands', 'trunk'])).toBe(2);
    expect(checklistScore(list, ['knee-foot'])).toBe(2);
  });

  test('the worse knee fault takes the place of the milder one, and the other way round', () => {
    expect(ticked(list, ['hands', 'knee-toe'], 'knee-foot')).toEqual(['hands', 'knee-foot']);
    expect(ticked(list, ['knee-foot'], 'knee-toe')).toEqual(['knee-toe']);
  });

  test('a second tap takes a fault away again', () => {
    expect(ticked(list, ['hands', 'trunk'], 'hands')).toEqual(['trunk']);
  });
});

test('every sum a checklist can reach is on the scale of its test', () => {
  for (const id of Object.keys(TESTS) as TestId[]) {
    const { checklist, scale = [] } = testOf(id);
    if (!checklist) continue;
    let sums: readonly (readonly string[])[] = [[]];
    for (const { id: item } of checklist.items)
      sums = sums.concat(sums.map((set) => ticked(checklist, set, item)));
    const known = scale.map(({ value }) => value);
    for (const faults of sums) expect(known).toContain(checklistScore(checklist, faults));
  }
});

import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { demandOf, sparesLegs } from '../../../shared/week/demand-of';

describe('how much an exercise asks', () => {
  test.each([
    ['ply-pogo-double', 'H', 'every jump'],
    ['str-heel-raise-load', 'H', 'a loaded calf raise'],
    ['str-heel-raise-single', 'M', 'calf endurance'],
    ['str-sl-squat-box', 'H', 'a single-leg squat'],
    ['str-rdl-double', 'H', 'a lift the library gives twice a week'],
    ['str-nordic-assist', 'H', 'slow lowering of the hamstrings'],
    ['core-copenhagen-short', 'H', 'an adductor hold that leaves soreness'],
    ['str-split-squat', 'M', 'a squat that is being learned'],
    ['core-back-ext-bench', 'M', 'trunk work, however hard'],
    ['str-row-band', 'M', 'upper body'],
    ['tec-hip-drive-skip', 'M', 'a drill with impact'],
    ['tec-hip-drive-march', 'L', 'a drill without impact'],
    ['act-clamshell', 'L', 'activation'],
    ['bal-sl-rdl-reach', 'L', 'balance, though it hinges'],
    ['mob-couch-stretch', 'L', 'mobility'],
  ] as const)('%s is %s: %s', (id, demand, _what) => {
    expect(demandOf(id)).toBe(demand);
  });

  test('leg strength done at an effort of 7 is heavy, trunk work is not', () => {
    expect(demandOf('str-wall-sit', 6)).toBe('M');
    expect(demandOf('str-wall-sit', 7)).toBe('H');
    expect(demandOf('core-side-plank', 8)).toBe('M');
  });

  test('one step harder is never two kinds lighter', () => {
    const weight = { L: 0, M: 1, H: 2 };
    const drops = EXERCISE_IDS.flatMap((id): readonly [ExerciseId, ExerciseId][] => {
      const { progress } = exerciseOf(id);
      return progress && weight[demandOf(progress)] < weight[demandOf(id)] - 1 ? [[id, progress]] : [];
    });
    expect(drops).toEqual([]);
  });

  test('what may come before a hard run leaves the legs alone', () => {
    const spared = EXERCISE_IDS.filter(sparesLegs);
    expect(spared).toEqual(expect.arrayContaining(['str-row-band', 'core-front-plank', 'mob-open-book']));
    expect(spared.filter((id) => /^(ply|bal|tec-heel|str-(heel|squat|rdl|ham|step))/.test(id))).toEqual([]);
  });
});

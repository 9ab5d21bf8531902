import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { equipmentGateOf, safetyGateOf } from '../../../shared/programme/gates';
import { type Given, judged } from '../../support/judging';
import { screeningWith } from '../../support/screenings';

const blocked = (flags: readonly string[]): readonly ExerciseId[] => {
  const given: Given = { client: { flags: [...flags] } };
  const gate = safetyGateOf(judged(given), screeningWith(given));
  return EXERCISE_IDS.filter((id) => gate(id) !== null);
};

describe('what red flags and contraindications take away', () => {
  test('nothing ticked: nothing', () => {
    expect(blocked([])).toEqual([]);
  });

  test.each([
    {
      flag: 'RF05',
      gone: ['ply-pogo-double', 'tec-strides', 'str-heel-raise-double'],
      left: ['act-clamshell'],
    },
    { flag: 'RF06', gone: ['bal-sl-stance', 'str-step-up', 'ply-bound'], left: ['act-glute-bridge'] },
    { flag: 'RF07:calf', gone: ['mob-hamstring-strap', 'str-heel-raise-single'], left: ['bal-sl-stance'] },
    {
      flag: 'RF12',
      gone: ['core-copenhagen-short', 'act-seated-hipflexor'],
      left: ['str-heel-raise-double'],
    },
    { flag: 'RF13', gone: ['act-dead-bug', 'ply-hop-stick'], left: ['bal-sl-stance', 'act-clamshell'] },
    { flag: 'RF17', gone: ['bal-sl-eyesclosed', 'ply-line-hop'], left: ['bal-sl-stance'] },
    { flag: 'RF18', gone: ['core-side-plank', 'str-rdl-single'], left: ['bal-sl-stance', 'act-clamshell'] },
    { flag: 'RF21', gone: ['bal-sl-eyesclosed', 'ply-pogo-double', 'core-curl-up'], left: ['bal-sl-stance'] },
    { flag: 'RF24', gone: ['mob-ankle-band-glide', 'mob-couch-stretch'], left: ['mob-ankle-wall-rock'] },
    { flag: 'SHOULDER', gone: ['core-side-plank', 'str-row-band'], left: ['act-dead-bug'] },
    { flag: 'PAIN:knee', gone: ['str-squat-box'], left: ['act-clamshell', 'mob-soleus-bent-stretch'] },
  ] as const)('$flag takes away $gone and leaves $left', ({ flag, gone, left }) => {
    const found = blocked([flag]);
    expect(found).toEqual(expect.arrayContaining([...gone]));
    expect(left.filter((id) => found.includes(id))).toEqual([]);
  });

  test('pain ticked without a place takes away every exercise, also the two that do not list it', () => {
    expect(blocked(['PAIN'])).toEqual(EXERCISE_IDS);
    expect(blocked(['PAIN:balance'])).toContain('bal-tandem');
    expect(blocked(['PAIN:shoulder'])).not.toContain('bal-tandem');
  });

  test('a code takes away exactly the exercises that carry it', () => {
    for (const code of ['HAM', 'BALRISK', 'LBPFLEX', 'GROIN'] as const)
      expect(blocked([code])).toEqual(
        EXERCISE_IDS.filter((id) => exerciseOf(id).contraindications.some((one) => one === code)),
      );
  });
});

describe('what the home lacks', () => {
  const gate = (equipment?: readonly string[]) => {
    const training = {
      startDate: '2026-11-23',
      weeks: 6,
      layout: 'four-by-twenty',
      week: [],
      ...(equipment ? { equipment } : {}),
    };
    return equipmentGateOf({ training: training as never });
  };

  test.each([
    { exercise: 'str-step-up', equipment: undefined, why: 'no step at home' },
    { exercise: 'str-step-up', equipment: ['step'], why: null },
    { exercise: 'act-band-sidestep', equipment: ['Loop band'], why: null },
    { exercise: 'mob-ankle-band-glide', equipment: [], why: 'no band and no anchor at home' },
    { exercise: 'mob-soleus-bent-stretch', equipment: [], why: null },
    { exercise: 'str-squat-box', equipment: undefined, why: null },
  ] as const)('$exercise with $equipment: $why', ({ exercise, equipment, why }) => {
    expect(gate(equipment)(exercise)).toBe(why);
  });

  test('nothing said about training counts on what every home has', () => {
    const open = equipmentGateOf({});
    expect(open('bal-sl-stance')).toBeNull();
    expect(open('str-heel-raise-step')).toBe('no step at home');
  });
});

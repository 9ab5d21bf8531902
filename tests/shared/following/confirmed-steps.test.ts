import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { answersTo, draftWithSteps } from '../../../shared/following/confirmed-steps';
import type { NextStep } from '../../../shared/following/next-step';
import { programmeDraftSchema } from '../../../shared/programme/draft';
import { following } from './following';

const CALF = 'str-heel-raise-single';
const BALANCE = 'bal-sl-stance';
const BRIDGE = 'act-glute-bridge';
const TODAY = '2026-12-09' as IsoDate;

const [programme] = following([CALF, BALANCE, BRIDGE], TODAY).versions;
const doseOf = (exercise: string) => {
  const dose = programme.proposal.prescriptions.find((one) => one.exercise === exercise)?.dose;
  if (!dose) throw new Error(`${exercise} is prescribed`);
  return dose;
};
const lighter = { ...doseOf(CALF), effort: 5 };
const EASIER: NextStep = {
  exercise: CALF,
  kind: 'regress',
  becomes: { exercise: CALF, dose: lighter },
  reason: 'Effort 9 of 10: 30 % less.',
};
const STOP: NextStep = {
  exercise: BALANCE,
  kind: 'stop',
  becomes: { exercise: 'bal-tandem', dose: doseOf(BALANCE) },
  reason: 'Pain 5 of 10. Stop it.',
};
const REFER: NextStep = { exercise: BRIDGE, kind: 'refer', becomes: null, reason: 'Ask a clinician.' };
const HOLD: NextStep = { exercise: BRIDGE, kind: 'hold', becomes: null, reason: 'As it is.' };
const STEPS = [EASIER, STOP, REFER];

const listed = (confirmed: Parameters<typeof draftWithSteps>[2], steps = STEPS) =>
  draftWithSteps(programme, steps, confirmed, TODAY).prescriptions.map(({ exercise }) => exercise);

describe('what a coach can say to a step', () => {
  test.each([
    [EASIER, ['take']],
    [STOP, ['take', 'come-back']],
    [{ ...STOP, becomes: null }, ['take']],
    [REFER, ['take']],
    [HOLD, []],
  ] as const)('%o', (step, answers) => {
    expect(answersTo(step)).toEqual(answers);
  });
});

describe('the draft of a new version', () => {
  test('without a confirmed step is the programme as it is, for the weeks that are left', () => {
    const draft = draftWithSteps(programme, STEPS, [], TODAY);
    expect(draft.prescriptions).toEqual(
      programme.proposal.prescriptions.map(({ exercise, dose }) => ({ exercise, dose })),
    );
    expect(draft).toMatchObject({ weeks: 4, startDate: '2026-12-07', changed: '' });
    expect(programmeDraftSchema.safeParse(draft).success).toBe(true);
  });

  test('has the confirmed steps made, the others not, and says why', () => {
    const draft = draftWithSteps(programme, STEPS, [{ exercise: CALF, says: 'take' }], TODAY);
    expect(draft.prescriptions[0]).toEqual({ exercise: CALF, dose: lighter });
    expect(draft.prescriptions).toHaveLength(3);
    expect(draft.changed).toBe('Heel raise on one leg, knee straight: Effort 9 of 10: 30 % less.');
  });

  test('leaves out what is stopped, or comes back with the easier one; leaves out what is for a clinician', () => {
    expect(listed([{ exercise: BALANCE, says: 'take' }])).toEqual([CALF, BRIDGE]);
    expect(listed([{ exercise: BALANCE, says: 'come-back' }])).toEqual([CALF, 'bal-tandem', BRIDGE]);
    expect(listed([{ exercise: BRIDGE, says: 'take' }])).toEqual([CALF, BALANCE]);
  });

  test('holds an exercise once that is stepped to and there already', () => {
    const onto: NextStep = {
      ...EASIER,
      kind: 'progress',
      becomes: { exercise: BRIDGE, dose: doseOf(BRIDGE) },
    };
    expect(listed([{ exercise: CALF, says: 'take' }], [onto])).toEqual([BALANCE, BRIDGE]);
  });

  test('keeps the reasons to what a record holds', () => {
    const long = { ...EASIER, reason: 'x'.repeat(500) };
    const { changed } = draftWithSteps(programme, [long], [{ exercise: CALF, says: 'take' }], TODAY);
    expect(changed).toHaveLength(400);
    expect(changed.endsWith('…')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { clientFactsSchema } from '../../../shared/client/client';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { regionsNamed } from '../../../shared/findings/body-region';
import { clientFlagsOf } from '../../../shared/findings/client-flags';
import {
  flagsAfter,
  MOST_REGIONS,
  SAFETY_QUESTIONS,
  SAFETY_REGIONS,
  safetyFlagsOf,
  safetyQuestionsDueOn,
} from '../../../shared/findings/safety-questions';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import { safetyGateOf } from '../../../shared/programme/gates';
import { screeningWith } from '../../support/screenings';

describe('the safety questions', () => {
  test('are questions with ids of their own', () => {
    const ids = SAFETY_QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { question } of SAFETY_QUESTIONS) expect(question).toMatch(/\?$/);
  });

  test.each([
    { yes: [], cleared: false, flags: [], why: 'all no' },
    { yes: ['medicine'], cleared: false, flags: ['uncleared'], why: 'a general yes locks until cleared' },
    { yes: ['medicine'], cleared: true, flags: [], why: 'a general yes that was cleared' },
    { yes: ['dizziness'], cleared: false, flags: ['RF17', 'uncleared'], why: 'a yes raises its own flag' },
    { yes: ['dizziness'], cleared: true, flags: ['RF17'], why: 'a flag stays though cleared' },
    { yes: ['recent-surgery'], cleared: false, flags: ['RF10', 'uncleared'], why: 'surgery, not cleared' },
    { yes: ['recent-surgery'], cleared: true, flags: [], why: 'clearance is what ends the surgery flag' },
    { yes: ['no-such-question'], cleared: false, flags: [], why: 'a question nobody asks' },
  ])('$why', ({ yes, cleared, flags }) => {
    const answers = { yes: yes.map((question) => ({ question, regions: [] })), cleared };
    expect(safetyFlagsOf(answers)).toEqual(flags);
  });

  test('each yes raises exactly its own red flag, in a form that is understood', () => {
    for (const { id, raises } of SAFETY_QUESTIONS) {
      const flags = safetyFlagsOf({ yes: [{ question: id, regions: [] }], cleared: false });
      const { redFlags, unknown } = clientFlagsOf({ flags: [...flags] });
      expect(redFlags.map(({ code }) => code)).toEqual(raises === null ? [] : [raises]);
      expect(unknown).toEqual([]);
    }
  });

  test('a stop of one part of the body is limited to the parts named', () => {
    const yes = [{ question: 'joint-trouble', regions: ['knee', 'back'] as const }];
    const [flag] = safetyFlagsOf({ yes, cleared: false });
    expect(flag).toBe('RF09:knee back');
    expect(clientFlagsOf({ flags: [flag ?? ''] }).redFlags).toEqual([
      { code: 'RF09', regions: ['knee', 'trunk'] },
    ]);
    expect(safetyFlagsOf({ yes: [{ question: 'dizziness', regions: ['knee'] }], cleared: true })).toEqual([
      'RF17',
    ]);
  });

  test('every region that can be named is a part of the body that is known, and all flags fit a record', () => {
    for (const region of SAFETY_REGIONS) expect(regionsNamed(region)).not.toEqual([]);
    const regions = ['shoulder', 'ankle', 'thigh', 'calf'] as const;
    expect(regions).toHaveLength(MOST_REGIONS);
    const yes = SAFETY_QUESTIONS.map(({ id }) => ({ question: id, regions }));
    const flags = [...flagsAfter([], { yes, cleared: false })];
    expect(clientFactsSchema.safeParse({ sex: 'female', flags }).success).toBe(true);
  });

  test('new answers replace old ones and leave what they do not ask about', () => {
    const before = ['RF05', 'dizziness', 'uncleared', 'RF20', 'HYPERMOB', 'sore-elbow'];
    const after = flagsAfter(before, { yes: [{ question: 'pregnancy', regions: [] }], cleared: false });
    expect(after).toEqual(['RF20', 'HYPERMOB', 'sore-elbow', 'RF13', 'uncleared']);
    expect(flagsAfter(after, { yes: [], cleared: false })).toEqual(['RF20', 'HYPERMOB', 'sore-elbow']);
  });

  test('a yes that is not cleared stops hops and maximal strength, in tests and in the programme', () => {
    const screening = screeningWith({ client: { flags: ['uncleared'] } });
    const gate = testGateOf(screening);
    expect(TEST_IDS.filter((id) => gate(id) !== null)).toEqual(
      TEST_IDS.filter((id) => {
        const { kind, capture } = testOf(id);
        return kind === 'hop' || id === 'cmj-asym' || capture === 'force' || capture === 'mass';
      }),
    );
    const { redFlags, warnings } = evaluationOf(screening);
    expect(redFlags.map(({ id }) => id)).toEqual(['pre-screen']);
    expect(warnings).toEqual([]);
    const may = safetyGateOf({ redFlags }, screening);
    expect(may('ply-pogo-double')).not.toBeNull();
    expect(may('act-clamshell')).toBeNull();
  });

  test('are asked again after half a year', () => {
    expect(safetyQuestionsDueOn('2026-01-01' as IsoDate)).toBe('2026-07-02');
  });
});

import { describe, expect, test } from 'vitest';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { evaluationFileOf } from '../../../shared/exchange/evaluation-file-of';
import { programmeFileOf } from '../../../shared/exchange/programme-file';
import { readScreening } from '../../../shared/exchange/screening-file';
import { proposalOf } from '../../../shared/programme/propose';
import { retestOn } from '../../../shared/programme/retest';
import { example } from '../../support/example-screenings';

const DECIMALS = 6;
const read = readScreening(example('full-example'));
if (!read.taken) throw new Error(read.refusals.join('\n'));
const { screening } = read;
const evaluation = evaluationOf(screening);
const file = evaluationFileOf(evaluation);
const programme = programmeFileOf(proposalOf(evaluation, screening), retestOn(screening));

describe('the worked example of the exchange format', () => {
  test('the best trial that counts is the score: the void one and its pain of 1 change nothing', () => {
    expect(file.scores[0]).toEqual({
      test: 'sls-eo',
      side: 'left',
      score: 38.4,
      unit: 's',
      trials: 2,
      capped: false,
    });
  });

  test('newtons on a lever become Nm/kg', () => {
    expect(file.scores[2]).toMatchObject({ test: 'hip-abd', side: 'left', unit: 'Nm/kg' });
    expect(file.scores[2]?.score).toBeCloseTo((128 * 0.36) / 64.2, DECIMALS);
  });

  test('left balances 15.5 s longer, which is likely a real difference', () => {
    expect(file.asymmetries).toHaveLength(1);
    const [asymmetry] = file.asymmetries;
    expect(asymmetry).toMatchObject({
      test: 'sls-eo',
      metric: 'absolute',
      left: 38.4,
      right: 22.9,
      betterSide: 'left',
      delta: 10,
      class: 'likely',
      errorSource: 'default',
    });
    const numbers = { difference: -15.5, percent: -40.364583, standardError: 8.485281 };
    for (const [key, value] of Object.entries({ ...numbers, pDirection: 0.966127, pBeyondDelta: 0.741566 }))
      expect(asymmetry?.[key as keyof typeof numbers], key).toBeCloseTo(value, DECIMALS);
  });

  test('the score on the left lies around its norm', () => {
    expect(file.norms[0]).toEqual({
      test: 'sls-eo',
      side: 'left',
      position: 'around',
      reference: 'springer2007',
      group: 'women 18-39',
    });
  });

  test('the finding names side, size and certainty in one sentence', () => {
    const [finding] = file.findings;
    expect(finding).toMatchObject({
      id: 'R02:sls-eo:right',
      rule: 'R02',
      target: 'single-leg-balance',
      test: 'sls-eo',
      side: 'right',
      kind: 'side-difference',
      evidence: 'C',
      text: 'Right leg balances 15.5 s less than left; likely a real difference.',
      sources: ['springer2007'],
    });
    expect(finding?.severity).toBeCloseTo(0.516667, DECIMALS);
    expect(finding?.certainty).toBeCloseTo(0.741566, DECIMALS);
  });

  test('pregnancy in plain words is a red flag, and what was not tested keeps its reason', () => {
    expect(file.redFlags.map(({ id }) => id)).toEqual(['RF13']);
    expect(file.notTested).toEqual([{ test: 'hop-single', side: 'left', why: 'calf pain' }]);
    expect(file.warnings).toEqual([]);
  });

  test('balance is trained with equal sets, the shorter side first', () => {
    const balance = programme.targets.find(({ target }) => target === 'single-leg-balance');
    expect(balance?.need).toBeCloseTo(0.113484, DECIMALS);
    expect(balance?.because).toEqual(['R02:sls-eo:right']);
    expect(programme.prescriptions.find(({ exercise }) => exercise === 'bal-sl-stance')).toEqual({
      exercise: 'bal-sl-stance',
      sides: 'both',
      firstSide: 'right',
      dose: {
        left: { sets: 2, seconds: 30 },
        right: { sets: 2, seconds: 30 },
        restSeconds: 30,
        daysPerWeek: 4,
        effort: 6,
      },
      because: ['R02:sls-eo:right'],
      progressTo: 'bal-sl-headturn',
      regressTo: 'bal-tandem',
      stage: 'learn',
    });
  });

  test('six weeks after the Monday it starts, the client is tested again', () => {
    expect(programme.retest).toBe('2027-01-04');
  });
});

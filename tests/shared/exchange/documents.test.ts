import { describe, expect, test } from 'vitest';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { evaluationFileOf } from '../../../shared/exchange/evaluation-file-of';
import { programmeFileOf } from '../../../shared/exchange/programme-file';
import { readScreening } from '../../../shared/exchange/screening-file';
import { proposalOf } from '../../../shared/programme/propose';
import { retestOn } from '../../../shared/programme/retest';
import { example } from '../../support/example-screenings';

const documentsOf = (name: string) => {
  const read = readScreening(example(name));
  if (!read.taken) throw new Error(read.refusals.join('\n'));
  const evaluation = evaluationOf(read.screening);
  const proposal = proposalOf(evaluation, read.screening);
  return {
    evaluation: evaluationFileOf(evaluation),
    programme: programmeFileOf(proposal, retestOn(read.screening)),
  };
};

const keysOf = (value: object | undefined) => Object.keys(value ?? {});

describe('the evaluation as a file', () => {
  const { evaluation } = documentsOf('every-test');

  test('has the keys of the format, in its order', () => {
    expect(keysOf(evaluation)).toEqual(
      'format version rulesVersion scores asymmetries norms noNorm findings redFlags notTested warnings'.split(
        ' ',
      ),
    );
    expect(keysOf(evaluation.scores[0])).toEqual('test side score unit trials capped'.split(' '));
    expect(keysOf(evaluation.asymmetries[0])).toEqual(
      'test metric left right difference percent betterSide standardError delta pDirection pBeyondDelta class errorSource'.split(
        ' ',
      ),
    );
    expect(keysOf(evaluation.norms[0])).toEqual('test side position reference group'.split(' '));
    expect(keysOf(evaluation.noNorm[0])).toEqual(['test', 'why']);
    expect(keysOf(evaluation.findings[0])).toEqual(
      'id rule target test side kind severity certainty evidence text sources'.split(' '),
    );
  });

  test('says what a safety flag stops, what was not tested and what to check', () => {
    const { evaluation: stopped } = documentsOf('stopped');
    expect(keysOf(stopped.redFlags[0])).toEqual(['id', 'action', 'blocks', 'text']);
    expect(keysOf(stopped.notTested[0])).toEqual(['test', 'side', 'why']);
    expect(keysOf(documentsOf('check-the-entry').evaluation.warnings[0])).toEqual(['path', 'text']);
  });

  test('lists what is computed from parts, too', () => {
    const tests = evaluation.scores.map(({ test: id }) => id);
    expect(tests).toEqual(expect.arrayContaining(['ybt-comp', 'hq-ratio', 'add-abd-ratio']));
  });

  test.each([
    ['sls-eo', 10],
    ['heel-raise', 10],
    ['heel-raise-bent', 15],
    ['hip-abd', 10],
    ['hipflexor-hold', 20],
    ['hop-6m', 10],
    ['sl-squat', 1],
    ['cmj-asym', 10],
  ])(
    '%s: the smallest difference worth acting on is %i, in the unit, in grades or in percent',
    (id, delta) => {
      expect(evaluation.asymmetries.find(({ test: of }) => of === id)?.delta).toBe(delta);
    },
  );
});

describe('the programme as a file', () => {
  const { programme } = documentsOf('every-test');

  test('has the keys of the format, in its order', () => {
    expect(keysOf(programme)).toEqual(
      'format version rulesVersion targets passedOver prescriptions excluded weeks retest'.split(' '),
    );
    expect(keysOf(programme.targets[0])).toEqual(['target', 'need', 'because']);
    expect(keysOf(programme.prescriptions[0])).toEqual(
      'exercise sides firstSide dose because progressTo regressTo stage'.split(' '),
    );
  });

  test('doses left and right for one side at a time, and both at once for the whole body', () => {
    const { programme: general } = documentsOf('nothing-stands-out');
    const all = [...programme.prescriptions, ...general.prescriptions];
    const shapes = new Set(all.map(({ dose }) => keysOf(dose).join(' ')));
    expect([...shapes].sort()).toEqual([
      'both restSeconds daysPerWeek effort',
      'left right restSeconds daysPerWeek effort',
    ]);
    for (const { dose, firstSide } of all) expect(firstSide === null).toBe(dose.both !== undefined);
  });

  test('prescribes nothing once everything is stopped, and says why', () => {
    const { programme: none } = documentsOf('stopped');
    expect(none.prescriptions).toEqual([]);
    expect(none.passedOver.map(({ why }) => why)).toContainEqual(expect.stringContaining('RF01'));
  });
});

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { evaluationFileOf } from '../../../shared/exchange/evaluation-file-of';
import { programmeFileOf } from '../../../shared/exchange/programme-file';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../../shared/exchange/schemas';
import { readScreening } from '../../../shared/exchange/screening-file';
import { proposalOf } from '../../../shared/programme/propose';
import { retestOn } from '../../../shared/programme/retest';
import { example, examplePath } from '../../support/example-screenings';
import { faultsBy } from '../../support/json-schema';

const EXAMPLES = readdirSync(dirname(examplePath('smallest'))).map((file) => basename(file, '.json'));
const shipped = (name: string) =>
  join(import.meta.dirname, '../../../resources/schemas', `${name}.schema.json`);

const screeningFaults = faultsBy(jsonSchemaOf('screening'));
const evaluationFaults = faultsBy(jsonSchemaOf('evaluation'));
const programmeFaults = faultsBy(jsonSchemaOf('programme'));

const outputsOf = (name: string) => {
  const read = readScreening(example(name));
  if (!read.taken) throw new Error(read.refusals.join('\n'));
  const { screening } = read;
  const evaluation = evaluationOf(screening);
  return {
    evaluation: evaluationFileOf(evaluation),
    programme: programmeFileOf(proposalOf(evaluation, screening), retestOn(screening)),
  };
};

describe('the schemas', () => {
  // After a wanted change: npx vitest run tests/shared/exchange/schemas.test.ts -u
  test.each(SCHEMA_NAMES)('resources/schemas holds the %s schema that the code makes', async (name) => {
    await expect(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`).toMatchFileSnapshot(shipped(name));
  });

  test('there are examples to check', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
  });

  test.each(EXAMPLES)('the example "%s" fits the screening schema', (name) => {
    expect(screeningFaults(example(name))).toEqual([]);
  });

  test.each(EXAMPLES)('what follows from "%s" fits its schemas', (name) => {
    const { evaluation, programme } = outputsOf(name);
    expect(evaluationFaults(evaluation)).toEqual([]);
    expect(programmeFaults(programme)).toEqual([]);
  });

  test('no number of an answer is lost on the way to a file', () => {
    const outputs = outputsOf('every-test');
    expect(JSON.parse(JSON.stringify(outputs))).toEqual(outputs);
  });

  test.each([
    ['a key of another name', (file: ReturnType<typeof example>) => (file.extra = 1)],
    ['a date that never was', (file: ReturnType<typeof example>) => (file.date = '2026-02-30')],
    [
      'a test that is not in the catalogue',
      (file: ReturnType<typeof example>) => (file.measurements[0].test = 'x'),
    ],
    ['a week of six days', (file: ReturnType<typeof example>) => file.training.week.pop()],
  ])('the screening schema refuses %s as well', (_what, change) => {
    const file = example('full-example');
    change(file);
    expect(screeningFaults(file)).not.toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { PROTOCOLS } from '../../../shared/catalogue/protocols';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { captureFormOf } from '../../../shared/screening/capture-form';
import { missingTrialsOf } from '../../../shared/screening/missing-trials';
import { screeningWith } from '../../support/screenings';

const rowFor = (id: (typeof TEST_IDS)[number]) => captureFormOf([id]).rows[0];

describe('the form of a list of tests', () => {
  test('has a row for every test that is measured, in the order given, also when that is not the usual one', () => {
    const tests = ['side-bridge', 'knee-flex', 'knee-ext', 'hq-ratio', 'sls-eo'] as const;
    expect(captureFormOf(tests).rows.map(({ test }) => test)).toEqual([
      'side-bridge',
      'knee-flex',
      'knee-ext',
      'sls-eo',
    ]);
    expect(captureFormOf([])).toEqual({ facts: [], rows: [] });
  });

  test('has left before right, and one column of boxes for a test of the whole body', () => {
    expect(rowFor('sls-eo')?.sides).toEqual(['left', 'right']);
    expect(rowFor('plank-prone')?.sides).toEqual(['both']);
  });

  test.each([
    ['sls-eo', { trials: 3, spare: 2, practice: 0, unit: 's', decimals: 1, lever: false }],
    ['side-bridge', { trials: 1, spare: 0, practice: 1, unit: 's', decimals: 1, lever: false }],
    ['ybt-ant', { trials: 3, spare: 2, practice: 6, unit: 'cm', decimals: 1, lever: false }],
    ['hip-abd', { trials: 4, spare: 2, practice: 1, unit: 'N', decimals: 1, lever: true }],
    ['imtp-sl', { trials: 3, spare: 2, practice: 1, unit: 'N/kg', decimals: 1, lever: false }],
    ['run-heel-lift', { trials: 2, spare: 0, practice: 0, unit: 'grade', decimals: 0, lever: false }],
  ] as const)('gives %s its boxes', (id, row) => {
    expect(rowFor(id)).toMatchObject(row);
  });

  test('has as many boxes as a screening asks trials for, whatever the test', () => {
    const tests = TEST_IDS.filter((id) => testOf(id).combine.how !== 'derived');
    const asked = missingTrialsOf(screeningWith(), tests);
    for (const { test: id, side, trials } of asked)
      expect([id, rowFor(id)?.trials, rowFor(id)?.sides.includes(side)]).toEqual([id, trials, true]);
  });

  test('asks for the ways a test can be run that change its score', () => {
    expect(rowFor('heel-raise')?.ruleSets.map(({ id }) => id)).toEqual(['surface']);
    expect(rowFor('wblt-cm')?.ruleSets).toEqual([]);
  });

  test.each([
    ['runner-20', []],
    ['strength-dynamometer', ['body-mass']],
    ['full-running', ['leg-length']],
    ['force-plate', []],
  ] as const)('of %s asks of the body what its scores need: %j', (protocol, facts) => {
    expect(captureFormOf(PROTOCOLS[protocol].tests).facts).toEqual(facts);
  });
});

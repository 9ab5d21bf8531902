import { describe, expect, test } from 'vitest';
import { TEST_IDS } from '../../../shared/catalogue/tests';
import { redFlagsOf } from '../../../shared/findings/red-flags-of';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import type { Given } from '../../support/judging';
import { screeningWith } from '../../support/screenings';

const stopped = (given: Given): readonly string[] => {
  const gate = testGateOf(screeningWith(given));
  return TEST_IDS.filter((id) => gate(id) !== null);
};

describe('which tests are stopped', () => {
  test('nothing is ticked: none', () => {
    expect(stopped({})).toEqual([]);
  });

  test.each(['RF01', 'RF02', 'RF03', 'RF16'])('%s stops every test', (flag) => {
    expect(stopped({ client: { flags: [flag] } })).toEqual(TEST_IDS);
  });

  test.each([
    { flag: 'RF05', stops: ['hop-single', 'heel-raise'], leaves: ['grip', 'ake'] },
    {
      flag: 'RF06',
      stops: ['sls-eo', 'wblt-cm', 'hop-single', 'run-cadence'],
      leaves: ['ake', 'grip', 'hip-abd'],
    },
    { flag: 'RF17', stops: ['sls-ec', 'hop-single'], leaves: ['sls-eo', 'ake'] },
    { flag: 'RF18', stops: ['plank-prone', 'side-bridge', 'hip-abd'], leaves: ['sls-eo', 'ake'] },
    { flag: 'RF13', stops: ['hop-single', 'hip-abd'], leaves: ['sls-eo', 'wblt-cm'] },
    { flag: 'RF21', stops: ['sls-ec', 'hop-triple'], leaves: ['sls-eo', 'heel-raise'] },
    { flag: 'RF12', stops: ['hip-add'], leaves: ['heel-raise', 'sls-eo'] },
    { flag: 'IMPACT', stops: ['hop-single'], leaves: ['sls-eo', 'ake'] },
    { flag: 'PAIN:shoulder', stops: ['shoulder-flex-lat', 'side-bridge'], leaves: ['sls-eo', 'heel-raise'] },
  ])('$flag stops $stops and leaves $leaves', ({ flag, stops, leaves }) => {
    const found = stopped({ client: { flags: [flag] } });
    expect(found).toEqual(expect.arrayContaining(stops));
    expect(leaves.filter((id) => found.includes(id))).toEqual([]);
  });
});

test('a stopped test says which flag stops it, in its own words', () => {
  const [flag] = redFlagsOf(screeningWith({ client: { flags: ['RF17'] } }));
  const gate = testGateOf(screeningWith({ client: { flags: ['RF17'] } }));
  expect(gate('sls-ec')).toBe(`RF17: ${flag?.text}`);
  expect(testGateOf(screeningWith({ client: { flags: ['GROIN'] } }))('hip-add')).toBe(
    'pain on the inside of the thigh',
  );
});

describe('a test that names a flag stops for it, though the flag blocks other things', () => {
  test.each([
    { flag: 'RF04:calf', test: 'heel-raise', may: false, why: 'the calf itself' },
    { flag: 'RF09:knee', test: 'hop-single', may: false, why: 'hops stop for a swollen joint' },
    { flag: 'RF09:shoulder', test: 'hop-single', may: false, why: 'wherever it is' },
    {
      flag: 'RF13',
      test: 'sls-eo',
      may: true,
      why: 'a flag that only changes something stops what it blocks',
    },
    { flag: 'PAIN', test: 'sls-eo', may: false, why: 'pain somewhere, not said where' },
    { flag: 'PAIN:calf', test: 'heel-raise', may: false, why: 'pain in the calf' },
    { flag: 'PAIN:shoulder', test: 'heel-raise', may: true, why: 'pain elsewhere' },
  ] as const)('$flag and $test: may be done is $may, $why', ({ flag, test: id, may }) => {
    expect(testGateOf(screeningWith({ client: { flags: [flag] } }))(id) === null).toBe(may);
  });
});

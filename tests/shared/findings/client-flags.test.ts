import { describe, expect, test } from 'vitest';
import { regionsNamed } from '../../../shared/findings/body-region';
import { clientFlagsOf } from '../../../shared/findings/client-flags';
import { judged } from '../../support/judging';

describe('what the coach ticked', () => {
  test('red flags and codes are told apart, with the region behind a colon', () => {
    expect(clientFlagsOf({ flags: ['RF09:knee', 'pain:left calf', 'HYPERMOB', 'pregnancy'] })).toEqual({
      redFlags: [
        { code: 'RF09', regions: ['knee'] },
        { code: 'RF13', regions: [] },
      ],
      codes: [
        { code: 'PAIN', regions: ['calf'] },
        { code: 'HYPERMOB', regions: [] },
      ],
      unknown: [],
    });
  });

  test('a flag nobody knows stops nothing, and the coach is told', () => {
    expect(judged({ client: { flags: ['sore-elbow'] } }).warnings).toEqual([
      {
        path: 'client.flags[0]',
        text: '"sore-elbow" is no known red flag or contraindication, so it stops nothing.',
      },
    ]);
  });
});

describe('the region a word names', () => {
  test.each([
    { text: 'Achilles tendon', regions: ['calf'] },
    { text: 'left knee', regions: ['knee'] },
    { text: 'Hamstrings', regions: ['thigh'] },
    { text: 'lower back', regions: ['trunk'] },
    { text: 'something else', regions: [] },
    { text: 'constructor', regions: [] },
  ])('$text: $regions', ({ text, regions }) => {
    expect(regionsNamed(text)).toEqual(regions);
  });
});

test('spaces around a flag do not matter, and a flag without a region names none', () => {
  expect(clientFlagsOf({ flags: [' RF09:knee '] }).redFlags).toEqual([{ code: 'RF09', regions: ['knee'] }]);
  expect(clientFlagsOf({ flags: ['RF09'] }).redFlags).toEqual([{ code: 'RF09', regions: [] }]);
  expect(clientFlagsOf({})).toEqual({ redFlags: [], codes: [], unknown: [] });
});

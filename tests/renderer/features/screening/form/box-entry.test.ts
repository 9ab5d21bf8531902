import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry } from '../../../../../renderer/features/screening/form/box-entry';
import { readNumber } from '../../../../../renderer/ui/read-number';

const SECONDS = { min: 0, max: 60, unit: 's', decimals: 2 };

test.each([
  ['22.9', 22.9, null, false],
  ['22,9 s', 22.9, null, false],
  ['22.9p2', 22.9, 2, false],
  ['22.9 P 10', 22.9, 10, false],
  ['22.9 v', 22.9, null, true],
  ['22.9s p4 V ', 22.9, 4, true],
  ['0p0', 0, 0, false],
])('“%s” is %d with pain %s, struck out %s', (text, value, pain, struck) => {
  expect(readEntry(text, SECONDS)).toEqual({ reading: { kind: 'number', value }, pain, struck });
});

test.each(['22 p11', 'p2', 'v', '22 pain', '22 v p2', 'p', '61 p2'])('“%s” is refused', (text) => {
  expect(readEntry(text, SECONDS).reading.kind).toBe('problem');
});

test('nothing is nothing', () => {
  expect(readEntry('  ', SECONDS)).toEqual({ reading: { kind: 'empty' }, pain: null, struck: false });
});

test('a number alone is read as anywhere else', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9., +-]{0,8}$/), (text) => {
      expect(readEntry(text, SECONDS).reading).toEqual(readNumber(text, SECONDS));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { type NumberLimits, readNumber } from '../../../renderer/ui/read-number';

const centimetres: NumberLimits = { min: 0, max: 25, unit: 'cm', decimals: 1 };
const repetitions: NumberLimits = { min: 0, max: 100, unit: '', decimals: 0 };

describe('a number typed by a coach', () => {
  test.each([
    ['12.5', 12.5, 'a point'],
    ['12,5', 12.5, 'a comma'],
    [' 12,5 cm ', 12.5, 'with the unit and blanks'],
    ['12.5CM', 12.5, 'the unit in capitals'],
    ['.5', 0.5, 'no digit before the point'],
    ['7.', 7, 'nothing after the point'],
    ['007', 7, 'zeros in front'],
    ['25', 25, 'exactly the most'],
    ['0', 0, 'exactly the least'],
  ])('%j is %d: %s', (text, value) => {
    expect(readNumber(text, centimetres)).toEqual({ kind: 'number', value });
  });

  test.each(['', '   '])('%j is left empty, not wrong', (text) => {
    expect(readNumber(text, centimetres)).toEqual({ kind: 'empty' });
  });

  test.each(['abc', '1.2.3', '1,2,3', '12 5 7x', 'cm', '-', ',', '1e3', '0x10', '٣', 'Infinity'])(
    '%j is refused with what is expected and in which unit',
    (text) => {
      expect(readNumber(text, centimetres)).toEqual({
        kind: 'problem',
        expected: 'Type a number from 0 to 25 cm.',
      });
    },
  );

  test.each(['25.1', '-0.1', '999'])('%j lies outside and is told the limits', (text) => {
    expect(readNumber(text, centimetres)).toEqual({
      kind: 'problem',
      expected: 'Type a number from 0 to 25 cm.',
    });
  });

  test('more digits than the test is read with are not rounded away in silence', () => {
    expect(readNumber('12.55', centimetres)).toEqual({
      kind: 'problem',
      expected: 'At most 1 digit after the point.',
    });
  });

  test('half a repetition is no repetition', () => {
    expect(readNumber('12.5', repetitions)).toEqual({
      kind: 'problem',
      expected: 'Whole numbers only, from 0 to 100.',
    });
  });

  test('a minus from a word processor counts as a minus', () => {
    const degrees = { min: -30, max: 30, unit: '°', decimals: 0 };
    expect(readNumber('\u221212°', degrees)).toEqual({ kind: 'number', value: -12 });
  });
});

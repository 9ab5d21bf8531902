import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRoster } from '../../../../renderer/features/squad/read-roster';
import type { IsoDate } from '../../../../shared/basics/dates';

const TODAY = '2026-11-20' as IsoDate;
const read = (text: string) => readRoster(text, TODAY);

describe('a pasted list', () => {
  test('of names has one person a line; empty lines count and say nothing', () => {
    expect(read('Ada Example\n\n  Ben   Example \r\nB-17')).toEqual({
      people: [
        { line: 1, name: 'Ada Example', sex: 'unspecified' },
        { line: 3, name: 'Ben Example', sex: 'unspecified' },
        { line: 4, name: 'B-17', sex: 'unspecified' },
      ],
      faults: [],
      header: null,
    });
  });

  test.each([
    ['commas', 'Ada Example,4.3.1990,f\nBen Example,1988,M'],
    ['semicolons', 'Ada Example;4.3.1990;f\nBen Example;1988;M'],
    ['tabs, as from a sheet', 'Ada Example\t4.3.1990\tf\nBen Example\t1988\tM'],
    ['a header', 'Name,Date of birth,Sex\nAda Example,1990-03-04,female\nBen Example,1988,male'],
    [
      'columns in another order',
      'sex;DOB;surname;first name\nf;4 March 1990;Example;Ada\nm;1988;Example;Ben',
    ],
    [
      'a column that is of no use',
      '\uFEFFName;Club;Born;Gender\nAda Example;TSV;4/3/1990;W\nBen Example;;1988;m',
    ],
    ['quotation marks', '"Ada Example","4.3.1990","f"\n"Ben Example","1988","m"'],
  ])('with %s gives name, birth and sex', (_kind, text) => {
    expect(read(text).faults).toEqual([]);
    expect(read(text).people).toMatchObject([
      { name: 'Ada Example', sex: 'female', birthDate: '1990-03-04' },
      { name: 'Ben Example', sex: 'male', birthYear: 1988 },
    ]);
  });

  test('keeps a comma that is quoted in the name', () => {
    expect(read('"Example, Ada",1990,f').people).toMatchObject([{ name: 'Example, Ada', birthYear: 1990 }]);
  });

  test.each([
    [',1990,f', 'There is no name.'],
    [
      'Ada,31.2.1990,f',
      '“31.2.1990” as date of birth: There is no such day. The day comes before the month.',
    ],
    ['Ada,2031,f', '“2031” as date of birth: Type a year from 1900 to 2026.'],
    ['Example, Ada', '“Ada” is no date of birth. Write a name as first name and surname, without a comma.'],
    ['Ada,1990,tall', '“tall” as sex: write f or m, or leave it empty.'],
    ['Ada,1990,f,Leeds', '4 columns; at most 3 were expected: name, date of birth, sex.'],
    ['"Ada,1990,f', 'A quotation mark is not closed.'],
    [`${'a'.repeat(301)},1990,f`, 'The name is longer than 300 letters.'],
  ])('names a bad line, its number and what was expected: %s', (bad, why) => {
    const { people, faults } = read(`Zoe,1991,f\n${bad}\nYan,1992,m`);
    expect(faults).toEqual([{ line: 2, text: bad, why }]);
    expect(people.map(({ line, name }) => [line, name])).toEqual([
      [1, 'Zoe'],
      [3, 'Yan'],
    ]);
  });

  test('takes nobody twice, and two of one name who are told apart by their birth', () => {
    const { people, faults } = read('Ada,1990\nADA,1990\nAda,1985\nada\nBen');
    expect(people.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(faults.map(({ line, why }) => [line, why])).toEqual([
      [2, 'This is the same person as in line 1.'],
      [4, 'This is the same person as in line 1.'],
    ]);
  });

  test('of nothing has nobody', () => {
    expect(read(' \n\t\n')).toEqual({ people: [], faults: [], header: null });
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    'Ada',
    'name',
    'sex',
    'f',
    '1990',
    '31.2.1990',
    '"',
    '""',
    '"Ada, B"',
    "O'Neill",
    'Ærø',
    ' ',
  ),
  fc.string({ maxLength: 12 }),
);
const line = fc
  .tuple(fc.array(cell, { maxLength: 5 }), fc.constantFrom(',', ';', '\t'))
  .map(([cells, sign]) => cells.join(sign).replace(/[\r\n\uFEFF]/g, ' '));

test('no line is lost: each that is not empty is read, refused with a reason, or the header', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const { people, faults, header } = read(lines.join(end));
      const told = [...people, ...faults].map((entry) => entry.line).concat(header ?? []);
      const filled = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
      expect(told.toSorted((a, b) => a - b)).toEqual(filled);
      for (const fault of faults) {
        expect(fault.text).toBe((lines[fault.line - 1] ?? '').trim());
        expect(fault.why).toMatch(/\.$/);
      }
      for (const { name } of people) expect(name.trim()).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../shared/exchange/json-text';

const refusalsOf = (text: string): readonly string[] => {
  const read = readJson(text);
  return read.parsed ? [] : read.refusals;
};

describe('the text of a file', () => {
  test.each([
    ['', '(whole input): expected JSON, found nothing'],
    [
      '{',
      'line 1, column 2: expected JSON with a key in double quotes or the end of the object here, found the end',
    ],
    ['{"a": 1,}', 'line 1, column 9: expected JSON with a key in double quotes here, found "}"'],
    ['[1,]', 'line 1, column 4: expected JSON with a value here, found "]"'],
    ['{"a" 1}', 'line 1, column 6: expected JSON with a colon after the key here, found "1}"'],
    [
      '{\n  "a": 1 // optional\n}',
      'line 2, column 10: expected JSON with a comma, or the end of what is open here, found "// optional"',
    ],
    ['{} {}', 'line 1, column 4: expected JSON with nothing after the end here, found "{}"'],
    [
      '{]',
      'line 1, column 2: expected JSON with a key in double quotes or the end of the object here, found "]"',
    ],
    [
      String.raw`["\x"]`,
      String.raw`line 1, column 2: expected JSON with a value or the end of the list here, found "\"\\x\"]"`,
    ],
    ['[1:', 'line 1, column 3: expected JSON with a comma, or the end of what is open here, found ":"'],
    ['[1[', 'line 1, column 3: expected JSON with a comma, or the end of what is open here, found "["'],
    ['[1}', 'line 1, column 3: expected JSON with a comma, or the end of what is open here, found "}"'],
    ['\u0000\u001b[2J', 'line 1, column 1: expected JSON with a value here, found "\\u0000\\u001b[2J"'],
  ])('%j: the fault is told with its place', (text, line) => {
    expect(refusalsOf(text)).toEqual([line]);
  });

  test('a key given twice is refused, since one of the two would be lost', () => {
    expect(refusalsOf('{"client": {"flags": ["RF01"], "sex": "male", "flags": []}}')).toEqual([
      'client.flags: expected each key once, found the same key twice',
    ]);
    expect(refusalsOf('{"a": [{"b": 1}, {"b": 2}], "c": {"a": 3}}')).toEqual([]);
  });

  test('the same key in another spelling is the same key', () => {
    expect(refusalsOf(String.raw`{"a": 1, "\u0061": 2}`)).toHaveLength(1);
  });

  test('nesting far deeper than any file of ours is refused before it can hurt', () => {
    expect(refusalsOf('['.repeat(1_000_000))).toEqual([
      expect.stringContaining('at most 100 objects and lists'),
    ]);
    expect(refusalsOf(`${'['.repeat(100)}${']'.repeat(100)}`)).toEqual([]);
  });

  test('a very long text is read', () => {
    const text = '"\\'.repeat(1_000_000);
    expect(readJson(JSON.stringify(text))).toEqual({ parsed: true, value: text });
  });

  test('what JSON.parse reads is read alike', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(readJson(text)).toEqual({ parsed: true, value: JSON.parse(text) });
      }),
    );
  });

  const nearJson = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '.5',
        'e',
        'true',
        'nul',
        ' ',
        '\n',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));

  test('what JSON.parse refuses is refused in one line', () => {
    fc.assert(
      fc.property(fc.oneof(nearJson, fc.string()), (text) => {
        const read = readJson(text);
        if (read.parsed) {
          expect(read.value).toEqual(JSON.parse(text));
          return;
        }
        expect(
          read.refusals.every((line) => /^[^\n\r]+: expected [^\n\r]+, found [^\n\r]+$/.test(line)),
        ).toBe(true);
        if (!read.refusals[0]?.includes('the same key twice')) expect(() => JSON.parse(text)).toThrow();
      }),
      { numRuns: 5000 },
    );
  });
});

import type { z } from 'zod';

const FOUND_LENGTH = 60;
const PLAIN_KEY = /^[A-Za-z_$][\w$-]{0,59}$/;
/** Whatever would break a line, move the cursor or turn the writing direction of a terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** A text in quotes on one line, cut when it is long; the cut never splits a character. */
const quoted = (text: string): string => {
  const shown = [...text.slice(0, 2 * FOUND_LENGTH)].slice(0, FOUND_LENGTH).join('');
  const more = shown.length < text.length ? '…' : '';
  return `${JSON.stringify(shown).replace(UNPRINTABLE, escaped)}${more}`;
};

/** Where a value lies in the input, such as `measurements[3].trials[0].value`; keys of another kind stand in quotes. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!PLAIN_KEY.test(name)) return `${text}[${quoted(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    input,
  );

/** A found value as the refusal shows it: short, on one line, however deep or large it is; `nothing` when it is absent. */
export const foundText = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value !== 'object' || value === null) return String(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const named = keys.slice(0, 3).map((key) => pathText([key]));
  return `an object with ${named.join(', ')}${keys.length > named.length ? ', …' : ''}`;
};

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  undefined: 'nothing',
};

const counted = (count: number | bigint, one: string, more: string): string =>
  `${count} ${Number(count) === 1 ? one : more}`;

const limitWords = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const [limit, word] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
  if (issue.origin === 'string') return `text of ${word} ${counted(limit, 'character', 'characters')}`;
  if (issue.origin === 'array') return `${word} ${counted(limit, 'entry', 'entries')}`;
  return `a number of ${word} ${limit}`;
};

/** Whether the schema has its own words for the fault; the words zod makes up begin like this. */
const hasOwnWords = ({ message }: z.core.$ZodIssue): boolean => !/^(Invalid|Too|Unrecognized) /.test(message);

const expectedWords = (issue: z.core.$ZodIssue): string => {
  if (hasOwnWords(issue)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => String(value)).join(' | ');
    case 'too_small':
    case 'too_big':
      return limitWords(issue);
    case 'invalid_format':
      return `text in the form of ${issue.format}`;
    default:
      return issue.message;
  }
};

/** One line per fault, `PATH: expected …, found …`, in the order of the schema; `show` puts a found value into words. */
export function refusalsOf(error: z.ZodError, input: unknown, show = foundText): readonly string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return refusal(path, 'no key of this name', valueAt(input, path), show);
      });
    }
    return [refusal(issue.path, expectedWords(issue), valueAt(input, issue.path), show)];
  });
}

/** One refusal line for a path, what was expected there, and the value found. */
export const refusal = (
  path: readonly PropertyKey[],
  expected: string,
  found: unknown,
  show = foundText,
): string => `${pathText(path) || '(whole input)'}: expected ${expected}, found ${show(found)}`;

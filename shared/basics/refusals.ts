import type { z } from 'zod';

const FOUND_LENGTH = 60;

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );

/** A found value as the refusal shows it: short, on one line; `nothing` when it is absent. */
export const foundText = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
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

const limitWords = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const [limit, word] =
    issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
  if (issue.origin === 'string') return `${word} ${limit} characters`;
  if (issue.origin === 'array') return `${word} ${limit} entries`;
  return `a number of ${word} ${limit}`;
};

const expectedWords = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => String(value)).join(' | ');
    case 'too_small':
    case 'too_big':
      return limitWords(issue);
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? `text in the form of ${issue.format}` : issue.message;
    default:
      return issue.message;
  }
};

/** One line per fault, `PATH: what was expected, what was found`, in the order of the input; `show` puts a found value into words. */
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

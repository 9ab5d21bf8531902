import { foundText, refusal } from '../basics/refusals';

/** What a text of JSON holds, or one line for each fault in it. */
export type JsonRead =
  | { readonly parsed: true; readonly value: unknown }
  | { readonly parsed: false; readonly refusals: readonly string[] };

const BLANK = /[ \t\n\r]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Text up to whatever ends or interrupts it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters inside a text.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const MARKS = '{}[],:';

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** Where the token that starts here ends; -1 when none does. A loop, since a pattern for long texts would run out of stack. */
function tokenEnd(text: string, start: number): number {
  const first = text.charAt(start);
  if (first !== '' && MARKS.includes(first)) return start + 1;
  if (first !== '"') return matchEnd(WORD, text, start);
  for (let at = matchEnd(PLAIN, text, start + 1); at !== -1; at = matchEnd(PLAIN, text, at)) {
    if (text.charAt(at) === '"') return at + 1;
    at = matchEnd(ESCAPE, text, at);
    if (at === -1) return -1;
  }
  return -1;
}

/** Far deeper than any exchange file. */
const DEEPEST = 100;

const WANTED = {
  value: 'a value',
  'value-or-end': 'a value or the end of the list',
  key: 'a key in double quotes',
  'key-or-end': 'a key in double quotes or the end of the object',
  colon: 'a colon after the key',
  next: 'a comma, or the end of what is open',
  nothing: 'nothing after the end',
  'less-nesting': `at most ${DEEPEST} objects and lists inside each other`,
} as const;
type Wanted = keyof typeof WANTED;

/** An object or list that is open while the text is read; `keys` is null for a list. */
type Open = { readonly keys: Set<string> | null; key: string; index: number };
type Reading = { wanted: Wanted; readonly open: Open[]; readonly twice: (readonly PropertyKey[])[] };

const finishValue = (reading: Reading): true => {
  reading.wanted = reading.open.length === 0 ? 'nothing' : 'next';
  return true;
};

const close = (reading: Reading, mark: string): boolean => {
  const inside = reading.open.at(-1);
  if (!inside || (mark === '}') !== (inside.keys !== null)) return false;
  reading.open.pop();
  return finishValue(reading);
};

const openOne = (reading: Reading, mark: string): boolean => {
  if (reading.open.length >= DEEPEST) {
    reading.wanted = 'less-nesting';
    return false;
  }
  reading.open.push({ keys: mark === '{' ? new Set() : null, key: '', index: 0 });
  reading.wanted = mark === '{' ? 'key-or-end' : 'value-or-end';
  return true;
};

const takeKey = (reading: Reading, text: string): boolean => {
  const inside = reading.open.at(-1);
  if (!inside?.keys) return false;
  inside.key = String(JSON.parse(text));
  if (inside.keys.has(inside.key))
    reading.twice.push(reading.open.map(({ keys, key, index }) => (keys ? key : index)));
  inside.keys.add(inside.key);
  reading.wanted = 'colon';
  return true;
};

const goOn = (reading: Reading): boolean => {
  const inside = reading.open.at(-1);
  if (!inside) return false;
  inside.index += 1;
  reading.wanted = inside.keys ? 'key' : 'value';
  return true;
};

/** Takes one token in; false when it does not belong there. */
function take(reading: Reading, text: string): boolean {
  const mark = MARKS.includes(text) ? text : undefined;
  switch (reading.wanted) {
    case 'value':
    case 'value-or-end':
      if (mark === ']' && reading.wanted === 'value-or-end') return close(reading, mark);
      if (mark === '{' || mark === '[') return openOne(reading, mark);
      return mark === undefined && finishValue(reading);
    case 'key':
    case 'key-or-end':
      if (mark === '}' && reading.wanted === 'key-or-end') return close(reading, mark);
      return text.startsWith('"') && takeKey(reading, text);
    case 'colon':
      if (mark === ':') reading.wanted = 'value';
      return mark === ':';
    case 'next':
      if (mark === ',') return goOn(reading);
      return (mark === '}' || mark === ']') && close(reading, mark);
    default:
      return false;
  }
}

const faultAt = (text: string, at: number, wanted: string): string => {
  const before = text.slice(0, at).split('\n');
  const rest = text.slice(at).split(/[\r\n]/, 1)[0] ?? '';
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  return `${place}: expected JSON with ${wanted} here, found ${rest === '' ? 'the end' : foundText(rest)}`;
};

/** Reads JSON strictly: a fault is told with its line, and a key given twice is refused, since one of the two would be lost. */
export function readJson(text: string): JsonRead {
  if (text.trim() === '') return { parsed: false, refusals: [refusal([], 'JSON', undefined)] };
  const reading: Reading = { wanted: 'value', open: [], twice: [] };
  for (let at = 0; ; ) {
    const start = matchEnd(BLANK, text, at);
    if (start === text.length && reading.wanted === 'nothing') break;
    at = tokenEnd(text, start);
    if (at === -1 || !take(reading, text.slice(start, at)))
      return { parsed: false, refusals: [faultAt(text, start, WANTED[reading.wanted])] };
  }
  if (reading.twice.length > 0) {
    const refusals = reading.twice.map((path) =>
      refusal(path, 'each key once', 'the same key twice', String),
    );
    return { parsed: false, refusals };
  }
  return { parsed: true, value: JSON.parse(text) };
}

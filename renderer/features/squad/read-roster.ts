import Papa from 'papaparse';
import type { IsoDate } from '../../../shared/basics/dates';
import type { ClientFacts } from '../../../shared/client/client';
import { plainText } from '../../ui/find';
import { readDate } from '../../ui/read-date';

/** Somebody a line of the list names. */
export type RosterLine = Pick<ClientFacts, 'sex' | 'birthDate' | 'birthYear'> & {
  /** Where it stands in the list, from 1. */
  readonly line: number;
  readonly name: string;
};

/** A line that could not be read, as it stands, and what was expected. */
export type RosterFault = { readonly line: number; readonly text: string; readonly why: string };

/** A list as read: each line that is not empty is one of the people, one of the faults, or the header. */
export type RosterReading = {
  readonly people: readonly RosterLine[];
  readonly faults: readonly RosterFault[];
  /** The line that names the columns; null when there is none. */
  readonly header: number | null;
};

type Column = 'name' | 'first' | 'last' | 'birth' | 'sex';

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'full name', 'client', 'runner', 'code'],
  first: ['first name', 'forename', 'given name', 'first'],
  last: ['last name', 'surname', 'family name', 'last'],
  birth: [
    'date of birth',
    'birth',
    'born',
    'birthday',
    'dob',
    'birth date',
    'birthdate',
    'year of birth',
    'birth year',
  ],
  sex: ['sex', 'gender', 'm/f', 'f/m'],
};

const SEXES: Readonly<Record<string, ClientFacts['sex']>> = {
  ...{ f: 'female', female: 'female', w: 'female', woman: 'female', girl: 'female' },
  ...{ m: 'male', male: 'male', man: 'male', boy: 'male' },
  ...{ '': 'unspecified', x: 'unspecified', unspecified: 'unspecified', '-': 'unspecified' },
};

const PLAIN: readonly Column[] = ['name', 'birth', 'sex'];
const LONGEST_NAME = 300;

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

const columnOf = (cell: string): Column | null => {
  const heading = plainText(tidy(cell)).replaceAll('_', ' ');
  const found = Object.entries(HEADINGS).find(([, names]) => names.includes(heading));
  return found ? (found[0] as Column) : null;
};

/** The sign between the cells: the one that most of the first lines have; a list of names has none. */
function delimiterOf(lines: readonly string[]): string {
  const counts = ['\t', ';', ','].map((sign) => ({
    sign,
    lines: lines.filter((line) => line.includes(sign)).length,
  }));
  return counts.toSorted((one, other) => other.lines - one.lines)[0]?.sign ?? ',';
}

type Cells = { readonly cells: readonly string[] } | { readonly why: string };

/** The cells of one line; each line stands for itself, so that a quotation mark left open takes no other line with it. */
function cellsOf(text: string, delimiter: string): Cells {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const [cells = []] = data;
  if (errors.length > 0 || data.length > 1) return { why: 'A quotation mark is not closed.' };
  return { cells: cells.map(tidy) };
}

/** The columns a first line names, or null when it names nobody's columns: no name in it, or a cell that is no heading. */
function headerOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map(columnOf);
  const names = columns.some((column) => column === 'name' || column === 'first' || column === 'last');
  return names ? columns : null;
}

type Person = Omit<RosterLine, 'line'>;

function personOf(
  cells: readonly string[],
  columns: readonly (Column | null)[],
  today: IsoDate,
): Person | string {
  if (cells.slice(columns.length).some((cell) => cell !== ''))
    return `${cells.length} columns; at most ${columns.length} were expected: name, date of birth, sex.`;
  const at = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const name = tidy(columns.includes('name') ? at('name') : `${at('first')} ${at('last')}`);
  if (name === '') return 'There is no name.';
  if (name.length > LONGEST_NAME) return `The name is longer than ${LONGEST_NAME} letters.`;
  const born = readDate(at('birth'), { year: true, first: '1900-01-01' as IsoDate, last: today });
  if (born.kind === 'problem')
    return /\d/.test(at('birth'))
      ? `“${at('birth')}” as date of birth: ${born.expected}`
      : `“${at('birth')}” is no date of birth. Write a name as first name and surname, without a comma.`;
  const sex = SEXES[plainText(at('sex'))];
  if (sex === undefined) return `“${at('sex')}” as sex: write f or m, or leave it empty.`;
  return {
    ...{ name, sex },
    ...(born.kind === 'date' && { birthDate: born.date }),
    ...(born.kind === 'year' && { birthYear: born.year }),
  };
}

const yearOf = ({ birthDate, birthYear }: Person): number | null =>
  birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);

/** The line above that names the same person: the same name, and no birth that tells the two apart. */
const sameAbove = (people: readonly RosterLine[], person: Person): RosterLine | undefined =>
  people.find((other) => {
    if (plainText(other.name) !== plainText(person.name)) return false;
    if (other.birthDate && person.birthDate) return other.birthDate === person.birthDate;
    const [one, two] = [yearOf(other), yearOf(person)];
    return one === null || two === null || one === two;
  });

/** The people of a pasted list or a CSV file: one a line, with or without a header; no line is passed over in silence. */
export function readRoster(text: string, today: IsoDate): RosterReading {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ text: line }) => line.trim() !== '');
  const delimiter = delimiterOf(lines.map((line) => line.text));
  const people: RosterLine[] = [];
  const faults: RosterFault[] = [];
  let columns: readonly (Column | null)[] = PLAIN;
  let header: number | null = null;
  for (const [nth, { line, text: raw }] of lines.entries()) {
    const read = cellsOf(raw, delimiter);
    const named = nth === 0 && 'cells' in read ? headerOf(read.cells) : null;
    if (named) {
      columns = named;
      header = line;
      continue;
    }
    const person = 'cells' in read ? personOf(read.cells, columns, today) : read.why;
    if (typeof person === 'string') {
      faults.push({ line, text: raw.trim(), why: person });
      continue;
    }
    const above = sameAbove(people, person);
    if (above)
      faults.push({ line, text: raw.trim(), why: `This is the same person as in line ${above.line}.` });
    else people.push({ line, ...person });
  }
  return { people, faults, header };
}

import type { SourceDefinition } from '../../shared/catalogue/source';
import type { Unit } from '../../shared/catalogue/test';
import type { SideDose } from '../../shared/programme/programme';
import { amount } from '../../shared/words/amount';

/** Between a number and its unit: never broken. */
const NB = '\u00A0';

/** A number with so many decimals, with a real minus sign, and no minus before zero. */
export function numberText(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

const UNIT_SIGNS: Readonly<Record<Unit, string>> = {
  s: `${NB}s`,
  cm: `${NB}cm`,
  mm: `${NB}mm`,
  deg: '°',
  reps: `${NB}reps`,
  'Nm/kg': `${NB}Nm/kg`,
  'N/kg': `${NB}N/kg`,
  kg: `${NB}kg`,
  ratio: '',
  grade: '',
  points: `${NB}points`,
  '%': `${NB}%`,
  '% leg length': `${NB}% LL`,
  'steps/min': `${NB}/min`,
};

/** The sign of a unit as it follows a number: with its space, or none before a degree sign. */
export const unitSign = (unit: Unit): string => UNIT_SIGNS[unit];

/** The text with its first letter large. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A value with its unit as a sign: 15.5 s, 1 point. */
export function valueText(value: number, unit: Unit, decimals: number): string {
  if (unit === 'reps' || unit === 'points') return amount(value, { unit, decimals }).replace(' ', NB);
  return `${numberText(value, decimals)}${UNIT_SIGNS[unit]}`;
}

/** The work of one set: 12 reps, 30 seconds, 400 m; with the hold of a rep where there is one. */
export function workText(dose: SideDose): string {
  const hold = dose.holdSeconds === undefined ? '' : `, hold${NB}${dose.holdSeconds}${NB}s`;
  if (dose.reps !== undefined) return `${dose.reps}${NB}${dose.reps === 1 ? 'rep' : 'reps'}${hold}`;
  if (dose.seconds !== undefined) return `${dose.seconds}${NB}seconds`;
  if (dose.metres !== undefined) return `${dose.metres}${NB}m`;
  return '';
}

/** How often: 4 days a week. */
export const daysText = (days: number): string => (days === 1 ? '1 day a week' : `${days} days a week`);

/** The first name of a client, for paper: what stands before the family name, or after its comma; null without a name. */
export function firstNameOf(name: string | undefined): string | null {
  const [beforeComma = '', afterComma] = (name ?? '').split(',').map((part) => part.trim());
  const given = afterComma || beforeComma;
  return given.split(/\s+/u)[0] || null;
}

/** A source as it is named in a line: Springer 2007; by its place where the authors were not seen. */
export function sourceName({ authors, year, where, checked }: SourceDefinition): string {
  if (checked === 'P') return 'product default';
  const [first = authors] = (authors === 'Authors not seen' ? where : authors).split(/,| et al/u);
  const family = first.replace(/ [A-Z]{1,3}$/u, '');
  return year === null ? family : `${family}\u00A0${year}`;
}

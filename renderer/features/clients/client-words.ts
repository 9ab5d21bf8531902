import { ageOn, type IsoDate } from '../../../shared/basics/dates';
import type { ClientFacts } from '../../../shared/client/client';
import { shortDay } from '../../ui/day-words';
import { lengthIn, massIn, shown } from '../../ui/measures';
import type { Units } from './client-draft';

type HistoryRow = NonNullable<ClientFacts['history']>[number];

const SIDE_WORDS = { left: 'left', right: 'right', both: 'both sides', none: '' } as const;

/** The client's age in words, such as "38 years" or "37 or 38 years", or null when no birth is known. */
function ageWords({ birthDate, birthYear }: ClientFacts, today: IsoDate): string | null {
  if (birthDate) return `${ageOn(birthDate, today)} years`;
  if (birthYear === undefined) return null;
  const most = Number(today.slice(0, 4)) - birthYear;
  return most < 1 ? 'under 1 year' : `${most - 1} or ${most} years`;
}

/** One line on who the client is: age, sex, dominant side; empty when nothing is known. */
export function clientLine(facts: ClientFacts, today: IsoDate): string {
  const parts = [
    ageWords(facts, today),
    facts.sex === 'unspecified' ? null : facts.sex,
    facts.dominantSide === 'left' || facts.dominantSide === 'right'
      ? `${facts.dominantSide} side dominant`
      : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The facts to list, as label and value; only those that are known. */
export function factRows(facts: ClientFacts, units: Units): readonly (readonly [string, string])[] {
  const length = lengthIn(units);
  const mass = massIn(units);
  const rows: (readonly [string, string] | null)[] = [
    facts.birthDate
      ? ['Born', shortDay(facts.birthDate)]
      : facts.birthYear
        ? ['Born', String(facts.birthYear)]
        : null,
    facts.heightCm ? ['Height', `${shown(facts.heightCm, length)} ${length.unit}`] : null,
    facts.bodyMassKg ? ['Body mass', `${shown(facts.bodyMassKg, mass)} ${mass.unit}`] : null,
    facts.legLengthCm
      ? [
          'Legs, left and right',
          `${shown(facts.legLengthCm.left, length)} · ${shown(facts.legLengthCm.right, length)} ${length.unit}`,
        ]
      : null,
  ];
  return rows.filter((row) => row !== null);
}

/** What cannot be judged as long as a fact is missing, one sentence a fact. */
export function missingWords(facts: ClientFacts): readonly string[] {
  const missing: string[] = [];
  if (!facts.birthDate && facts.birthYear === undefined)
    missing.push('Without an age no published group is compared.');
  if (!facts.bodyMassKg) missing.push('Without body mass, strength per kilogram is not computed.');
  if (!facts.legLengthCm) missing.push('Without leg lengths, reaches and hops stay in centimetres.');
  return missing;
}

/** One row of the history in words: "Ankle, left: injury". */
export function historyWords({ region, side = 'none', kind }: HistoryRow): string {
  const where = SIDE_WORDS[side] === '' ? region : `${region}, ${SIDE_WORDS[side]}`;
  return `${where}: ${kind}`;
}

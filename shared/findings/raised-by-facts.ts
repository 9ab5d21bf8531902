import { daysBetween } from '../basics/dates';
import type { Region } from '../catalogue/target';
import { testOf } from '../catalogue/tests';
import { agesOn } from '../norms/age';
import type { Screening } from '../screening/screening';
import { PAIN_THAT_VOIDS, worstPainOf } from '../screening/trial';
import type { Block } from './blocks';
import { regionsNamed } from './body-region';
import type { RedFlagId } from './red-flags';

const ADULT = 18;
const OLDER = 65;
const SURGERY_DAYS = 84;
/** 72 hours, counted in days. */
const FRESH_DAYS = 3;
/** Pain on squeezing the legs together that is noted (evidence base T15, 3.6). */
const SQUEEZE_PAIN = 2;

/** What one red flag stops because of the facts, and what raised it. */
export type Raised = {
  /** Empty when the part of the body is not known. */
  readonly regions: readonly Region[];
  readonly also: readonly Block[];
  readonly why: readonly string[];
};

const none: Raised = { regions: [], also: [], why: [] };

const painIn = (screening: Screening, atLeast: number) =>
  screening.measurements.filter((measurement) => (worstPainOf(measurement) ?? 0) >= atLeast);

const sideOf = (side: string): string => (side === 'both' ? '' : `, ${side}`);

/** Entries of one kind that began fewer than so many days before the screening. */
function recent({ client, date }: Screening, kind: 'injury' | 'surgery', days: number): Raised | null {
  const entries = (client.history ?? []).filter((entry) => {
    if (entry.kind !== kind || entry.date === undefined) return false;
    const ago = daysBetween(entry.date, date);
    return ago >= 0 && ago < days;
  });
  if (entries.length === 0) return null;
  const named = entries.map(({ region }) => regionsNamed(region));
  // One entry on an unnamed part of the body keeps every region shut.
  const regions = named.some((some) => some.length === 0) ? [] : named.flat();
  return { ...none, regions, why: entries.map(({ region }) => region) };
}

function painful(screening: Screening): Raised | null {
  const tests = painIn(screening, PAIN_THAT_VOIDS);
  if (tests.length === 0) return null;
  const regions = tests.flatMap(({ test }) => [testOf(test).region, ...testOf(test).loads]);
  const why = tests.map(({ test, side }) => `${testOf(test).name}${sideOf(side)}`);
  return { ...none, regions: [...new Set(regions)], why: [...new Set(why)] };
}

function ageFlags(screening: Screening): readonly [RedFlagId, Raised][] {
  const ages = agesOn(screening.client, screening.date);
  const flags: [RedFlagId, Raised][] = [];
  const also: readonly Block[] = painIn(screening, 1).length > 0 ? ['impact'] : [];
  if (ages.some((age) => age < ADULT)) flags.push(['RF20', { ...none, also }]);
  if (ages.some((age) => age >= OLDER)) flags.push(['RF21', none]);
  return flags;
}

/** The red flags that ages, dates and pain raise by themselves. An age known by year alone counts as either of the two it can be. */
export function raisedByFacts(screening: Screening): ReadonlyMap<RedFlagId, Raised> {
  const found: readonly (readonly [RedFlagId, Raised | null])[] = [
    ...ageFlags(screening),
    ['RF10', recent(screening, 'surgery', SURGERY_DAYS)],
    ['RF11', recent(screening, 'injury', FRESH_DAYS)],
    ['RF12', painIn(screening, SQUEEZE_PAIN).some(({ test }) => test === 'hip-add') ? none : null],
    ['RF23', painful(screening)],
  ];
  return new Map(found.flatMap(([id, raised]) => (raised ? [[id, raised] as const] : [])));
}

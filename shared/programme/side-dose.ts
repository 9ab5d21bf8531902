import type { Asymmetry } from '../asymmetry/asymmetry';
import type { Provenance } from '../basics/evidence';
import type { Exercise } from '../catalogue/exercises';
import type { SideBias } from '../catalogue/rule-ladders';
import type { SourceId } from '../catalogue/sources';
import { type TestId, testOf } from '../catalogue/tests';
import type { Evaluation } from '../evaluation/evaluation';
import type { Finding } from '../findings/finding';
import type { UnsidedDose } from './dose';
import type { Dose, Prescription } from './programme';
import { weakerSideSets } from './volume';

/** What the lower-scoring side does more of, once confirmed (evidence base 3.3); equal volume may work as well [P]. */
const BIAS = 1.5;

/** A joint past this has more range than usual and gets no extra stretching: mean plus one SD of the largest group known. */
const MORE_THAN_USUAL: Readonly<
  Partial<Record<TestId, { readonly value: number; readonly tag: Provenance; readonly source: SourceId }>>
> = {
  'wblt-cm': { value: 17.4, tag: 'D', source: 'lunge-norms2026' },
  'wblt-deg': { value: 45.8, tag: 'D', source: 'calatayud2015' },
  'mtt-hip': { value: 20.2, tag: 'M', source: 'ferber2010' },
  ake: { value: 7.4, tag: 'D', source: 'yildirim2018' },
  slr: { value: 90, tag: 'M', source: 'field-convention' },
  'hip-ir': { value: 46.3, tag: 'D', source: 'teng2018' },
  'shoulder-flex-lat': { value: 180, tag: 'P', source: 'plumbline-default' },
};

type OneSide = 'left' | 'right';
export type Sides = { readonly firstSide: Prescription['firstSide']; readonly more: OneSide | null };

const CLEAR: readonly Asymmetry['class'][] = ['possible', 'likely', 'confirmed', 'at-least'];

const lowerOf = ({ betterSide }: Asymmetry): OneSide | null => {
  if (betterSide === 'equal') return null;
  return betterSide === 'left' ? 'right' : 'left';
};

const hasMoreThanUsual = (test: TestId, side: OneSide, { scores, norms }: Evaluation): boolean => {
  if (norms.some((norm) => norm.test === test && norm.side === side && norm.position === 'above'))
    return true;
  const usual = MORE_THAN_USUAL[test];
  const score = scores.find((one) => one.test === test && one.side === side);
  if (!usual || !score) return false;
  return testOf(test).better === 'lower' ? score.score < usual.value : score.score > usual.value;
};

/** The side to begin with: the lower one of the weightiest finding with a side, or of a possible difference behind it; null when there is none. */
const lowerSideOf = (findings: readonly Finding[], { asymmetries }: Evaluation): OneSide | null => {
  const differing = findings.find(({ kind }) => kind === 'side-difference') ?? findings[0];
  const asymmetry = asymmetries.find(({ test }) => test === differing?.test);
  if (asymmetry && CLEAR.includes(asymmetry.class)) return lowerOf(asymmetry);
  const sides = new Set(findings.map(({ side }) => side));
  const [only] = sides;
  return sides.size === 1 && only !== undefined && only !== 'both' ? only : null;
};

/**
 * Which side begins and which gets more sets (evidence base 3.3). More only where the ladder allows it and the difference
 * is confirmed, never to stretch a joint that has more range than usual, and never while volume must not grow.
 */
export function sidesOf(bias: SideBias, findings: readonly Finding[], evaluation: Evaluation): Sides {
  if (bias === 'none') return { firstSide: 'alternate', more: null };
  const lower = lowerSideOf(findings, evaluation);
  if (lower === null) return { firstSide: 'alternate', more: null };
  const confirmed = findings.find(({ class: found, side }) => found === 'confirmed' && side === lower);
  const held = evaluation.redFlags.some(({ blocks }) => blocks.includes('volume-increase'));
  const allowed = bias === 'weaker-first-1.5' || bias === 'stiffer-1.5';
  if (!confirmed || held || !allowed) return { firstSide: lower, more: null };
  const supple =
    bias === 'stiffer-1.5' && confirmed.test !== null && hasMoreThanUsual(confirmed.test, lower, evaluation);
  return { firstSide: lower, more: supple ? null : lower };
}

/** The dose with its sides: left and right for what is done one side at a time, else both together. The other side never does less than the base. */
export function sidedDose(
  { oneSided }: Pick<Exercise, 'oneSided'>,
  { work, ...rest }: UnsidedDose,
  { more }: Sides,
): Dose {
  if (!oneSided) return { both: work, ...rest };
  const biased = { ...work, sets: weakerSideSets(work.sets, BIAS) };
  return { left: more === 'left' ? biased : work, right: more === 'right' ? biased : work, ...rest };
}

import type { EvidenceGrade } from '../basics/evidence';
import { type Region, TARGETS, type Target } from '../catalogue/target';
import type { ClientFacts } from '../client/client';
import { regionsNamed } from '../findings/body-region';
import type { Finding } from '../findings/finding';

const GRADE_WEIGHT: Readonly<Record<EvidenceGrade, number>> = { A: 1, B: 0.8, C: 0.5 };

const INJURED = 1.3;
const RELEVANCE: Readonly<Partial<Record<Region, number>>> = {
  calf: 1.2,
  hip: 1.2,
  trunk: 1.2,
  shoulder: 0.7,
  technique: 0.5,
};

/** Standing, reaching and hopping on one leg use all of it, so an injury anywhere on the leg concerns them. */
const WHOLE_LEG: readonly Region[] = ['balance', 'leg'];
const LEG: readonly Region[] = ['foot', 'ankle', 'calf', 'knee', 'thigh', 'hip', 'leg'];

type Injury = NonNullable<ClientFacts['history']>[number];

const concerns = (injury: Injury, region: Region, side: Finding['side']): boolean => {
  if (injury.kind !== 'injury' && injury.kind !== 'surgery') return false;
  const sides = injury.side ?? 'both';
  if (side !== 'both' && sides !== 'both' && sides !== side) return false;
  const regions = regionsNamed(injury.region);
  return WHOLE_LEG.includes(region) ? regions.some((one) => LEG.includes(one)) : regions.includes(region);
};

/**
 * How much a target matters to this client, by the first that fits [P]: 1.3 past injury of that side and region, 1.2 calf,
 * hip and trunk, 0.7 upper body, 0.5 technique, else 1. The factors are guesses and are not multiplied with each other.
 */
export const relevanceOf = (
  target: Target,
  side: Finding['side'],
  { history = [] }: Pick<ClientFacts, 'history'>,
): number => {
  const { region } = TARGETS[target];
  if (history.some((injury) => concerns(injury, region, side))) return INJURED;
  return RELEVANCE[region] ?? 1;
};

/** How much a finding calls for training, 0 to 1.3 (evidence base 3.8); 0 without a target. */
export const needOf = (finding: Finding, client: Pick<ClientFacts, 'history'>): number => {
  const { severity, needCertainty, evidence, target, side } = finding;
  if (target === null) return 0;
  return severity * needCertainty * GRADE_WEIGHT[evidence] * relevanceOf(target, side, client);
};

export type TargetNeed = {
  readonly target: Target;
  /** That of the finding with the most. */
  readonly need: number;
  /** The findings that name the target, most need first. */
  readonly findings: readonly Finding[];
};

/** The need of each target that a finding names: that of its strongest finding, since findings of one target are not independent. */
export function targetNeedsOf(
  findings: readonly Finding[],
  client: Pick<ClientFacts, 'history'>,
): readonly TargetNeed[] {
  const byTarget = new Map<Target, { finding: Finding; need: number }[]>();
  for (const finding of findings) {
    if (finding.target === null) continue;
    const there = byTarget.get(finding.target) ?? [];
    byTarget.set(finding.target, [...there, { finding, need: needOf(finding, client) }]);
  }
  return [...byTarget].map(([target, named]) => {
    const sorted = [...named].sort((a, b) => b.need - a.need);
    return { target, need: sorted[0]?.need ?? 0, findings: sorted.map(({ finding }) => finding) };
  });
}

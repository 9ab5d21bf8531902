import { TARGETS, type Target } from '../catalogue/target';
import type { TargetNeed } from './need';

const MOST_TARGETS = 3;
const TARGET_ORDER = Object.keys(TARGETS) as readonly Target[];
/** Needs this close are the same but for rounding. */
const SAME = 1e-12;

export type Choice = {
  readonly chosen: readonly TargetNeed[];
  readonly passedOver: readonly { readonly target: Target; readonly why: string }[];
};

const comesFirst = ({ findings }: TargetNeed): boolean => findings.some(({ rule }) => rule === 'R01');

/**
 * The targets to train: the balance gate first, then by need, one a region, at most three (evidence base 3.8). Equal needs go
 * to what takes less equipment, then to the order of the list. `equipmentOf` is how many things a target takes beyond what
 * every home has, or null when nothing can be given for it.
 */
export function chooseTargets(
  needs: readonly TargetNeed[],
  equipmentOf: (need: TargetNeed) => number | null,
): Choice {
  const sorted = needs
    .map((need) => ({ need, equipment: equipmentOf(need) }))
    .sort((a, b) => {
      const gate = Number(comesFirst(b.need)) - Number(comesFirst(a.need));
      const byNeed = Math.abs(a.need.need - b.need.need) < SAME ? 0 : b.need.need - a.need.need;
      const byThings = (a.equipment ?? 0) - (b.equipment ?? 0);
      const byList = TARGET_ORDER.indexOf(a.need.target) - TARGET_ORDER.indexOf(b.need.target);
      return gate || byNeed || byThings || byList;
    });
  const chosen: TargetNeed[] = [];
  const passedOver: { target: Target; why: string }[] = [];
  for (const { need, equipment } of sorted) {
    const { target } = need;
    const { region } = TARGETS[target];
    const rival = chosen.find((other) => TARGETS[other.target].region === region);
    if (equipment === null)
      passedOver.push({ target, why: 'no exercise for it fits the safety answers and the things at home' });
    else if (rival)
      passedOver.push({
        target,
        why:
          region === 'technique'
            ? `one change of technique at a time: ${TARGETS[rival.target].name} first`
            : `one target a region: ${TARGETS[rival.target].name} has the greater need`,
      });
    else if (chosen.length >= MOST_TARGETS)
      passedOver.push({ target, why: 'three targets are enough for one block; this one has less need' });
    else chosen.push(need);
  }
  return { chosen, passedOver };
}

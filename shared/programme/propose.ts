import { exerciseOf } from '../catalogue/exercises';
import type { Evaluation } from '../evaluation/evaluation';
import type { Screening } from '../screening/screening';
import { candidatesOf, GENERAL, type Planned, stepOf, withSets } from './candidates';
import { chooseTargets } from './choose-targets';
import { type Composed, composeBlock } from './compose';
import { equipmentNeed } from './equipment';
import { equipmentGateOf, type Gate, safetyGateOf, stoppedBy } from './gates';
import { ladderOf } from './ladder-of';
import { type TargetNeed, targetNeedsOf } from './need';
import { prescriptionOf } from './prescription-of';
import type { Prescription, Proposal } from './programme';

const NOTHING_FITS = 'No exercise fits the safety answers and the things at home; the reasons stand below.';

const prescribed = ({ candidate, sets }: Composed, evaluation: Evaluation, isSafe: Gate): Prescription => {
  const { exercise, ladder, needs, dose } = candidate;
  const target = needs[0]?.target ?? GENERAL;
  const findings = needs.flatMap((need) => need.findings);
  const chosen = { exercise, dose: withSets(dose, sets), ladder, target, findings };
  return prescriptionOf(chosen, evaluation, isSafe);
};

/** The targets that got no exercise into the block, with the reason; none as a rule, since one set of each takes little time. */
const squeezedOut = (chosen: readonly TargetNeed[], composed: readonly Composed[]) =>
  chosen
    .filter((need) => !composed.some(({ candidate }) => candidate.needs.includes(need)))
    .map(({ target }) => ({ target, why: 'its exercises do not fit into twenty minutes beside the others' }));

const stoppedProposal = (rulesVersion: string, needs: readonly TargetNeed[], stopped: string): Proposal => ({
  rulesVersion,
  targets: [],
  passedOver: needs.map(({ target }) => ({ target, why: stopped })),
  prescriptions: [],
  excluded: [],
  stopped,
});

const excludedOf = (planned: readonly Planned[], gate: Gate): Proposal['excluded'] => {
  const exercises = new Set(planned.flatMap(({ ladder }) => ladder.families.flat()));
  return [...exercises].flatMap((exercise) => {
    const why = gate(exercise);
    return why === null ? [] : [{ exercise, why }];
  });
};

/**
 * What is proposed from an evaluation: at most three targets, their exercises with doses for each side, and why others were
 * left out (evidence base 3.8). The same facts always give the same proposal.
 */
export function proposalOf(evaluation: Evaluation, screening: Screening): Proposal {
  const { rulesVersion, scores, findings } = evaluation;
  const needs = targetNeedsOf(findings, screening.client);
  const stopped = stoppedBy(evaluation);
  if (stopped !== null) return stoppedProposal(rulesVersion, needs, stopped);
  const isSafe = safetyGateOf(evaluation, screening);
  const isAtHome = equipmentGateOf(screening);
  const gate: Gate = (exercise) => isSafe(exercise) ?? isAtHome(exercise);
  const planOf = (need: TargetNeed): Planned => ({ need, ladder: ladderOf(need, scores) });
  const { chosen, passedOver } = chooseTargets(needs, (need) => {
    const first = planOf(need)
      .ladder.families.map((family) => stepOf(family, scores, gate))
      .find((exercise) => exercise !== null);
    return first ? equipmentNeed(exerciseOf(first)) : null;
  });
  const planned = chosen.map(planOf);
  const composed = chosen.length > 0 ? composeBlock(candidatesOf(planned, evaluation, gate)) : [];
  const squeezed = squeezedOut(chosen, composed);
  const trained = chosen.filter(({ target }) => !squeezed.some((one) => one.target === target));
  return {
    rulesVersion,
    targets: trained.map((need) => ({
      target: need.target,
      need: need.need,
      because: need.findings.map(({ id }) => id),
    })),
    passedOver: [...passedOver, ...squeezed],
    prescriptions: composed.map((one) => prescribed(one, evaluation, isSafe)),
    excluded: excludedOf(needs.map(planOf), gate),
    stopped: needs.length > 0 && composed.length === 0 ? NOTHING_FITS : null,
  };
}

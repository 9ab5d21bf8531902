import type { Position } from '../catalogue/exercise';
import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import { LADDERS } from '../catalogue/ladders';
import type { Ladder } from '../catalogue/rule-ladders';
import type { Evaluation } from '../evaluation/evaluation';
import type { Score } from '../screening/score';
import { exerciseSeconds } from '../week/session-minutes';
import { startingDose, type UnsidedDose } from './dose';
import { equipmentNeed } from './equipment';
import type { Gate } from './gates';
import type { TargetNeed } from './need';
import { sidedDose, sidesOf } from './side-dose';
import { stepsToTry } from './start-level';

/** A chosen target with the ladder its exercises come from. */
export type Planned = { readonly need: TargetNeed; readonly ladder: Ladder };

/** What a block holds of each kind: one for range, two for strength, one to steady balance or trunk (evidence base 3.1, R29; 3.8). */
export type Kind = 'range' | 'strength' | 'steady';

/** What an exercise does for a target: its place among the chosen ones, and that of the family among the ladder's; 0 is first. */
export type Role = { readonly rank: number; readonly family: number };

/** An exercise that may go into a block, with what the choice weighs. */
export type Candidate = {
  readonly exercise: ExerciseId;
  readonly ladder: Ladder;
  /** The targets it is for, that of its ladder first; none for one that only fills the block. */
  readonly needs: readonly TargetNeed[];
  readonly roles: readonly Role[];
  readonly kind: Kind;
  readonly dose: UnsidedDose;
  /** The fewest sets worth giving. */
  readonly least: number;
  /** Seconds for 0, 1, 2 … sets, both sides and rests included, up to the whole dose. */
  readonly seconds: readonly number[];
  readonly position: Position;
  /** Things it takes beyond what every home has. */
  readonly things: number;
  /** Done inside an easy run, where it takes no room of a block. */
  readonly inRun: boolean;
};

/** A second exercise for a target is worth giving from so many sets on; trunk and balance from one (evidence base 3.8) [P]. */
const LEAST_SETS = 2;
/** What fills a block has the sets of 3.8: 2 of range, 3 of strength, 1 to steady. */
const FILL_SETS: Readonly<Record<Kind, number>> = { range: 2, strength: 3, steady: 1 };

export const GENERAL = 'general-strength';

const kindOf = (exercise: ExerciseId): Kind => {
  const { pattern } = exerciseOf(exercise);
  if (pattern === 'mobility') return 'range';
  return pattern === 'balance' || pattern === 'core' ? 'steady' : 'strength';
};

/** The exercise a family gives a client: the first step that passes the gate; null when none does. */
export const stepOf = (
  family: readonly ExerciseId[],
  scores: readonly Score[],
  gate: Gate,
): ExerciseId | null => stepsToTry(family, scores).find((exercise) => gate(exercise) === null) ?? null;

/** The dose with so many sets a side, before a confirmed difference asks for more. */
export const withSets = (dose: UnsidedDose, sets: number): UnsidedDose => ({
  ...dose,
  work: { ...dose.work, sets },
});

const leastOf = (kind: Kind, roles: readonly Role[], whole: number): number => {
  const isMain = roles.some(({ family }) => family === 0);
  return isMain || kind === 'steady' ? 1 : Math.min(LEAST_SETS, whole);
};

type Wanted = Pick<Candidate, 'exercise' | 'ladder' | 'needs' | 'roles'>;

function candidateOf({ exercise: id, ladder, needs, roles }: Wanted, evaluation: Evaluation): Candidate {
  const exercise = exerciseOf(id);
  const kind = kindOf(id);
  const start = startingDose(exercise, ladder);
  const whole = roles.length > 0 ? start.work.sets : Math.min(start.work.sets, FILL_SETS[kind]);
  const dose = withSets(start, whole);
  const sides = sidesOf(
    ladder.bias,
    needs.flatMap(({ findings }) => findings),
    evaluation,
  );
  const seconds = Array.from({ length: whole + 1 }, (_, sets) =>
    sets === 0
      ? 0
      : exerciseSeconds({ exercise: id, dose: sidedDose(exercise, withSets(dose, sets), sides) }),
  );
  return {
    exercise: id,
    ladder,
    needs,
    roles,
    kind,
    dose,
    least: leastOf(kind, roles, whole),
    seconds,
    position: exercise.position,
    things: equipmentNeed(exercise),
    inRun: exercise.dose.inEasyRun === true,
  };
}

/** An exercise two targets share: with the ladder and dose of the one whose ladder has it further to the front. */
function merged(there: Wanted, other: Wanted): Wanted {
  const first = ({ roles }: Wanted) => Math.min(...roles.map(({ family }) => family));
  const [lead, next] = first(other) < first(there) ? [other, there] : [there, other];
  return { ...lead, needs: [...lead.needs, ...next.needs], roles: [...lead.roles, ...next.roles] };
}

/** The exercises the families of the targets give, each once with all the targets it is for, in the order of the targets. */
function wantedOf(planned: readonly Planned[], scores: readonly Score[], gate: Gate): readonly Wanted[] {
  const wanted = new Map<ExerciseId, Wanted>();
  planned.forEach(({ need, ladder }, rank) => {
    const given = ladder.families.flatMap((family) => stepOf(family, scores, gate) ?? []);
    [...new Set(given)].forEach((exercise, family) => {
      const one: Wanted = { exercise, ladder, needs: [need], roles: [{ rank, family }] };
      const there = wanted.get(exercise);
      wanted.set(exercise, there ? merged(there, one) : one);
    });
  });
  return [...wanted.values()];
}

/**
 * What a block may be made of: the exercises the targets' families give at the client's level, and those of the general plan
 * (evidence base 3.1, R29) to fill it. When the general plan is itself the target, it is all there is.
 */
export function candidatesOf(
  planned: readonly Planned[],
  evaluation: Evaluation,
  gate: Gate,
): readonly Candidate[] {
  const { scores } = evaluation;
  const trained = wantedOf(
    planned.filter(({ need }) => need.target !== GENERAL),
    scores,
    gate,
  );
  const general = planned.filter(({ need }) => need.target === GENERAL).map(({ need }) => need);
  const fill = LADDERS[GENERAL].families.flatMap((family): readonly Wanted[] => {
    const exercise = stepOf(family, scores, gate);
    if (exercise === null || trained.some((one) => one.exercise === exercise)) return [];
    return [{ exercise, ladder: LADDERS[GENERAL], needs: general, roles: [] }];
  });
  return [...trained, ...fill].map((wanted) => candidateOf(wanted, evaluation));
}

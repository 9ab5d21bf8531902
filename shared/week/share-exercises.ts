import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import type { Dose, Prescription } from '../programme/programme';
import { setsOf } from '../programme/stage-dose';
import { demandOf, sparesLegs, stepsBelow } from './demand-of';
import { type Demand, isLoaded } from './week';

/** What a week needs to know of a prescription. */
export type Shared = {
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  readonly demand: Demand;
  /** In one session, on the side that does more. */
  readonly sets: number;
  readonly daysPerWeek: number;
};

/** A prescription as a week shares it out. */
export const sharedOf = ({ exercise, dose }: Pick<Prescription, 'exercise' | 'dose'>): Shared => ({
  exercise,
  dose,
  demand: demandOf(exercise, dose.effort),
  sets: setsOf(dose),
  daysPerWeek: dose.daysPerWeek,
});

/** A placed block that exercises go into, and what it may not hold. */
export type OpenBlock = {
  readonly demand: Demand;
  readonly day: number;
  /** Sets it has room for. */
  readonly sets: number;
  /** It lies in the taper of a target race: no exercise begins there, and H and M keep to their sets (HC4). */
  readonly inTaper: boolean;
  /** It lies in the last two days before a target race: no technique (evidence base 3.9). */
  readonly noTechnique: boolean;
  /** It comes before a hard or long run: only trunk, upper body and mobility (evidence base 5.4). */
  readonly sparesLegs: boolean;
};

/** Whether an exercise is a drill of the run. */
export const isRunDrill = ({ exercise }: Shared): boolean => exerciseOf(exercise).dose.inEasyRun === true;

/** A drill of the run is only talked through in a block: once a week, and no set. */
const costOf = (one: Shared): number => (isRunDrill(one) ? 0 : one.sets);
const daysOf = (one: Shared): number => (isRunDrill(one) ? 1 : one.daysPerWeek);

const mayHold = (block: OpenBlock, one: Shared, isKnown: boolean): boolean => {
  if (block.noTechnique && exerciseOf(one.exercise).pattern === 'technique') return false;
  if (block.inTaper && !isKnown) return false;
  return block.sparesLegs ? sparesLegs(one.exercise) : stepsBelow(one.demand, block.demand) >= 0;
};

type Filling = { readonly block: OpenBlock; readonly held: Shared[]; load: number };

/** Blocks that may take an exercise once more, the best first: with room, of its own kind, emptiest, earliest. */
function openTo(one: Shared, fillings: readonly Filling[], known: ReadonlySet<ExerciseId>) {
  const holding = fillings.filter(({ held }) => held.includes(one));
  const cost = costOf(one);
  const steps = ({ block }: Filling) => Math.abs(stepsBelow(one.demand, block.demand));
  const hasRoom = ({ block, load }: Filling) => load + cost <= block.sets;
  return fillings
    .filter(({ block }) => {
      const begun = known.has(one.exercise) || holding.some((other) => other.block.day < block.day);
      return mayHold(block, one, begun) && !holding.some((other) => other.block.day === block.day);
    })
    .map((filling) => ({ filling, room: hasRoom(filling) }))
    .sort(
      (a, b) =>
        Number(b.room) - Number(a.room) ||
        steps(a.filling) - steps(b.filling) ||
        a.filling.load - b.filling.load ||
        a.filling.block.day - b.filling.block.day,
    );
}

/** Whether a block takes more than it has room for, so that no exercise is left out; never in a taper. */
const stretches = ({ inTaper, demand }: OpenBlock): boolean => !inTaper || !isLoaded(demand);

const put = (filling: Filling, one: Shared): void => {
  filling.held.push(one);
  filling.load += costOf(one);
};

/** A block that stayed empty takes what it may hold, as far as it has room. */
function fillEmpty(filling: Filling, shared: readonly Shared[], known: ReadonlySet<ExerciseId>): void {
  if (filling.held.length > 0) return;
  for (const one of shared) {
    const room = filling.load + costOf(one) <= filling.block.sets;
    if (room && mayHold(filling.block, one, known.has(one.exercise))) put(filling, one);
  }
}

/**
 * The exercises of each block, in the order given (evidence base 3.2, 5.1) [P]. An exercise goes into blocks of its own kind
 * first, then into heavier ones, never into a lighter one, until its days a week are reached; so a programme without heavy
 * work fills its H blocks with M and L. Everybody gets a first place before anybody a second: none is left out for want of room,
 * but in a taper.
 */
export function shareOut(
  shared: readonly Shared[],
  blocks: readonly OpenBlock[],
  known: ReadonlySet<ExerciseId>,
): readonly (readonly Shared[])[] {
  const fillings: readonly Filling[] = blocks.map((block) => ({ block, held: [], load: 0 }));
  const rounds = Math.max(0, ...shared.map(daysOf));
  for (let round = 1; round <= rounds; round += 1)
    for (const one of shared.filter((each) => daysOf(each) >= round)) {
      const [best] = openTo(one, fillings, known);
      if (best && (best.room || (round === 1 && stretches(best.filling.block)))) put(best.filling, one);
    }
  for (const filling of fillings) fillEmpty(filling, shared, known);
  return fillings.map(({ held }) => shared.filter((one) => held.includes(one)));
}

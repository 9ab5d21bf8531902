import type { Pattern } from '../catalogue/exercise';
import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import type { Region } from '../catalogue/target';
import { DEMANDS, type Demand } from './week';

/** Patterns that ask little of the legs: range, balance, waking a muscle up, technique without impact. */
const LIGHT_PATTERNS: readonly Pattern[] = ['mobility', 'balance', 'activation', 'technique'];
const NOT_LEGS: readonly Region[] = ['trunk', 'shoulder', 'balance', 'technique'];
/** From this effort on leg strength is trained, no longer learned (evidence base 3.2: learn at 6 to 7, then 7 to 8). */
const HEAVY_EFFORT = 7;
const HEAVY_LEVEL = 4;
/** What the library gives on so few days a week needs the days between. */
const HEAVY_DAYS_A_WEEK = 2;

/**
 * How much an exercise asks of the runner (evidence base 5.1) [P]. L: mobility, balance, activation, and technique without
 * impact. H: jumps, and leg strength that is heavy: level 4 and up, an effort of 7 and up, or at most two days a week in the
 * library. M: the rest, which is trunk, upper body, skips and strides, and hip, thigh and calf work at moderate effort.
 */
export function demandOf(id: ExerciseId, effort = 0): Demand {
  const { pattern, region, level, dose, contraindications } = exerciseOf(id);
  if (pattern === 'plyometric') return 'H';
  if (pattern === 'technique' && contraindications.includes('IMPACT')) return 'M';
  if (LIGHT_PATTERNS.includes(pattern) || region === 'balance') return 'L';
  if (pattern === 'core' || pattern === 'pull' || NOT_LEGS.includes(region)) return 'M';
  const heavy = level >= HEAVY_LEVEL || effort >= HEAVY_EFFORT || dose.daysPerWeek.to <= HEAVY_DAYS_A_WEEK;
  return heavy ? 'H' : 'M';
}

/** Whether the legs are spared: the only work that may come before a hard or long run (evidence base 5.4). */
export const sparesLegs = (id: ExerciseId): boolean => {
  const { pattern, region } = exerciseOf(id);
  return (
    pattern === 'mobility' ||
    pattern === 'core' ||
    pattern === 'pull' ||
    ['trunk', 'shoulder'].includes(region)
  );
};

/** How many steps lighter a demand is than a block that holds it: 0 for its own kind; negative where it would be too heavy for the block. */
export const stepsBelow = (demand: Demand, block: Demand): number =>
  DEMANDS.indexOf(demand) - DEMANDS.indexOf(block);

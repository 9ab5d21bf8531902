import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import { type TestId, testOf } from '../catalogue/tests';
import type { Side } from '../screening/screening';
import { drawMovement } from './draw-movement';
import { EXERCISE_MOVEMENTS } from './exercises';
import type { Figure } from './figure';
import { TEST_MOVEMENTS } from './tests';

const drawn = new Map<string, Figure>();

/** Seconds from which on a pause at the end is a hold that the picture should show. */
const LONG_HOLD = 5;

/** What is drawn for a side: an exercise of the whole body is the same for either and carries no letter. */
const sideDrawn = (id: ExerciseId, side: Side): Side => (exerciseOf(id).oneSided ? side : 'both');

/** The figure of an exercise for the side to train; drawn once and kept, for it is always the same. */
export function figureOf(id: ExerciseId, side: Side): Figure {
  const own = sideDrawn(id, side);
  const key = `${id} ${own}`;
  const known = drawn.get(key);
  if (known) return known;
  const { dose, pattern } = exerciseOf(id);
  const held =
    pattern !== 'technique' && (dose.seconds !== undefined || (dose.holdSeconds ?? 0) >= LONG_HOLD);
  const figure = drawMovement(EXERCISE_MOVEMENTS[id], { side: own, numbered: true, held });
  drawn.set(key, figure);
  return figure;
}

/** What the figure shows, in words that say what to do: for those who listen to the page. */
export function altOf(id: ExerciseId, side: Side): string {
  const { plainName, steps, oneSided, trainedPart } = exerciseOf(id);
  const own = sideDrawn(id, side);
  const trains =
    oneSided && own !== 'both' ? ` Drawn for the ${own} side: the ${own} one is the ${trainedPart}.` : '';
  const count = EXERCISE_MOVEMENTS[id].positions.length;
  const positions = count === 2 ? 'start and end' : `${count} positions`;
  return `${plainName}, ${positions}.${trains} ${steps.join(' ')}`;
}

/** The set-up of a test with what is measured drawn in, or null for one that is worked out from others. */
export function testFigureOf(id: TestId, side: Side): Figure | null {
  const movement = TEST_MOVEMENTS[id];
  if (!movement) return null;
  const own = testOf(id).sides === 'paired' ? side : 'both';
  const key = `test ${id} ${own}`;
  const figure =
    drawn.get(key) ??
    drawMovement(movement, { side: own, numbered: movement.positions.length > 1, held: false });
  drawn.set(key, figure);
  return figure;
}

/** How a test is set up and done, for those who listen. */
export function testAltOf(id: TestId, side: Side): string {
  const { name, sides, protocol } = testOf(id);
  const tests = sides === 'paired' && side !== 'both' ? `, ${side} side` : '';
  return `${name}${tests}. ${protocol.position} ${protocol.instructions.join(' ')}`;
}

import type { Contraindication, ExerciseDefinition } from '../catalogue/exercise';
import type { Region } from '../catalogue/target';
import type { TestDefinition } from '../catalogue/test';
import type { TestId } from '../catalogue/tests';

/** What a stop takes away, by name; the words are for the coach. */
export const BLOCK_WORDS = {
  all: 'everything',
  impact: 'hops and plyometrics',
  running: 'running and run drills',
  'heel-raises': 'heel raises',
  'weight-bearing': 'everything done on the feet',
  stretching: 'stretching',
  'end-range-stretching': 'stretching at the end of the range',
  'maximal-strength': 'maximal strength',
  'eyes-closed': 'balance with eyes closed',
  'long-holds': 'holds over 10 seconds',
  'barefoot-tests': 'barefoot tests',
  'loaded-bending': 'loaded bending of the back',
  'volume-increase': 'more volume',
  'named-region': 'the region named',
} as const;
export type NamedBlock = keyof typeof BLOCK_WORDS;

/** One thing a stop takes away: by name, or everything of a region, a test, or exercises that carry a code. */
export type Block = NamedBlock | `region:${Region}` | `test:${TestId}` | `code:${Contraindication}`;

const STRENGTH: readonly string[] = ['strength', 'squat', 'lunge', 'hinge'];
const LONG_HOLD_S = 10;

const holdsLong = ({ pattern, dose }: ExerciseDefinition): boolean =>
  (pattern === 'strength' || pattern === 'core' || pattern === 'activation') &&
  Math.max(dose.seconds?.to ?? 0, dose.holdSeconds ?? 0) > LONG_HOLD_S;

/** The codes an exercise is stopped by: those of its entry, and PAIN, which applies to every one (evidence base 4). */
export const codesOf = ({
  contraindications,
}: Pick<ExerciseDefinition, 'contraindications'>): readonly Contraindication[] =>
  contraindications.includes('PAIN') ? contraindications : ['PAIN', ...contraindications];

const carries = (exercise: ExerciseDefinition, code: Contraindication): boolean =>
  codesOf(exercise).includes(code);

/** Which exercises a named block takes away. `named-region` is replaced by regions before anything is asked. */
const EXERCISE_BLOCKED: Readonly<Record<NamedBlock, (exercise: ExerciseDefinition) => boolean>> = {
  all: () => true,
  'named-region': () => true,
  impact: (exercise) => exercise.pattern === 'plyometric' || carries(exercise, 'IMPACT'),
  running: ({ position }) => position === 'moving',
  'heel-raises': ({ region, pattern, contraindications }) =>
    (region === 'calf' && pattern === 'strength') || contraindications.includes('ACHRUPT'),
  'weight-bearing': ({ position }) => position === 'standing' || position === 'moving',
  stretching: ({ pattern }) => pattern === 'mobility',
  'end-range-stretching': ({ pattern, dose }) => pattern === 'mobility' && dose.seconds !== undefined,
  'maximal-strength': ({ level, pattern }) => level >= 4 && STRENGTH.includes(pattern),
  'eyes-closed': (exercise) => carries(exercise, 'VERTIGO'),
  'long-holds': holdsLong,
  'barefoot-tests': () => false,
  'loaded-bending': (exercise) => carries(exercise, 'LBPFLEX'),
  'volume-increase': () => false,
};

const HOLDS: readonly string[] = [
  'side-bridge',
  'trunk-flexor',
  'trunk-extensor',
  'plank-prone',
  'sl-bridge-hold',
  'hipflexor-hold',
  'wall-sit-1',
  'wall-sit-2',
];
const OFF_THE_FEET: readonly string[] = ['mobility', 'size'];

const isStandingTest = (id: string, { kind, loads }: TestDefinition): boolean =>
  ['balance', 'movement-quality', 'hop', 'running'].includes(kind) ||
  (!OFF_THE_FEET.includes(kind) && loads.includes('calf')) ||
  [
    'wblt-cm',
    'wblt-deg',
    'nav-drop',
    'wall-sit-1',
    'wall-sit-2',
    'sls-sts-30',
    'cmj-asym',
    'imtp-sl',
  ].includes(id);

/** Which tests a named block takes away. */
const TEST_BLOCKED: Readonly<Record<NamedBlock, (id: string, test: TestDefinition) => boolean>> = {
  all: () => true,
  'named-region': () => true,
  impact: (id, { kind }) => kind === 'hop' || id === 'cmj-asym',
  running: (_id, { kind }) => kind === 'running',
  'heel-raises': (id) => id.startsWith('heel-raise'),
  'weight-bearing': isStandingTest,
  stretching: () => false,
  'end-range-stretching': () => false,
  'maximal-strength': (_id, { capture }) => capture === 'force' || capture === 'mass',
  'eyes-closed': (id) => id === 'sls-ec',
  'long-holds': (id) => HOLDS.includes(id),
  'barefoot-tests': (id, { kind }) => kind === 'balance' || id === 'nav-drop',
  'loaded-bending': () => false,
  'volume-increase': () => false,
};

/** Whether a block is one by name. */
export const isNamed = (block: Block): block is NamedBlock => Object.hasOwn(BLOCK_WORDS, block);

/** Whether the block takes the exercise away. */
export const blocksExercise = (block: Block, exercise: ExerciseDefinition): boolean => {
  if (isNamed(block)) return EXERCISE_BLOCKED[block](exercise);
  const [what, value] = block.split(':');
  if (what === 'region') return exercise.region === value;
  if (what === 'code') return codesOf(exercise).some((code) => code === value);
  return false;
};

/** Whether the block takes the test away. */
export const blocksTest = (block: Block, id: TestId, test: TestDefinition): boolean => {
  if (isNamed(block)) return TEST_BLOCKED[block](id, test);
  const [what, value] = block.split(':');
  if (what === 'region') return test.region === value || test.loads.some((region) => region === value);
  if (what === 'test') return id === value;
  return test.stopsFor.some((code) => code === value);
};

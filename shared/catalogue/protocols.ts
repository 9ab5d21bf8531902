import { type Kit, TEST_KINDS } from './test';
import { TEST_IDS, type TestId, testOf } from './tests';

/** A named list of tests run together, in the order they are run. */
export type ProtocolDefinition = {
  readonly name: string;
  readonly purpose: string;
  /** `last-findings`: the tests behind the client's last findings, filled in when the screening starts. */
  readonly filledFrom: 'list' | 'last-findings';
  readonly tests: readonly TestId[];
};

/** The protocols that come with the app; a coach adds own ones. */
export const PROTOCOLS = {
  'runner-20': {
    name: 'Runner, 20 minutes',
    purpose: 'Twelve tests of both sides, from balance to trunk, with no force device.',
    filledFrom: 'list',
    tests: [
      'sls-eo',
      'wblt-cm',
      'ake',
      'shoulder-flex-lat',
      'heel-raise-quality',
      'sl-squat',
      'lat-step-down',
      'sls-sts-30',
      'heel-raise',
      'side-bridge',
      'sl-bridge-hold',
      'hipflexor-hold',
    ],
  },
  'quick-8': {
    name: 'Quick, 8 minutes',
    purpose: 'A first look: balance, ankle, foot, control and strength of each leg.',
    filledFrom: 'list',
    tests: ['sls-eo', 'wblt-cm', 'heel-raise-quality', 'lat-step-down', 'sls-sts-30'],
  },
  'first-six': {
    name: 'First six',
    purpose: 'One test of each kind: time, length, grade, force, count and hold.',
    filledFrom: 'list',
    tests: ['sls-eo', 'wblt-cm', 'lat-step-down', 'hip-abd', 'heel-raise', 'side-bridge'],
  },
  'full-running': {
    name: 'Full running screen',
    purpose: 'Everything for a runner that needs no force device; best spread over two visits.',
    filledFrom: 'list',
    tests: [
      'sls-eo',
      'sls-ec',
      'ybt-ant',
      'ybt-pm',
      'ybt-pl',
      'ybt-comp',
      'wblt-cm',
      'wblt-deg',
      'mtt-hip',
      'mtt-knee',
      'ake',
      'slr',
      'hip-ir',
      'hip-er',
      'shoulder-flex-lat',
      'nav-drop',
      'heel-raise-quality',
      'sl-squat',
      'lat-step-down',
      'sls-sts-30',
      'heel-raise',
      'heel-raise-bent',
      'side-bridge',
      'trunk-flexor',
      'trunk-extensor',
      'plank-prone',
      'sl-bridge-reps',
      'sl-bridge-hold',
      'hipflexor-hold',
      'wall-sit-2',
      'wall-sit-1',
      'calf-girth',
      'run-heel-lift',
      'run-arm-swing',
      'run-hip-drive',
      'run-pelvic-drop',
      'run-cadence',
    ],
  },
  'strength-dynamometer': {
    name: 'Strength with a dynamometer',
    purpose: 'Hip and knee strength for body mass, their ratios, and grip for context.',
    filledFrom: 'list',
    tests: [
      'hip-abd',
      'hip-add',
      'hip-ext',
      'hip-er-str',
      'hip-flex-str',
      'knee-ext',
      'knee-flex',
      'hq-ratio',
      'add-abd-ratio',
      'grip',
    ],
  },
  'hop-battery': {
    name: 'Hop battery',
    purpose: 'Four hops, offered only after ten steady seconds on each leg and twenty heel raises.',
    filledFrom: 'list',
    tests: ['sls-eo', 'hop-single', 'hop-triple', 'hop-crossover', 'hop-6m'],
  },
  'force-plate': {
    name: 'Force plates',
    purpose: 'Jump and pull, imported from force plates.',
    filledFrom: 'list',
    tests: ['cmj-asym', 'imtp-sl'],
  },
  'return-check': {
    name: 'Return check',
    purpose: 'Only the tests behind the last findings.',
    filledFrom: 'last-findings',
    tests: [],
  },
} as const satisfies Record<string, ProtocolDefinition>;

export type ProtocolId = keyof typeof PROTOCOLS;

/** Whether the text is the id of a protocol that comes with the app. */
export const isProtocolId = (id: string): id is ProtocolId => Object.hasOwn(PROTOCOLS, id);

/** The protocol a screening ran, by name: an own one is kept by its name, none is a free choice of tests. */
export const protocolName = (protocol: string | null | undefined): string => {
  if (!protocol) return 'free choice of tests';
  return isProtocolId(protocol) ? PROTOCOLS[protocol].name : protocol;
};

/** Rests this long leave room for another test meanwhile. */
const LONG_REST_SECONDS = 120;

/** The minutes a list of tests takes: `to` one after the other, `from` with the long rests filled by other tests of the list. */
export function minutesOf(tests: readonly TestId[]): { readonly from: number; readonly to: number } {
  const to = tests.reduce((sum, id) => sum + testOf(id).minutes, 0);
  const rests = tests
    .map((id) => testOf(id).protocol.restSeconds)
    .filter((rest) => rest >= LONG_REST_SECONDS);
  if (tests.length < 2) return { from: to, to };
  return { from: to - rests.reduce((sum, rest) => sum + rest, 0) / 60, to };
}

/** Everything a list of tests needs at hand, each thing once, in the order first needed. */
export function kitOf(tests: readonly TestId[]): readonly Kit[] {
  return [...new Set(tests.flatMap((id) => testOf(id).kit))];
}

/** The tests in the order a screening runs them: by kind, then as in the catalogue (evidence base 1.1). */
export function inScreeningOrder(tests: readonly TestId[]): readonly TestId[] {
  const place = (id: TestId) => TEST_KINDS.indexOf(testOf(id).kind) * TEST_IDS.length + TEST_IDS.indexOf(id);
  return tests.toSorted((a, b) => place(a) - place(b));
}

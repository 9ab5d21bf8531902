import type { TestDefinition } from '../test';
import { ankleTests } from './ankle';
import { archTests } from './arch';
import { balanceTests } from './balance';
import { bridgeTests } from './bridge';
import { calfTests } from './calf';
import { footTests } from './foot';
import { hamstringRangeTests } from './hamstring-range';
import { hipFlexorRangeTests } from './hip-flexor-range';
import { hipRangeTests } from './hip-range';
import { hipRotatorsAndFlexorsTests } from './hip-rotators-and-flexors';
import { hipStrengthTests } from './hip-strength';
import { hopTests } from './hop';
import { jumpTests } from './jump';
import { kneeStrengthTests } from './knee-strength';
import { legEnduranceTests } from './leg-endurance';
import { pullTests } from './pull';
import { ratiosTests } from './ratios';
import { reachTests } from './reach';
import { runningTests } from './running';
import { shoulderTests } from './shoulder';
import { sideBridgeTests } from './side-bridge';
import { singleLegControlTests } from './single-leg-control';
import { trunkTests } from './trunk';

/** Every test, in catalogue order: what lists, papers and answers are sorted by. */
export const TESTS = {
  ...balanceTests,
  ...reachTests,
  ...ankleTests,
  ...hipFlexorRangeTests,
  ...hamstringRangeTests,
  ...hipRangeTests,
  ...shoulderTests,
  ...archTests,
  ...calfTests,
  ...footTests,
  ...sideBridgeTests,
  ...trunkTests,
  ...bridgeTests,
  ...hipStrengthTests,
  ...hipRotatorsAndFlexorsTests,
  ...kneeStrengthTests,
  ...ratiosTests,
  ...singleLegControlTests,
  ...legEnduranceTests,
  ...hopTests,
  ...jumpTests,
  ...pullTests,
  ...runningTests,
} as const satisfies Record<string, TestDefinition>;

export type TestId = keyof typeof TESTS;

/** Every test id, in catalogue order. */
export const TEST_IDS = Object.keys(TESTS) as readonly TestId[];

/** The catalogue entry of a test, typed alike for every test. */
export const testOf = (id: TestId): TestDefinition => TESTS[id];

import type { TestDefinition } from '../test';
import { ankleTests } from './ankle';
import { balanceTests } from './balance';
import { bridgeTests } from './bridge';
import { calfTests } from './calf';
import { hipRangeTests } from './hip-range';
import { hipStrengthTests } from './hip-strength';
import { hopTests } from './hop';
import { kneeStrengthTests } from './knee-strength';
import { legTests } from './leg';
import { pullTests } from './pull';
import { reachTests } from './reach';
import { runningTests } from './running';
import { thighRangeTests } from './thigh-range';
import { trunkTests } from './trunk';

/** Every test, in catalogue order: what lists, papers and answers are sorted by. */
export const TESTS = {
  ...balanceTests,
  ...reachTests,
  ...ankleTests,
  ...thighRangeTests,
  ...hipRangeTests,
  ...calfTests,
  ...trunkTests,
  ...bridgeTests,
  ...hipStrengthTests,
  ...kneeStrengthTests,
  ...legTests,
  ...hopTests,
  ...pullTests,
  ...runningTests,
} as const satisfies Record<string, TestDefinition>;

export type TestId = keyof typeof TESTS;

/** Every test id, in catalogue order. */
export const TEST_IDS = Object.keys(TESTS) as readonly TestId[];

/** The catalogue entry of a test, typed alike for every test. */
export const testOf = (id: TestId): TestDefinition => TESTS[id];

import { type TestId, testOf } from '../catalogue/tests';
import type { RaisedRedFlag } from '../evaluation/evaluation';
import type { Screening } from '../screening/screening';
import { blocksTest } from './blocks';
import { clientFlagsOf } from './client-flags';
import { CONTRAINDICATION_WORDS, REGIONAL_CODES } from './contraindications';
import { redFlagsOf } from './red-flags-of';

/** Says why a test may not be done, in the coach's words, or null when it may. */
export type TestGate = (test: TestId) => string | null;

/** Stop every test that loads the part of the body concerned. */
const STOP_WHAT_THEY_LOAD: ReadonlySet<string> = new Set(['PAIN', 'ACUTE', 'POSTOP']);

const byFlag = (id: TestId, flags: readonly RaisedRedFlag[]): string | null => {
  const test = testOf(id);
  const flag = flags.find(
    ({ id: code, action, blocks }) =>
      blocks.some((block) => blocksTest(block, id, test)) ||
      (action !== 'modify' && test.stopsFor.some((stop) => stop === code)),
  );
  return flag ? `${flag.id}: ${flag.text}` : null;
};

/** The tests that red flags and contraindications stop; flags that only change something stop what they block and no more. */
export function testGateOf(screening: Screening): TestGate {
  const flags = redFlagsOf(screening);
  const { codes } = clientFlagsOf(screening.client);
  return (id) => {
    const stopped = byFlag(id, flags);
    if (stopped !== null) return stopped;
    const { stopsFor, region, loads } = testOf(id);
    const ticked = codes.find(({ code, regions }) => {
      const named = regions.length === 0 || [region, ...loads].some((one) => regions.includes(one));
      const stops = STOP_WHAT_THEY_LOAD.has(code) || stopsFor.some((stop) => stop === code);
      return stops && (!REGIONAL_CODES.has(code) || named);
    });
    return ticked ? CONTRAINDICATION_WORDS[ticked.code].meaning : null;
  };
}

import { type TestId, testOf } from '../catalogue/tests';
import { REGIONAL_STOPS } from '../catalogue/tests/stops';
import type { RaisedRedFlag } from '../evaluation/evaluation';
import type { Screening } from '../screening/screening';
import { type Block, blocksTest } from './blocks';
import { clientFlagsOf } from './client-flags';
import { CONTRAINDICATION_WORDS } from './contraindications';
import { redFlagsOf } from './red-flags-of';

/** Says why a test may not be done, in the coach's words, or null when it may. */
export type TestGate = (test: TestId) => string | null;

const REGIONAL: readonly string[] = REGIONAL_STOPS;

const byFlag = (id: TestId, flags: readonly RaisedRedFlag[]): string | null => {
  const test = testOf(id);
  const flag = flags.find(
    ({ id: code, action, blocks }) =>
      // Blocks leave `redFlagsOf` as plain strings and are made nowhere else.
      blocks.some((block) => blocksTest(block as Block, id, test)) ||
      (action !== 'modify' && test.stopsFor.some((stop) => stop === code) && !REGIONAL.includes(code)),
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
      if (!REGIONAL.includes(code)) return stopsFor.some((stop) => stop === code);
      return regions.length === 0 || [region, ...loads].some((one) => regions.includes(one));
    });
    return ticked ? CONTRAINDICATION_WORDS[ticked.code].meaning : null;
  };
}

import { TEST_KIND_NAMES, TEST_KINDS } from './test';
import { type TestId, testOf } from './tests';

/** Something a coach should know about a place in a list of tests; it forbids nothing. */
export type ProtocolNote = { readonly test: TestId; readonly text: string };

const placeOf = (id: TestId): number => TEST_KINDS.indexOf(testOf(id).kind);
const kindOf = (id: TestId): string => TEST_KIND_NAMES[testOf(id).kind].toLowerCase();

/** The most tests that already stand in the usual order of kinds; the others are out of it. */
function inOrder(tests: readonly TestId[]): ReadonlySet<TestId> {
  const chains: (readonly TestId[])[] = [];
  for (const [index, id] of tests.entries()) {
    const before = chains.slice(0, index).filter((_, earlier) => {
      const other = tests[earlier];
      return other !== undefined && placeOf(other) <= placeOf(id);
    });
    const longest = before.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...longest, id]);
  }
  return new Set(chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []));
}

/** Where a list departs from balance, mobility, movement quality, hops, strength, endurance (evidence base 1.1). */
function departures(tests: readonly TestId[]): readonly ProtocolNote[] {
  const kept = inOrder(tests);
  return tests.flatMap((id, index) => {
    if (kept.has(id)) return [];
    const later = tests.slice(index + 1).findLast((other) => placeOf(other) < placeOf(id));
    const earlier = tests.slice(0, index).find((other) => placeOf(other) > placeOf(id));
    const other = later ?? earlier;
    if (!other) return [];
    const words = later ? 'before' : 'after';
    const usual = later ? 'comes later' : 'comes first';
    const text = `Stands ${words} ${testOf(other).name} (${kindOf(other)}); ${kindOf(id)} usually ${usual}.`;
    return [{ test: id, text }];
  });
}

const namesOf = (ids: readonly TestId[]): string => ids.map((id) => testOf(id).name).join(' and ');

/** Tests that wait for the score of another, which stands later in the list or not in it at all. */
const closedGates = (tests: readonly TestId[]): readonly ProtocolNote[] =>
  tests.flatMap((id, index) => {
    const needed = (testOf(id).gate?.scores ?? []).map(({ test }) => test as TestId);
    const missing = needed.filter((test) => !tests.slice(0, index).includes(test));
    return missing.length === 0 ? [] : [{ test: id, text: `Offered only after ${namesOf(missing)}.` }];
  });

/** Measures worked out from tests that are not in the list. */
const missingParts = (tests: readonly TestId[]): readonly ProtocolNote[] =>
  tests.flatMap((id) => {
    const { combine } = testOf(id);
    if (combine.how !== 'derived') return [];
    const missing = combine.from.map((part) => part as TestId).filter((part) => !tests.includes(part));
    return missing.length === 0
      ? []
      : [{ test: id, text: `Worked out from ${namesOf(missing)}; add that too.` }];
  });

/** What a coach should know about a list of tests, in the order of the list. */
export function protocolNotes(tests: readonly TestId[]): readonly ProtocolNote[] {
  const notes = [...departures(tests), ...closedGates(tests), ...missingParts(tests)];
  return notes.toSorted((one, other) => tests.indexOf(one.test) - tests.indexOf(other.test));
}

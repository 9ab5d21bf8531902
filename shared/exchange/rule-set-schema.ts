import { z } from 'zod';
import { TEST_IDS, testOf } from '../catalogue/tests';

const optionsById = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { id, options } of TEST_IDS.flatMap((test) => testOf(test).ruleSets)) {
    const known = found.get(id) ?? new Set();
    for (const option of options) known.add(option.id);
    found.set(id, known);
  }
  return found;
};

/** Parses how a test was run, such as `{ "surface": "flat" }`: every rule set of any test; which ones a test has is looked at later. */
export const ruleSetSchema = z
  .strictObject(
    Object.fromEntries([...optionsById()].map(([id, options]) => [id, z.enum([...options]).optional()])),
  )
  .describe('How the test was run, where that changes what the score means; without it the standard way.');

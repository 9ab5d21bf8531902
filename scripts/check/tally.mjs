/** @typedef {{ passed: number, failed: number }} Tally */

/** Several counts as one. */
export function sum(/** @type {Tally[]} */ tallies) {
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of tallies) {
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** The closing line: "12 passed, 0 failed". */
export const inWords = (/** @type {Tally} */ { passed, failed }) => `${passed} passed, ${failed} failed`;

import { inScreeningOrder } from '../../../shared/catalogue/protocols';
import type { TestId } from '../../../shared/catalogue/tests';

/** The list with a test at a place counted in the list as it stands; it is moved there when it was elsewhere, and added when it was not in it. */
export function placedAt(tests: readonly TestId[], id: TestId, place: number): readonly TestId[] {
  const before = tests.slice(0, place).filter((test) => test !== id);
  const after = tests.slice(place).filter((test) => test !== id);
  return [...before, id, ...after];
}

/** The list with a test added where it usually stands among those that are there. */
export function added(tests: readonly TestId[], id: TestId): readonly TestId[] {
  if (tests.includes(id)) return tests;
  const place = tests.findIndex((test) => inScreeningOrder([test, id])[0] === id);
  return placedAt(tests, id, place < 0 ? tests.length : place);
}

/** The list with a test one or more places further down, or up when negative; it stops at the ends. */
export function moved(tests: readonly TestId[], id: TestId, by: number): readonly TestId[] {
  const from = tests.indexOf(id);
  const to = Math.min(Math.max(from + by, 0), tests.length - 1);
  return placedAt(tests, id, to > from ? to + 1 : to);
}

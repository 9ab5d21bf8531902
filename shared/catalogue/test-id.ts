import { z } from 'zod';
import { TESTS, type TestId } from './tests';

/** Parses the id of a catalogue test. */
export const testIdSchema = z.enum(Object.keys(TESTS) as [TestId, ...TestId[]], {
  error: 'the id of a test in the catalogue',
});

import { z } from 'zod';
import { TESTS, type TestId } from './tests';

/** Parses the id of a catalogue test. */
export const testIdSchema = z.custom<TestId>((id) => typeof id === 'string' && Object.hasOwn(TESTS, id), {
  error: 'the id of a test in the catalogue',
});

import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` holds against its mutants: those of the judgement itself, none of the windows and files around it. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/shared/{asymmetry,findings,evaluation}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});

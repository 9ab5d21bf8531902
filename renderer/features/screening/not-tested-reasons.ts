/** The usual reasons not to test. */
export const NOT_TESTED_REASONS = ['pain', 'not safe today', 'no time', 'no kit', 'client declined'];

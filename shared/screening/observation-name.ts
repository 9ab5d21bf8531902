import { type TestId, testOf } from '../catalogue/tests';

/** What was seen in a trial, in words: an observation of the test or a fault of its checklist; an unknown one as it was kept. */
export const observationName = (test: TestId, id: string): string => {
  const { observations, checklist } = testOf(test);
  return [...observations, ...(checklist?.items ?? [])].find((known) => known.id === id)?.name ?? id;
};

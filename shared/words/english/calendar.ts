const NB = '\u00A0';

/** The words of the calendar a client puts beside the runs: no name and no finding, since others see it too. */
export const calendar = {
  name: 'My exercises',
  session: (minutes: number): string => `Exercises, ${minutes}${NB}min`,
  drill: (name: string): string => `In your easy run: ${name}`,
  retest: 'We test again today',
  /** An exercise by its number on the sheet: "2. Calf raise: right 3 × 12 reps, left 2 × 12 reps. Rest 60 s. Effort 6/10." */
  exercise: (number: number, name: string, work: readonly string[], rest: string, effort: string): string =>
    `${number}. ${name}: ${work.join(', ')}. Rest ${rest}. Effort ${effort}.`,
  onSheet: 'The numbers are those on your exercise sheet: it shows how.',
  pain: 'Pain of 4 or more out of 10: stop, and tell your coach.',
};

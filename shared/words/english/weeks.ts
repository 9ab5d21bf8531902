import type { DayKind } from '../../week/week';

const DAY_KINDS: Readonly<Record<DayKind, string>> = {
  rest: 'rest',
  free: 'no run',
  easy: 'easy run',
  long: 'long run',
  hard: 'hard run',
  raceO: 'race',
  raceT: 'main race',
};

/** The words of the week strip and of the page that is handed in. */
export const weeks = {
  yourWeek: 'Your week',
  run: 'Run',
  exercises: 'Exercises',
  dayKind: (kind: DayKind): string => DAY_KINDS[kind],
  minutes: (minutes: number): string => `${minutes}\u00A0min`,
  numbers: (numbers: readonly number[]): string => numbers.join(', '),
  inTheRun: (numbers: readonly number[]): string => `with ${numbers.join(', ')}`,
  toFillIn:
    'Write in your runs and your sessions with your coach. Best after a hard run; never on a rest day.',

  handIn: 'Your weeks: fill in and bring back',
  whose: (firstName: string | null, sheetId: string): string =>
    firstName === null ? `Sheet ${sheetId}` : `${firstName} · Sheet ${sheetId}`,
  handInHow:
    'Tick each day you did your exercises. At the end of the week write how hard it felt and the worst pain.',
  handInPlanned: 'The small numbers are the exercises planned for the day.',
  week: 'Week',
  lighter: 'lighter',
  race: 'race',
  effort: 'Effort 0–10',
  worstPain: 'Worst pain 0–10',
  notes: 'Notes',
  /** Evidence base 3.9, from S0: new strength work can slow races for a while. */
  firstWeeks:
    'In the first six weeks a race can be slow: the work is new to your body. One slow race is no reason to give up.',
  tellUs: 'What I want to tell my coach:',
  testAgain: (date: string): readonly [before: string, date: string, after: string] => [
    'We test again on ',
    date,
    '. Bring this sheet.',
  ],
  limit: 'This was a coach’s test on one day, not a medical examination. If you are worried, see a doctor.',
  privacy:
    'This sheet is yours: keep it where only people you trust will see it. Your clinic keeps its own copy locked on its own computer; none of it went over the internet.',
};

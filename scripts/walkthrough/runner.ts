import type { IsoDate } from '../../shared/basics/dates.ts';
import type { TestId } from '../../shared/catalogue/tests/index.ts';
import type { CoachWish } from '../../shared/findings/rule.ts';
import type { Measurement, Screening } from '../../shared/screening/screening.ts';

const day = (date: string): IsoDate => date as IsoDate;

const sides = (test: TestId, left: readonly number[], right: readonly number[]): readonly Measurement[] => [
  { test, side: 'left', trials: left.map((value) => ({ value })) },
  { test, side: 'right', trials: right.map((value) => ({ value })) },
];

/** An invented runner, four weeks before a half marathon; measured on a Friday, the programme begins on the Monday. */
export const NORA: Screening = {
  client: {
    name: 'Nora Example',
    birthDate: day('1992-03-14'),
    sex: 'female',
    heightCm: 169,
    bodyMassKg: 61,
    dominantSide: 'right',
    history: [{ region: 'ankle', side: 'left', kind: 'injury', date: day('2024-08-10') }],
  },
  date: day('2026-11-20'),
  measurements: [
    ...sides('sls-eo', [40.2, 43.1], [37.8, 41.5]),
    ...sides('wblt-cm', [6.8, 7.1, 7.0], [11.6, 11.9, 11.8]),
    ...sides('heel-raise', [17], [25]),
    ...sides('hip-abd', [1.31, 1.35, 1.33], [1.38, 1.41, 1.39]),
    ...sides('side-bridge', [78], [82]),
    ...sides('run-heel-lift', [1], [1]),
  ],
  training: {
    startDate: day('2026-11-23'),
    weeks: 6,
    layout: 'four-by-twenty',
    week: [
      { day: 'mon', kind: 'rest' },
      { day: 'tue', kind: 'hard', run: 'am' },
      { day: 'wed', kind: 'easy', run: 'am' },
      { day: 'thu', kind: 'hard', run: 'am' },
      { day: 'fri', kind: 'easy', run: 'am' },
      { day: 'sat', kind: 'easy', run: 'am' },
      { day: 'sun', kind: 'long', run: 'am' },
    ],
    races: [{ date: day('2026-12-20'), target: true, distance: 'half' }],
    equipment: ['step', 'loop-band', 'track'],
  },
};

/** She and her coach want the heel lift changed; without that wish no drill is offered (R26). */
export const WISHES: readonly CoachWish[] = ['heel-lift'];

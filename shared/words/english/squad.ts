import type { IsoDate } from '../../basics/dates';
import { dates } from './dates';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** The words of the summary of a squad. */
export const squad = {
  name: 'Squad summary',
  title: (name: string): string => (name === '' ? 'Squad summary' : `Squad summary: ${name}`),
  lead: (count: number, from: IsoDate, to: IsoDate): string => {
    const days = from === to ? dates.long(from) : `${dates.long(from)} to ${dates.long(to)}`;
    return `${people(count)}, screened ${days}. In the order of names; nobody is ranked, nothing is added up.`;
  },
  talk: 'Talk to these first',
  talkHow: 'Something was said or felt that stops tests or exercises until it is cleared up.',
  matrix: 'Who differs where',
  who: 'Name',
  key: [
    'L or R in its square: that side scored lower, likely or confirmed.',
    'A small letter: it may be lower; repeat before acting.',
    'Dot: no clear difference. Plus: both sides at the top of the test.',
    'Bar below: a score under the mark of a rule.',
    'Empty: no score on both sides.',
  ],
  count: 'Likely or confirmed',
  countOf: (count: number, of: number): string => `${count}/${of}`,
  tests: 'The tests by number',
  said: {
    lower: (side: 'left' | 'right', sure: boolean): string =>
      `${side} lower, ${sure ? 'likely or confirmed' : 'perhaps'}`,
    none: 'no clear difference',
    top: 'both at the top',
    empty: 'no score on both sides',
    low: 'a score under its mark',
  },
  next: 'What each would train first',
  nextHow:
    'The first targets a programme is proposed for, from each screening alone. A proposal to look at, not a verdict.',
  nextHeads: ['Name', 'Screened', 'First targets', 'No score'],
  none: 'nothing stood out',
  stopped: 'nothing until cleared up',
  limits: [
    'Every difference is judged against the error of its test; which side scores lower can change from day to day.',
    'With many people and many tests some differences look large by luck. Repeat before acting on a single one.',
    'A screening is not a medical examination and says nothing about who will get hurt.',
  ],
};

import type { ChangeVerdict } from '../../asymmetry/change';
import type { IsoDate } from '../../basics/dates';
import { dates } from './dates';

type Counts = { readonly better: number; readonly poorer: number; readonly all: number };

const results = (count: number): string => (count === 1 ? '1 result' : `${count} results`);
const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

/** One word for what became of a result; none where the client is told of no direction. */
const VERDICTS: Readonly<Record<ChangeVerdict, string>> = {
  better: 'Better',
  worse: 'Less than last time',
  larger: 'More than last time',
  smaller: 'Less than last time',
  'not-distinguishable': 'About the same',
  'not-comparable': 'Not to be compared',
};

/** The words of the progress report: a page for the client, a page for the coach. */
export const progress = {
  name: 'Progress report',
  title: (firstName: string | null): string =>
    firstName === null ? 'Your progress' : `Your progress, ${firstName}`,
  coachTitle: (name: string | undefined): string => (name ? `Progress of ${name}` : 'Progress'),
  /** What changed since a day, in a sentence. */
  headline: (since: IsoDate, { better, poorer, all }: Counts): string => {
    const day = dates.long(since);
    if (better + poorer === 0)
      return `Since ${day} your results are about the same: nothing moved by more than a test’s usual ups and downs.`;
    const up = better > 0 ? `${results(better)} of ${all} got better` : '';
    const down = poorer > 0 ? `${results(poorer)}${up ? '' : ` of ${all}`} went down` : '';
    return `Since ${day} ${[up, down].filter((part) => part !== '').join(' and ')}.`;
  },
  sure: 'We call it a change only when it is larger than 19 of 20 chance ups and downs. Part of a gain can be practice at the test.',
  first: 'There is no earlier visit with the same tests yet, so there is nothing to compare.',
  changed: 'Last time and today',
  plotNote:
    'Open dot: last time. Full dot: today. Grey: where a result can land on another day though nothing changed.',
  verdict: (verdict: ChangeVerdict): string => VERDICTS[verdict],
  beforeAndNow: (before: string, now: string): string => `${before}, now ${now}`,
  plotAlt: (name: string, before: string, now: string, verdict: ChangeVerdict): string =>
    `${name}: last time ${before}, today ${now}. ${VERDICTS[verdict]}.`,
  alsoChanged: (names: readonly string[]): string => `Also changed: ${names.join(', ')}.`,
  same: 'Also about the same',
  sideName: (name: string, side: 'left' | 'right' | 'both'): string =>
    side === 'both' ? name : `${name}, ${side}`,
  bothSides: (name: string): string => `${name}, both sides`,
  training: 'Your training',
  kept: (done: number, planned: number): string =>
    `Of ${sessions(planned)} planned until this visit, about ${done} ${done === 1 ? 'was' : 'were'} done.`,
  unknown: (count: number): string =>
    `Of ${sessions(count)} nothing was written back, so we do not know; they count as not done.`,
  keptNote: 'A result can change with training, with rest, with the day. This page does not say which.',
  next: 'What comes next',
  nextProgramme: (weeks: number, areas: readonly string[], exercises: number): string =>
    `A programme of ${weeks === 1 ? '1 week' : `${weeks} weeks`} with ${exercises === 1 ? '1 exercise' : `${exercises} exercises`}: ${areas.join('; ')}.`,
  nextTest: (date: IsoDate): string => `We test again on ${dates.long(date)}.`,
  nextOpen: 'Your coach will talk with you about what comes next.',

  compared: (before: IsoDate, after: IsoDate, visits: number): string =>
    `${dates.long(after)} against ${dates.long(before)}; ${visits} visits in all. Each visit is judged alone.`,
  table: 'Test by test',
  tableHeads: ['Test', 'Left', 'Right', 'Sides'],
  tableNote:
    'Better or worse: changed by more than 1.96 standard errors of a change, that is, beyond what 95 in 100 retests stay within when nothing changed (the figure after ±). ' +
    'Within error does not mean unchanged. With many tests, one in twenty passes by chance.',
  over: 'Over the visits',
  keptTitle: 'Sessions',
  keptHeads: ['Week from', 'Planned', 'Done', 'Sets planned', 'Sets done', 'Nothing typed back'],
  keptShare: (percent: number): string =>
    `${percent} % of the planned sessions were done, as far as was typed back.`,
  nextTitle: 'Next',
  onlyNow: (names: readonly string[]): string => `Tested this time only: ${names.join(', ')}.`,
  onlyThen: (names: readonly string[]): string => `Tested last time only: ${names.join(', ')}.`,
  limits: 'A change is no proof of what caused it, and says nothing about who will get hurt.',
};

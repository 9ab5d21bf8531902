import type { EvidenceGrade } from '../../basics/evidence';
import type { Side } from '../../screening/screening';

const NB = '\u00A0';

const weeksText = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);

/** The words around the findings of an exercise sheet, and its last page. */
export const sheet = {
  name: 'Exercise sheet',
  title: (firstName: string | null): string =>
    firstName === null ? 'Exercise sheet' : `Exercise sheet for ${firstName}`,
  sheetId: 'Sheet',
  coach: (name: string): string => `Coach: ${name}`,
  page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  noDifference: 'We found no clear difference between your left and right sides.',
  seeADoctor:
    'No exercises yet. Something in your answers needs a doctor’s word first; your coach will tell you what. If you feel it now, call for emergency help.',
  nothingFits: 'No exercise fits your answers and the things you have at home yet. Talk to your coach.',

  youTrain: 'You will train',
  sideFirst: (side: Side): string => (side === 'both' ? '' : `, ${side} side first`),
  bodyAlt: (areas: readonly string[]): string =>
    `A body from the front and from behind. Marked: ${areas.join('; ')}.`,
  /** Under the front and the back of the body: how the client sees both. */
  bodyViews: ['in a mirror', 'from behind'],

  found: 'What we found',
  lessIsBetter: (testName: string): string => `${testName} (less is better)`,
  seen: 'What we saw',
  barsAlt: (testName: string, left: string, right: string): string =>
    `${testName}: left ${left}, right ${right}.`,
  atLeast: (score: string): string => `at least ${score}`,
  barsNote:
    'Thin line: how far a score could move on another day. The best guess allows for luck on the day.',

  fine: 'Checked and fine',
  fullTime: (testName: string): string => `${testName} (full time, both sides)`,
  unsure: (tests: readonly string[]): string =>
    `Too close to call, so we will look again: ${tests.join(', ')}.`,
  later: (tests: readonly string[]): string =>
    `Also seen, for later: ${tests.join(', ')}. First things first.`,
  notTested: (tests: readonly string[]): string => `Not tested this time: ${tests.join(', ')}.`,

  exercises: 'Your exercises',
  /** How the cards are used: for how long, and how many weeks have their boxes on them; in compact print without the pain. */
  howToUse: (weeks: number, logged: number, withPain: boolean): string => {
    const tick = withPain ? 'Tick each time and write your worst pain' : 'Tick each time';
    const then = weeks > logged ? `; from week ${logged + 1} use the last page` : '';
    return `In this order, for ${weeksText(weeks)}. ${tick}${then}.`;
  },
  /** Fewer sets in the lighter week: pairs of what stands on the cards and what is done then. */
  lighterWeek: (week: number, sets: readonly (readonly [usual: number, then: number])[]): string => {
    const pairs = sets.map(([usual, then]) => `${then}${NB}instead of${NB}${usual}`);
    return `Week ${week} is lighter: do fewer sets, ${pairs.join(', ')}.`;
  },
  fromYourCoach: 'From your coach',

  evidence: { A: 'good', B: 'fair', C: 'coaches’ experience' } satisfies Record<EvidenceGrade, string>,
};

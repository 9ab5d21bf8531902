import { addDays, daysBetween, type IsoDate } from '../basics/dates';
import type { Gate } from '../programme/gates';
import type { Proposal } from '../programme/programme';
import type { Training } from '../screening/screening';
import { type Before, NOTHING_BEFORE } from './before';
import type { BlockMove } from './block-move';
import { type Board, boardOf, type Earlier } from './board';
import { type Done, filledWeek, type SetsOf } from './fill-week';
import { isInTaper } from './hard-rules';
import { withMoves } from './move-blocks';
import type { ProgrammeWeek } from './programme-week';
import type { RaceCalendar } from './race-calendar';
import { deloadSets, taperedSets } from './sets';
import { type Shared, sharedOf } from './share-exercises';
import { UNPLACED } from './soft-scores';
import { stageOf } from './stages';
import { noteOf } from './suggestions';
import { type Demand, FOUR_BY_TWENTY, isLoaded } from './week';

/** What else bears on the weeks of a programme. */
export type WeekFacts = {
  /** Says why an exercise may not be given now; all may when it is left out. */
  readonly gate?: Gate;
  /** What earlier versions of the programme leave; nothing when it is left out. */
  readonly before?: Before;
  /** The day of a screening that tires like heavy work (HC11), if any. */
  readonly heavyOn?: IsoDate | null;
  /** The day the same tests are due again. */
  readonly retest?: IsoDate;
};

const NO_EXERCISE = 'the programme holds no exercise';
const ALL_BLOCKED = 'every exercise is stopped by a safety answer';

/** Weeks with nothing in them but the reason (HC9). */
const emptyWeeks = (
  { startDate, weeks }: Training,
  why: string,
  { before = NOTHING_BEFORE }: WeekFacts,
): readonly ProgrammeWeek[] =>
  Array.from({ length: weeks }, (_, index) => ({
    start: addDays(startDate, 7 * index),
    stage: stageOf(before.weeks + index),
    score: FOUR_BY_TWENTY.reduce((sum, demand) => sum + UNPLACED[demand], 0),
    blocks: [],
    unplaced: FOUR_BY_TWENTY.map((demand) => ({ demand, why })),
    drills: [],
    suggestions: [],
  }));

/** The sets of every block: cut in the lighter week, and in tapers over the border of weeks and of versions. */
function setsOfWeeks({ weeks, usualSets, calendar }: Board, { before = NOTHING_BEFORE }: WeekFacts): SetsOf {
  const dated = weeks
    .flatMap(({ blocks }, index) =>
      blocks.map((block) => ({
        block,
        demand: block.demand,
        day: 7 * index + block.day,
        sets: stageOf(before.weeks + index) === 'deload' ? deloadSets(block.sets) : block.sets,
      })),
    )
    .sort((a, b) => a.day - b.day);
  const done = before.blocks.toSorted((a, b) => a.day - b.day);
  const sets = taperedSets([...done, ...dated], calendar.races, usualSets).slice(done.length);
  return new Map(dated.map(({ block }, index) => [block, sets[index] ?? 0]));
}

/** HC11: a retest with hops or maximal strength counts as heavy and belongs outside a taper. */
const retestSentence = (
  { retest, heavyOn }: WeekFacts,
  { startDate }: Training,
  { races }: RaceCalendar,
): readonly string[] => {
  if (!retest || !heavyOn) return [];
  const day = daysBetween(startDate, retest);
  const race = races.find((one) => isInTaper(one, day) || (one.target && one.day === day));
  if (!race) return [];
  return [
    `The retest on ${retest} has hops or maximal strength and falls in the last 7 days before the target race on ${addDays(startDate, race.day)}: test before them, or well after the race.`,
  ];
};

/** The exercises that may be given now. */
const allowedOf = (prescriptions: Proposal['prescriptions'], { gate = () => null }: WeekFacts) =>
  prescriptions.filter(({ exercise }) => gate(exercise) === null).map(sharedOf);

/** Heavy and loaded days before the first week: of earlier versions, and a screening that tired (HC11). */
function earlierOf({ before = NOTHING_BEFORE, heavyOn }: WeekFacts, { startDate }: Training): Earlier {
  const daysOf = (passes: (demand: Demand) => boolean) =>
    before.blocks.filter(({ demand }) => passes(demand)).map(({ day }) => day);
  const screened = heavyOn ? [daysBetween(startDate, heavyOn)] : [];
  return { heavyDays: [...daysOf((demand) => demand === 'H'), ...screened], loadedDays: daysOf(isLoaded) };
}

/** The board a programme is placed on, for moving blocks about on it; null when it holds nothing that may be given. */
export function programmeBoardOf(
  training: Training,
  { prescriptions, stopped }: Pick<Proposal, 'prescriptions' | 'stopped'>,
  facts: WeekFacts = {},
): Board | null {
  const allowed = stopped === null ? allowedOf(prescriptions, facts) : [];
  return allowed.length === 0 ? null : boardOf(training, allowed, earlierOf(facts, training));
}

function filledWeeks(
  board: Board,
  training: Training,
  allowed: readonly Shared[],
  facts: WeekFacts,
): readonly ProgrammeWeek[] {
  const { before = NOTHING_BEFORE } = facts;
  const sets = setsOfWeeks(board, facts);
  const retest = retestSentence(facts, training, board.calendar).map(noteOf);
  let done: Done = before;
  return board.weeks.map((week, index) => {
    const filled = filledWeek(week, before.weeks + index, sets, allowed, done);
    done = filled.done;
    const last = index === board.weeks.length - 1;
    return {
      start: addDays(training.startDate, 7 * index),
      ...filled.week,
      suggestions: [...filled.week.suggestions, ...(last ? retest : [])],
    };
  });
}

/**
 * The weeks of a programme, each block in the place that scores best or where the coach put it (evidence base 5): races taper
 * and recover where their dates say, week 4 is lighter, and the exercises are shared out over the blocks. With everything
 * stopped the weeks are empty and say why.
 */
export function programmeWeeksOf(
  training: Training,
  proposal: Pick<Proposal, 'prescriptions' | 'stopped'>,
  facts: WeekFacts = {},
  moves: readonly BlockMove[] = [],
): readonly ProgrammeWeek[] {
  if (proposal.stopped !== null) return emptyWeeks(training, proposal.stopped, facts);
  if (proposal.prescriptions.length === 0) return emptyWeeks(training, NO_EXERCISE, facts);
  const board = programmeBoardOf(training, proposal, facts);
  if (board === null) return emptyWeeks(training, ALL_BLOCKED, facts);
  const allowed = allowedOf(proposal.prescriptions, facts);
  return filledWeeks(withMoves(board, moves), training, allowed, facts);
}

import type { ExerciseId } from '../catalogue/exercises';
import { inStage, setsOf } from '../programme/stage-dose';
import { weekdayNumbered } from './day-words';
import { isInTaper } from './hard-rules';
import type { LaidBlock, LaidWeek } from './lay-out';
import { emptyBlockSentences, leftOutSentences, nothingHeavySentences } from './left-out';
import type { ProgrammeWeek } from './programme-week';
import { raceSentences } from './race-sentences';
import { drillSentence, type FilledBlock, isTechniqueFree, runDrillsOf } from './run-drills';
import { sessionMinutesOf } from './session-minutes';
import { type OpenBlock, type Shared, shareOut } from './share-exercises';
import { stageOf } from './stages';
import { noteOf } from './suggestions';

/** The sets each block of the programme has room for. */
export type SetsOf = ReadonlyMap<LaidBlock, number>;

const openBlocks = ({ blocks, situation }: LaidWeek, sets: SetsOf): readonly OpenBlock[] =>
  blocks.map((block) => ({
    demand: block.demand,
    day: block.day,
    sets: sets.get(block) ?? block.sets,
    sparesLegs: block.sparesLegs,
    inTaper: situation.races.some((race) => isInTaper(race, block.day)),
    noTechnique: isTechniqueFree(block.day, situation),
  }));

/** What earlier weeks leave behind: exercises that are no longer new, and last week's blocks as seen from this Monday. */
export type Done = { readonly known: ReadonlySet<ExerciseId>; readonly blocks: readonly FilledBlock[] };

/** A laid out week with its exercises and drills, and what it leaves behind. */
export function filledWeek(
  week: LaidWeek,
  index: number,
  sets: SetsOf,
  allowed: readonly Shared[],
  { known, blocks: earlier }: Done,
): { readonly week: Omit<ProgrammeWeek, 'start'>; readonly done: Done } {
  const stage = stageOf(index);
  const shared = inStage(allowed, stage).map((one) => ({ ...one, sets: setsOf(one.dose) }));
  const open = openBlocks(week, sets);
  const held = shareOut(shared, open, known);
  const filled = week.blocks.map(({ day, slot }, at) => ({ day, slot, shared: held[at] ?? [] }));
  const drills = runDrillsOf(shared, [...earlier, ...filled], index, week.situation);
  return {
    week: {
      stage,
      score: week.score,
      blocks: week.blocks.map(({ demand, day, slot }, at) => ({
        demand,
        day: weekdayNumbered(day),
        slot,
        sets: open[at]?.sets ?? 0,
        minutes: Math.ceil(sessionMinutesOf(held[at] ?? [])),
        exercises: (held[at] ?? []).map(({ exercise }) => exercise),
      })),
      unplaced: week.unplaced,
      drills,
      suggestions: [
        ...week.suggestions,
        ...[
          ...raceSentences(week, open),
          ...drills.map((drill) => drillSentence(drill, shared)),
          ...leftOutSentences(shared, held.flat(), open, known),
          ...(index === 0 ? nothingHeavySentences(open, held) : []),
          ...emptyBlockSentences(open, held),
        ].map(noteOf),
      ],
    },
    done: {
      known: new Set([...known, ...held.flat().map(({ exercise }) => exercise)]),
      blocks: filled.map((block) => ({ ...block, day: block.day - 7 })),
    },
  };
}

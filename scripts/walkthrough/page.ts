import type { IsoDate } from '../../shared/basics/dates.ts';
import { evaluationOf } from '../../shared/evaluation/evaluation-of.ts';
import type { Followed } from '../../shared/following/followed.ts';
import { inDoingOrder } from '../../shared/programme/body-order.ts';
import type { IssuedProgramme } from '../../shared/programme/programme.ts';
import { proposalOf } from '../../shared/programme/propose.ts';
import { retestOn } from '../../shared/programme/retest.ts';
import { proposedWeeks } from '../../shared/week/proposed-weeks.ts';
import { sessionMinutesOf } from '../../shared/week/session-minutes.ts';
import { dates } from '../../shared/words/english/dates.ts';
import { followingPart, type Heard, nextVersion, seenOn, typedBack } from './following.ts';
import { exercisesTable, limitsPart, weekNotes, weeksTable } from './plan.ts';
import { NORA, WISHES } from './runner.ts';
import { foundList, judgedTable, measuredTable, targetsPart } from './visit.ts';

const evaluation = evaluationOf(NORA, { wishes: WISHES });
const proposal = inDoingOrder(proposalOf(evaluation, NORA));

const first: IssuedProgramme = {
  proposal,
  findings: evaluation.findings,
  issuedOn: NORA.date,
  weeks: NORA.training?.weeks ?? 0,
  retest: retestOn(NORA),
  coachNote: '',
  training: NORA.training ?? null,
  placedWeeks: proposedWeeks(proposal, evaluation, NORA),
  moves: [],
};

const judged = { screening: NORA, evaluation };
const day = (date: string): IsoDate => date as IsoDate;
const followed = (
  versions: Followed['versions'],
  sessions: Followed['sessions'],
  today: IsoDate,
): Followed => ({ versions, sessions, ...judged, today });

/** Easy for two weeks; then a session was missed after the race, and one day the heel raise hurt. */
const easily: Heard = () => ({ effort: 6, pain: 0 });
const later: Heard = (exercise, date) => {
  if (date === '2026-12-23') return null;
  const hurts = exercise.startsWith('str-heel-raise') && date === '2026-12-27';
  return hurts ? { effort: 7, pain: 4 } : { effort: 7, pain: 1 };
};

/** The page: one invented runner from the screening to week 6, every number worked out by the code of the application. */
export function walkthrough(): string {
  const afterTwo = followed([first], typedBack(first, day('2026-12-07'), easily), day('2026-12-07'));
  const seenAfterTwo = seenOn(afterTwo);
  const second = nextVersion(afterTwo, seenAfterTwo, judged);
  const early = afterTwo.sessions;
  const afterFive = followed(
    [second, first],
    [...early, ...typedBack(second, day('2026-12-28'), later)],
    day('2026-12-28'),
  );
  const seenAfterFive = seenOn(afterFive);
  const third = nextVersion(afterFive, seenAfterFive, judged);
  const atTheEnd = followed(
    [third, second, first],
    [...afterFive.sessions, ...typedBack(third, day('2027-01-04'), easily)],
    day('2027-01-04'),
  );
  const page = `# From a screening to week 6

One invented runner, with every number worked out by the code of the application. The page is written by
\`npm run walkthrough\`; a test fails when it is no longer what the code says. Rules ${evaluation.rulesVersion}.

## The visit

Nora Example is 34 and runs five times a week. She sprained her left ankle two years ago. On Friday 20 November 2026, four weeks
before a half marathon that matters to her, her coach measured six things. All safety questions were answered with no.

${measuredTable(NORA)}

## What is a real difference, and what is noise

Each test has an error of its own. So the app does not ask whether left and right differ, they always do, but how likely it is that
they differ by more than is worth acting on.

${judgedTable(evaluation)}

From this the rules say:

${foundList(evaluation)}

Every rule is grade C as a whole: nobody has tested the way from one screening test to one exercise.

## What to train first

At most three targets, one a region, by need.

${targetsPart(proposal, evaluation, NORA)}

## The block

The exercises are chosen together: of all blocks that nine sets and twenty minutes hold, the one that covers the most need, then has
the fewest changes of position. All in one go takes ${sessionMinutesOf(proposal.prescriptions).toFixed(1)} minutes; what is done inside a run takes none.

${exercisesTable(proposal)}

${limitsPart(proposal)}

## Six weeks

Heavy blocks go to hard days after the run, nothing to the rest day, less before the race because it is a target. The numbers are
those of the exercises above. Retest: ${dates.long(first.retest)}.

${weeksTable(first)}

What the app says beside it:

${weekNotes(first)}

## After two weeks

All was done as written, at an effort of 6 and without pain. Two easy sessions in a row earn one step, one thing at a time.

${followingPart(afterTwo, seenAfterTwo)}

The coach confirms. That is version 2; version 1 stays on record as it was.

${exercisesTable(second.proposal)}

It goes on where version 1 was: no second time of learning, and the lighter week stays in the week of the race.

${weeksTable(second)}

## After five weeks

After the race one session was missed, and on the Sunday the heel raise hurt, 4 of 10. From 4 on the exercise stops.

${followingPart(afterFive, seenAfterFive)}

## After six weeks

${followingPart(atTheEnd, seenOn(atTheEnd))}

The same tests come next, by the same person, at the same time of day. A score that moved less than its error has not moved; and
one slow race in these weeks says nothing about the training.
`;
  return page.replaceAll('\u00A0', ' ');
}

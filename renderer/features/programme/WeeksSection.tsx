import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays } from '../../../shared/basics/dates';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { shortDay } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
import { minutesWords, STAGE_WORDS } from './block-words';
import style from './board.module.css';
import { type BoardBlock, boardBlocks } from './board-blocks';
import { withBlockAt } from './draft-acts';
import type { Draft } from './programme-draft';
import type { Plan } from './use-plan';
import type { ActOnDraft } from './use-programme-draft';
import { WeekBoard } from './WeekBoard';
import { HeldBlocks, WeekNotes } from './WeekNotes';
import { WeeksSetup } from './WeeksSetup';

type Props = {
  readonly record: ScreeningRecord;
  readonly draft: Draft;
  readonly plan: Plan | null;
  readonly act: ActOnDraft;
};

/** The weeks to the retest, one at a time, with every block where it stands. */
export function WeeksSection({ record, draft, plan, act }: Props) {
  if (!plan)
    return (
      <SectionCard title="Weeks">
        <p>
          The client’s running week is not known, so nothing is placed on days. It takes half a minute to ask.
        </p>
        <Link to="/clients/$id/week" params={{ id: record.clientId }} search={{ screening: record.id }}>
          Ask the running week
        </Link>
      </SectionCard>
    );
  return (
    <SectionCard
      title="Weeks"
      note="Drag a block, or press it and choose a place: each place says what it costs there, or which rule it breaks."
      acts={
        <Link to="/clients/$id/week" params={{ id: record.clientId }} search={{ screening: record.id }}>
          Change the running week
        </Link>
      }
    >
      <WeeksSetup draft={draft} plan={plan} act={act} />
      <PagedWeeks draft={draft} plan={plan} act={act} />
    </SectionCard>
  );
}

function PagedWeeks({ draft, plan, act }: Omit<Props, 'record' | 'plan'> & { readonly plan: Plan }) {
  const [paged, setPaged] = useState(0);
  const at = Math.min(paged, plan.weeks.length - 1);
  const filled = plan.weeks[at];
  if (!filled) return null;
  const { proposed, moved } = plan;
  const blocks = proposed ? boardBlocks(proposed, at, plan.moves, filled) : [];
  const numberOf = (exercise: ExerciseId) => draft.kept.findIndex((one) => one.exercise === exercise) + 1;
  const numbersOf = (exercises: readonly ExerciseId[]) => exercises.map(numberOf).join(' · ');
  const wordsOf = (block: BoardBlock) => ({
    numbers: numbersOf(block.exercises),
    minutes: minutesWords(block),
  });
  const drillsOn = (day: number) =>
    numbersOf(filled.drills.flatMap(({ exercise, days }) => (days.includes(day) ? [exercise] : [])));
  return (
    <section aria-labelledby="week-shown">
      <header className={style.head}>
        <ActButton says="Week before" keys="[" size="xs" disabled={at === 0} onAct={() => setPaged(at - 1)}>
          <span className="only-heard">Week before</span>
          <span aria-hidden="true">‹</span>
        </ActButton>
        <h3 id="week-shown" tabIndex={-1} aria-live="polite">
          Week {at + 1} of {plan.weeks.length}
        </h3>
        <ActButton
          says="Week after"
          keys="]"
          size="xs"
          disabled={at === plan.weeks.length - 1}
          onAct={() => setPaged(at + 1)}
        >
          <span className="only-heard">Week after</span>
          <span aria-hidden="true">›</span>
        </ActButton>
        <p>
          {shortDay(filled.start)} to {shortDay(addDays(filled.start, 6))} · {STAGE_WORDS[filled.stage]}
          {filled.score === 0 ? '' : ` · ${String(filled.score).replace('-', '−')} points`}
        </p>
      </header>
      {moved ? (
        <WeekBoard
          key={at}
          board={moved}
          week={at}
          start={filled.start}
          blocks={blocks}
          wordsOf={wordsOf}
          drillsOn={drillsOn}
          onMove={(move, before) => act((now) => withBlockAt({ ...now, moves: plan.moves }, move, before))}
        />
      ) : null}
      <HeldBlocks blocks={blocks} numberOf={numberOf} />
      <WeekNotes filled={filled} blocks={blocks} act={act} />
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays } from '../../../shared/basics/dates';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { Prescription } from '../../../shared/programme/programme';
import { sessionMinutesOf } from '../../../shared/week/session-minutes';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { shortDay } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
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

const STAGE_WORDS = { learn: 'learning', build: 'building', deload: 'lighter week' } as const;

const minutesWords = (exercises: readonly ExerciseId[], kept: readonly Prescription[]): string => {
  const held = kept.filter(({ exercise }) => exercises.includes(exercise));
  return held.length === 0 ? 'nothing in it' : `${Math.round(sessionMinutesOf(held))} min`;
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
  const wordsOf = ({ exercises }: BoardBlock) => ({
    numbers: exercises.map(numberOf).join(' · '),
    minutes: minutesWords(exercises, draft.kept),
  });
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
          {filled.score === 0 ? '' : ` · ${filled.score} points`}
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
          onMove={(move, before) => act((now) => withBlockAt({ ...now, moves: plan.moves }, move, before))}
        />
      ) : null}
      <HeldBlocks blocks={blocks} minutesOf={({ exercises }) => minutesWords(exercises, draft.kept)} />
      <WeekNotes filled={filled} blocks={blocks} act={act} />
    </section>
  );
}

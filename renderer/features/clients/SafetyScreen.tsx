import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { SAFETY_QUESTIONS } from '../../../shared/findings/safety-questions';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import style from './Safety.module.css';
import { SafetyQuestionRow } from './SafetyQuestionRow';
import { EMPTY, unanswered, withNoToTheRest, yesOf } from './safety-draft';

/** Focuses the question at a place of the list and brings it to the middle; nothing after the last one. */
const goToQuestion = (list: HTMLElement | null, place: number): void => {
  const row = list?.querySelectorAll('[data-question]')[place];
  row?.querySelector('input')?.focus();
  row?.scrollIntoView({ block: 'center' });
};

/** The answers as given so far, the act of saving them, and the guard against leaving them unsaved. */
function useSafetyForm(clientId: Id<'Client'>, screening: Id<'Screening'> | undefined) {
  const navigate = useNavigate();
  const { history } = useRouter();
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const saving = useAction('safety.answer');
  const guard = useLeaveGuard(draft !== EMPTY);
  const open = unanswered(draft);
  useEffect(() => goToQuestion(list.current, 0), []);
  const save = async () => {
    setTried(true);
    if (open.length > 0) {
      const first = SAFETY_QUESTIONS.findIndex(({ id }) => id === open[0]);
      return goToQuestion(list.current, first);
    }
    if (saving.busy) return;
    const yes = yesOf(draft).map(({ question, regions }) => ({ question, regions: [...regions] }));
    if (!(await saving.act({ clientId, yes }))) return;
    guard.letGo();
    notifyDone('The answers are saved.');
    // Back to where they were asked for: a record, a screening, or the station of a squad day.
    if (history.canGoBack()) history.back();
    else if (screening) await navigate({ to: '/screening/$id', params: { id: screening } });
    else await navigate({ to: '/clients/$id', params: { id: clientId } });
  };
  return { draft, setDraft, open, tried, list, saving, guard, save };
}

type Props = {
  readonly id: Id<'Client'>;
  /** The screening they are asked for; the coach comes back to it. */
  readonly screening?: Id<'Screening'> | undefined;
};

/** The safety questions, asked at the table: no or yes to each, then saved with today's date. */
export function SafetyScreen({ id, screening }: Props) {
  const client = useQuery('client.open', { id });
  const { draft, setDraft, open, tried, list, saving, guard, save } = useSafetyForm(id, screening);
  const yes = yesOf(draft).length;
  const foot = (
    <footer className={style.foot}>
      <p className={style.said} role="status">
        {tried && open.length > 0
          ? `${open.length === 1 ? 'One question has' : `${open.length} questions have`} no answer yet.`
          : `${SAFETY_QUESTIONS.length - open.length} of ${SAFETY_QUESTIONS.length} answered, ${yes} yes`}
      </p>
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
      {open.length > 0 ? <ActButton says="No to all others" onAct={() => setDraft(withNoToTheRest)} /> : null}
      <ActButton
        says="Save the answers"
        keys="mod+s"
        variant="filled"
        showKeys
        busy={saving.busy}
        onAct={() => void save()}
      />
    </footer>
  );
  return (
    <Page
      title="Safety questions"
      lead="Read each one out. N or Y answers it and goes to the next."
      width="narrow"
      back={
        screening ? (
          <Link to="/screening/$id" params={{ id: screening }}>
            Screening of {client.answer?.facts.name ?? 'the client'}
          </Link>
        ) : (
          <Link to="/clients/$id" params={{ id }}>
            {client.answer?.facts.name ?? 'Client'}
          </Link>
        )
      }
      foot={foot}
    >
      <div ref={list} className={style.questions}>
        {SAFETY_QUESTIONS.map((asked, place) => (
          <SafetyQuestionRow
            key={asked.id}
            asked={asked}
            answer={draft.answers[asked.id]}
            regions={draft.regions[asked.id] ?? []}
            onAnswer={(answer, byKey) => {
              setDraft((now) => ({ ...now, answers: { ...now.answers, [asked.id]: answer } }));
              if (byKey) goToQuestion(list.current, place + 1);
            }}
            onRegions={(regions) =>
              setDraft((now) => ({ ...now, regions: { ...now.regions, [asked.id]: regions } }))
            }
          />
        ))}
      </div>
      <ConfirmDialog
        opened={guard.asking}
        title="Leave without saving?"
        confirm="Leave without saving"
        cancel="Stay here"
        onConfirm={guard.leave}
        onCancel={guard.stay}
      >
        The answers given so far are not saved yet and will be lost.
      </ConfirmDialog>
    </Page>
  );
}

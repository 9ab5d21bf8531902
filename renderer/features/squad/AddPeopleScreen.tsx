import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { SquadDay } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Page } from '../../ui/Page';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { RosterFields } from './RosterFields';
import style from './squad.module.css';
import { rosterWords, useRoster } from './use-roster';

/** More people for a squad day, before it or while it goes on. */
export function AddPeopleScreen({ id }: { readonly id: Id<'SquadDay'> }) {
  const question = useQuery('squad.open', { id });
  if (!question.answer)
    return (
      <Page title="Add people">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <AddPeople day={question.answer} />;
}

function AddPeople({ day }: { readonly day: SquadDay }) {
  const navigate = useNavigate();
  const here = useMemo(() => new Set(day.people.map(({ clientId }) => clientId)), [day]);
  const roster = useRoster(here);
  const adding = useAction('squad.add');
  const guard = useLeaveGuard(roster.touched);
  const nobody = roster.draft.known.length + roster.draft.fresh.length === 0;
  const add = async () => {
    if (nobody || adding.busy || !(await adding.act({ id: day.id, ...roster.draft }))) return;
    guard.letGo();
    await navigate({ to: '/squads/$id', params: { id: day.id } });
  };
  const foot = (
    <div className={style.foot}>
      <p role="status">{rosterWords(roster)}</p>
      {adding.failure ? <FailureNote code={adding.failure.code} /> : null}
      <ActButton
        says="Add to the roster"
        keys="mod+enter"
        showKeys
        variant="filled"
        disabled={nobody}
        busy={adding.busy}
        onAct={() => void add()}
      />
    </div>
  );
  return (
    <Page
      title="Add people"
      back={
        <Link to="/squads/$id" params={{ id: day.id }}>
          {day.name}
        </Link>
      }
      foot={foot}
    >
      <RosterFields roster={roster} />
      <ConfirmDialog
        opened={guard.asking}
        title="Leave without saving?"
        confirm="Leave without saving"
        cancel="Stay here"
        onConfirm={guard.leave}
        onCancel={guard.stay}
      >
        Nobody of this list is on the roster yet, and the list will be lost.
      </ConfirmDialog>
    </Page>
  );
}

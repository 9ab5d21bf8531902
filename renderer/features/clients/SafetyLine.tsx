import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { today } from '../../ui/day-words';
import style from './Safety.module.css';
import { safetyLine, safetyStateOf } from './safety-state';

/** Before a screening starts: when the safety questions were asked, and the way to them when they are due. */
export function SafetyLine({ clientId }: { readonly clientId: Id<'Client'> }) {
  const navigate = useNavigate();
  const { answer } = useQuery('safety.answers', { clientId });
  if (answer === undefined) return null;
  const state = safetyStateOf(answer, today());
  const due = state.kind === 'never' || state.due;
  return (
    <div className={style.before} data-due={due}>
      <p className={style.line}>{safetyLine(state)}</p>
      {due ? (
        <ActButton
          says="Ask them now"
          size="xs"
          onAct={() => void navigate({ to: '/clients/$id/safety', params: { id: clientId } })}
        />
      ) : null}
    </div>
  );
}

import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { today } from '../../ui/day-words';
import style from './Before.module.css';
import { safetyLine, safetyStateOf } from './safety-state';

type Props = {
  readonly clientId: Id<'Client'>;
  /** The screening to come back to once they are answered. */
  readonly screening?: Id<'Screening'>;
  /** Says something only while the questions are due. */
  readonly onlyDue?: boolean;
};

/** When the safety questions were asked, and the way to them when they are due. */
export function SafetyLine({ clientId, screening, onlyDue = false }: Props) {
  const navigate = useNavigate();
  const { answer } = useQuery('safety.answers', { clientId });
  if (answer === undefined) return null;
  const state = safetyStateOf(answer, today());
  const due = state.kind === 'never' || state.due;
  if (onlyDue && !due) return null;
  const ask = () =>
    navigate({ to: '/clients/$id/safety', params: { id: clientId }, search: screening ? { screening } : {} });
  return (
    <section className={style.strip} data-due={due} aria-label="Safety questions">
      <p>{safetyLine(state)}</p>
      {due ? <ActButton says="Ask them now" size="xs" onAct={() => void ask()} /> : null}
    </section>
  );
}

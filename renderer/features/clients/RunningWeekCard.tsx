import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
import { WeekStrip } from '../../ui/WeekStrip';
import style from './Safety.module.css';

/** How a client trains, as said last. */
export function RunningWeekCard({ clientId }: { readonly clientId: Id<'Client'> }) {
  const navigate = useNavigate();
  const question = useQuery('week.list', { clientId });
  const asked = (question.answer?.length ?? 0) > 0;
  return (
    <SectionCard
      title="Running week"
      acts={
        <ActButton
          says={asked ? 'Change the week' : 'Ask the running week'}
          size="xs"
          onAct={() => void navigate({ to: '/clients/$id/week', params: { id: clientId }, search: {} })}
        />
      }
    >
      <Asked question={question}>
        {([latest]) =>
          latest ? (
            <div className={style.state}>
              <WeekStrip week={latest.training.week} />
              <p className={style.line}>Asked on {longDay(latest.askedOn)}.</p>
            </div>
          ) : (
            <p className={style.line}>Not asked yet. It says on which days a programme may lie.</p>
          )
        }
      </Asked>
    </SectionCard>
  );
}

import { daysBetween } from '../../../shared/basics/dates';
import type { SquadDaySummary } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ButtonLink } from '../../ui/ButtonLink';
import { today } from '../../ui/day-words';
import { SectionCard } from '../../ui/SectionCard';
import { SquadDayList } from '../squad/SquadDayList';
import style from './TodayScreen.module.css';

/** A squad day stays in sight so many days after it, for what is typed later. */
const DAYS_IN_SIGHT = 7;

/** The squad days of now: those ahead, today's, and those just past. */
export function useSquadDays(): readonly SquadDaySummary[] {
  const days = useQuery('squad.list', undefined).answer ?? [];
  const now = today();
  return days.filter(({ date }) => daysBetween(date, now) <= DAYS_IN_SIGHT);
}

/** The way to each squad day, and to a new one. */
export function SquadDays({ days }: { readonly days: readonly SquadDaySummary[] }) {
  return (
    <div className={style.top}>
      <SectionCard
        title="Squad days"
        {...(days.length === 0 ? { note: 'Several clients on one day, from station to station.' } : {})}
        flush
        acts={
          <ButtonLink to="/squads/new" size="xs" variant="default">
            New squad day
          </ButtonLink>
        }
      >
        {days.length === 0 ? null : <SquadDayList days={days} />}
      </SectionCard>
    </div>
  );
}

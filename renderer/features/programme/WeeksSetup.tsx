import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { addDays, type IsoDate } from '../../../shared/basics/dates';
import { WEEKDAYS } from '../../../shared/screening/screening';
import { dayNames } from '../../../shared/week/day-words';
import { longDay, today } from '../../ui/day-words';
import { moveWords } from './block-words';
import { type Draft, mondayOf } from './programme-draft';
import type { Plan } from './use-plan';
import type { ActOnDraft } from './use-programme-draft';
import style from './weeks.module.css';

const MOST_WEEKS = 12;
const MONDAYS_OFFERED = 10;

/** The Mondays a programme may begin on: this week's and the next ones, and the one it has. */
const mondaysFor = (chosen: IsoDate): readonly IsoDate[] => {
  const first = mondayOf(today());
  const ahead = Array.from({ length: MONDAYS_OFFERED }, (_, week) => addDays(first, 7 * week));
  return [...new Set([...ahead, chosen])].sort();
};

type Props = { readonly draft: Draft; readonly plan: Plan; readonly act: ActOnDraft };

/** When the programme begins, for how many weeks, and the running week it lies in. */
export function WeeksSetup({ draft, plan, act }: Props) {
  const { training, lost } = plan;
  const mondays = mondaysFor(training.startDate);
  return (
    <>
      <div className={style.setup}>
        <NativeSelect
          label="Begins on Monday"
          data={mondays.map((monday) => ({ value: monday, label: longDay(monday) }))}
          value={training.startDate}
          onChange={(event) => {
            const startDate = mondays.find((monday) => monday === event.currentTarget.value);
            if (startDate) act((now) => ({ ...now, startDate }));
          }}
        />
        <NumberInput
          label="Weeks"
          min={1}
          max={MOST_WEEKS}
          clampBehavior="strict"
          allowDecimal={false}
          value={draft.weeks}
          onChange={(weeks) =>
            typeof weeks === 'number' && weeks >= 1 && act((now) => ({ ...now, weeks }), 'weeks')
          }
        />
      </div>
      {draft.freeDays.length === 0 ? null : (
        <p>
          Declared free for this programme: {dayNames(draft.freeDays.map((day) => WEEKDAYS.indexOf(day)))}.{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => act((now) => ({ ...now, freeDays: [] }))}>
            Take that back
          </Button>
        </p>
      )}
      {lost.length === 0 ? null : (
        <p role="status">
          Went back to where proposed, since the week has changed: {lost.map(moveWords).join('; ')}.
        </p>
      )}
    </>
  );
}

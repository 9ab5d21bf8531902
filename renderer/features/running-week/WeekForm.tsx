import { useRef, useState } from 'react';
import { WEEKDAYS, type Weekday } from '../../../shared/screening/screening';
import { FailureNote } from '../../app/FailureNote';
import type { ClientRecord, RunningWeek } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { DateField } from '../../ui/DateField';
import { shortDay, today } from '../../ui/day-words';
import { NumberField } from '../../ui/NumberField';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { DayRow } from './DayRow';
import { LayoutField } from './LayoutField';
import { RaceRows } from './RaceRows';
import style from './running-week.module.css';
import { ThingsField } from './ThingsField';
import {
  DATE_LIMITS,
  type DayDraft,
  readWeekDraft,
  startProblem,
  WEEKS_LIMITS,
  type WeekDraft,
  weekDraftOf,
} from './week-draft';

type Props = {
  readonly client: ClientRecord;
  /** What was asked last; null when nothing was. */
  readonly latest: RunningWeek | null;
  readonly back: React.ReactNode;
  readonly onSaved: () => void;
};

const showFirstWrong = (form: HTMLElement | null): void => {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[data-wrong] input, [aria-invalid="true"]')?.focus(),
  );
};

function useWeekForm({ client, latest, onSaved }: Props) {
  const [start] = useState(() => weekDraftOf(latest?.training ?? null, today()));
  const [draft, setDraft] = useState<WeekDraft>(start);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const saving = useAction('week.save');
  const guard = useLeaveGuard(JSON.stringify(draft) !== JSON.stringify(start));
  const reading = readWeekDraft(draft);
  const save = async () => {
    setAsked(true);
    if (!reading.ok) return showFirstWrong(form.current);
    if (saving.busy) return;
    const { week, races, equipment, ...rest } = reading.training;
    const lists = { ...(races && { races: [...races] }), ...(equipment && { equipment: [...equipment] }) };
    const saved = await saving.act({ clientId: client.id, training: { ...rest, week: [...week], ...lists } });
    if (!saved) return;
    guard.letGo();
    onSaved();
  };
  const say = (day: Weekday, said: DayDraft, done: boolean) => {
    setDraft((now) => ({ ...now, days: { ...now.days, [day]: said } }));
    if (done) goAfter(form.current, day);
  };
  const change = (changes: Partial<WeekDraft>) => setDraft((now) => ({ ...now, ...changes }));
  return {
    draft,
    change,
    say,
    asked,
    form,
    saving,
    guard,
    save,
    wrong: asked && !reading.ok ? reading.wrong : [],
  };
}

/** Puts the focus on the day after, or past the week. */
function goAfter(form: HTMLElement | null, day: Weekday): void {
  const next = form?.querySelectorAll<HTMLElement>('[data-day]').item(WEEKDAYS.indexOf(day) + 1);
  const field =
    next?.querySelector<HTMLElement>('input:checked') ??
    next?.querySelector<HTMLElement>('input') ??
    form?.querySelector<HTMLElement>('[data-races] button');
  field?.focus();
}

/** The client’s running week, asked at the table: one or two letters a day, prefilled with what was said last. */
export function WeekForm(props: Props) {
  const { draft, change, say, asked, form, saving, guard, save, wrong } = useWeekForm(props);
  const { latest, client } = props;
  const foot = (
    <div className={style.foot}>
      <p className={style.said} role="status">
        {wrong.length > 0 ? `Look again at: ${wrong.map(({ field }) => field).join(', ')}.` : null}
      </p>
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
      <ActButton
        says="Save the running week"
        keys="mod+s"
        variant="filled"
        showKeys
        busy={saving.busy}
        onAct={() => void save()}
      />
    </div>
  );
  return (
    <Page
      title="Running week"
      lead={
        latest
          ? `${client.facts.name ?? 'Client'}. Filled in with what was said on ${shortDay(latest.askedOn)}; change what is different.`
          : `${client.facts.name ?? 'Client'}. A letter says each day: R rest, N no run, E easy, L long, H hard; then M, D or V for when.`
      }
      width="narrow"
      back={props.back}
      foot={foot}
    >
      <div ref={form} className={style.form}>
        <SectionCard
          title="Runs"
          note="A rest day stays empty. A day with no run may hold a session: ask which it is."
        >
          <div className={style.days}>
            {WEEKDAYS.map((day) => (
              <DayRow
                key={day}
                day={day}
                said={draft.days[day]}
                asked={asked}
                onSay={(said, done) => say(day, said, done)}
              />
            ))}
          </div>
        </SectionCard>
        <div data-races>
          <SectionCard
            title="Races"
            note="Training eases off before a target race only; other races just move sessions. The last race behind counts too."
          >
            <RaceRows races={draft.races} asked={asked} onRaces={(races) => change({ races })} />
          </SectionCard>
        </div>
        <SectionCard title="Layout">
          <LayoutField layout={draft.layout} onLayout={(layout) => change({ layout })} />
        </SectionCard>
        <SectionCard title="At home">
          <ThingsField things={draft.equipment} onThings={(equipment) => change({ equipment })} />
        </SectionCard>
        <SectionCard title="Weeks">
          <div className={style.span}>
            <DateField
              label="First Monday"
              text={draft.start}
              onText={(start) => change({ start })}
              limits={DATE_LIMITS}
              asked={asked}
              problem={asked ? startProblem(draft.start) : null}
            />
            <NumberField
              label="Weeks to the retest"
              text={draft.weeks}
              onText={(weeks) => change({ weeks })}
              limits={WEEKS_LIMITS}
              required
              asked={asked}
            />
          </div>
        </SectionCard>
      </div>
      <ConfirmDialog
        opened={guard.asking}
        title="Leave without saving?"
        confirm="Leave without saving"
        cancel="Stay here"
        onConfirm={guard.leave}
        onCancel={guard.stay}
      >
        What you changed of the running week is not saved yet and will be lost.
      </ConfirmDialog>
    </Page>
  );
}

import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import type { ProgrammeRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import style from './programme.module.css';

/** Saves the weeks of a programme in force as a calendar file for the client; nothing where no week is placed. */
export function CalendarFile({ programme: record }: { readonly programme: ProgrammeRecord }) {
  const saving = useAction('calendar.save');
  const [saved, setSaved] = useState<string | null>(null);
  if (record.programme.placedWeeks.length === 0 || record.supersededBy !== null) return null;
  const save = async () => {
    const answer = await saving.act({ programmeId: record.id });
    if (answer) setSaved(`${answer.fileName} in ${answer.folder}`);
  };
  return (
    <section className={style.papers} aria-labelledby="calendar-file">
      <h2 id="calendar-file" className={style.section}>
        Calendar
      </h2>
      <p className={style.quiet}>
        The sessions with their doses, and the retest, for the client’s own calendar. No name and no finding
        is in it.{' '}
        {record.supersedes === null
          ? null
          : 'Opened there, it takes the place of the version before: the ids are the same.'}
      </p>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={18} />}
        loading={saving.busy}
        onClick={() => void save()}
      >
        Save the calendar…
      </Button>
      {saved ? (
        <p role="status" className={style.saved}>
          Saved {saved}.
        </p>
      ) : null}
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
    </section>
  );
}

import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { longDay } from './day-words';
import { type DateLimits, readDate } from './read-date';

// The calendar is large and most dates are typed.
const Calendar = lazy(() => import('./Calendar').then(({ Calendar: Loaded }) => ({ default: Loaded })));

type Props = {
  readonly label: string;
  /** What was typed, letter for letter. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly limits: DateLimits;
  readonly hint?: string;
  /** True shows the problem at once, after the coach tried to go on. */
  readonly asked?: boolean;
  /** What the form has against the day besides, shown at once. */
  readonly problem?: string | null;
};

/** A day typed in any usual way or picked; says back how it was understood. */
export function DateField({ label, text, onText, limits, hint, asked = false, problem = null }: Props) {
  const [left, setLeft] = useState(false);
  const [opened, setOpened] = useState(false);
  const reading = readDate(text, limits);
  const understood = reading.kind === 'date' ? longDay(reading.date) : null;
  const said = [understood === text.trim() ? null : understood, hint].filter(Boolean).join(' · ');
  return (
    <TextInput
      label={label}
      value={text}
      autoComplete="off"
      onChange={(event) => {
        setLeft(false);
        onText(event.currentTarget.value);
      }}
      onBlur={() => setLeft(true)}
      description={said === '' ? undefined : said}
      error={(left || asked) && reading.kind === 'problem' ? reading.expected : problem}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end">
          <Popover.Target>
            <ActionIcon variant="subtle" aria-label="Open the calendar" onClick={() => setOpened(!opened)}>
              <IconCalendar size={18} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={null}>
              <Calendar
                limits={limits}
                date={reading.kind === 'date' ? reading.date : null}
                onPick={(date) => {
                  onText(longDay(date));
                  setOpened(false);
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

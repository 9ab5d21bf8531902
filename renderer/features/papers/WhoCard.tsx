import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { SectionCard } from '../../ui/SectionCard';
import style from './papers.module.css';
import type { Whose } from './use-batch';

/** Somebody with a screening, and the day of it in words. */
export type Person = Whose & { readonly day: string };

/** The squad days, whose people can be chosen together. */
export type Days = readonly {
  readonly id: Id<'SquadDay'>;
  readonly name: string;
  readonly date: string;
  readonly screenings: readonly Id<'Screening'>[];
}[];

type Props = {
  readonly people: readonly Person[];
  readonly days: Days;
  readonly day: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly onDay: (id: string | null) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Whose papers: found by name, by a squad day, or everybody. */
export function WhoCard({ people, days, day, chosen, onDay, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const shown = people.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const choose = (ids: readonly string[], on: boolean) =>
    onChoose(new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  const every = shown.length > 0 && shown.every(({ screeningId }) => chosen.has(screeningId));
  const some = shown.some(({ screeningId }) => chosen.has(screeningId));
  const count = people.filter(({ screeningId }) => chosen.has(screeningId)).length;
  return (
    <SectionCard title="Who" note={`${count} of ${people.length} chosen.`}>
      <div className={style.find}>
        <TextInput
          label="Search by name"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {days.length > 0 ? (
          <Select
            label="Squad day"
            placeholder="Choose one"
            value={day}
            data={days.map(({ id, name, date }) => ({ value: id, label: `${name}, ${date}` }))}
            onChange={onDay}
            clearable
          />
        ) : null}
      </div>
      <Checkbox
        label={search.trim() === '' ? 'Everybody' : 'Everybody found'}
        checked={every}
        indeterminate={some && !every}
        onChange={(event) =>
          choose(
            shown.map(({ screeningId }) => screeningId),
            event.currentTarget.checked,
          )
        }
      />
      <ul className={style.people} aria-label="Clients">
        {shown.map(({ screeningId, name, day: screened }) => (
          <li key={screeningId}>
            <Checkbox
              label={name}
              description={`screened ${screened}`}
              checked={chosen.has(screeningId)}
              onChange={(event) => choose([screeningId], event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

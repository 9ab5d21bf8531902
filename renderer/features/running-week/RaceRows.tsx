import { ActionIcon, Button, NativeSelect, Switch } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { RaceDistance } from '../../../shared/screening/screening';
import { DateField } from '../../ui/DateField';
import style from './running-week.module.css';
import { DATE_LIMITS, type RaceDraft, raceProblem } from './week-draft';

const DISTANCES: readonly { readonly value: RaceDistance; readonly label: string }[] = [
  { value: '5k', label: '5 km' },
  { value: '10k', label: '10 km' },
  { value: 'half', label: 'Half marathon' },
  { value: 'marathon', label: 'Marathon' },
  { value: 'other', label: 'Other' },
];

type Props = {
  readonly races: readonly RaceDraft[];
  readonly asked: boolean;
  readonly onRaces: (races: readonly RaceDraft[]) => void;
};

/** The races of the weeks ahead, and the last one behind; each a target or not. */
export function RaceRows({ races, asked, onRaces }: Props) {
  const add = () => {
    const key = Math.max(-1, ...races.map((race) => race.key)) + 1;
    onRaces([...races, { key, date: '', target: false, distance: '10k' }]);
  };
  const change = (race: RaceDraft, changes: Partial<RaceDraft>) =>
    onRaces(races.map((other) => (other === race ? { ...race, ...changes } : other)));
  return (
    <>
      {races.length === 0 ? null : (
        <ul className={style.races}>
          {races.map((race, place) => (
            <li key={race.key} aria-label={`Race ${place + 1}`} className={style.race}>
              <DateField
                label="Day"
                text={race.date}
                onText={(date) => change(race, { date })}
                limits={DATE_LIMITS}
                asked={asked}
                problem={asked ? raceProblem(race) : null}
              />
              <NativeSelect
                label="Distance"
                data={DISTANCES.map((distance) => ({ ...distance }))}
                value={race.distance}
                onChange={(event) => {
                  const chosen = DISTANCES.find(({ value }) => value === event.currentTarget.value);
                  if (chosen) change(race, { distance: chosen.value });
                }}
              />
              <Switch
                className={style.target ?? ''}
                label="Target race"
                checked={race.target}
                onChange={(event) => change(race, { target: event.currentTarget.checked })}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={`Remove race ${place + 1}`}
                onClick={() => onRaces(races.filter((other) => other !== race))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
        {races.length === 0 ? 'Add a race' : 'Add another race'}
      </Button>
    </>
  );
}

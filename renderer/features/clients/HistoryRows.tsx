import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { DateField } from '../../ui/DateField';
import { today } from '../../ui/day-words';
import style from './ClientForm.module.css';
import { type HistoryDraft, historyLimits } from './client-draft';
import type { SectionProps } from './WhoFields';

const REGIONS = [
  'Foot',
  'Ankle',
  'Achilles tendon',
  'Calf',
  'Shin',
  'Knee',
  'Hamstring',
  'Front of thigh',
  'Groin',
  'Hip',
  'Lower back',
  'Trunk',
  'Shoulder',
];
const SIDES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both' },
  { value: 'none', label: 'No side' },
] as const;
const KINDS = [
  { value: 'injury', label: 'Injury' },
  { value: 'surgery', label: 'Surgery' },
  { value: 'pain', label: 'Pain' },
  { value: 'other', label: 'Other' },
] as const;

/** The rows of the history, each with where, which side, what and when. */
export function HistoryRows({ draft, onChange, asked }: SectionProps) {
  const { history } = draft;
  const add = () => {
    const key = Math.max(-1, ...history.map((row) => row.key)) + 1;
    onChange({
      history: [...history, { key, region: '', side: 'none', kind: 'injury', date: '', note: '' }],
    });
  };
  return (
    <>
      {history.length === 0 ? null : (
        <ul className={style.history}>
          {history.map((row, place) => (
            <HistoryRow
              key={row.key}
              row={row}
              number={place + 1}
              asked={asked}
              onChange={(changes) =>
                onChange({
                  history: history.map((other) => (other === row ? { ...row, ...changes } : other)),
                })
              }
              onRemove={() => onChange({ history: history.filter((other) => other !== row) })}
            />
          ))}
        </ul>
      )}
      <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
        {history.length === 0 ? 'Add an injury, operation or pain' : 'Add another'}
      </Button>
    </>
  );
}

type RowProps = {
  readonly row: HistoryDraft;
  readonly number: number;
  readonly asked: boolean;
  readonly onChange: (changes: Partial<HistoryDraft>) => void;
  readonly onRemove: () => void;
};

function HistoryRow({ row, number, asked, onChange, onRemove }: RowProps) {
  const empty = `${row.region}${row.date}${row.note}`.trim() === '';
  return (
    <li aria-label={`History, row ${number}`}>
      <Autocomplete
        label="Where"
        data={REGIONS}
        maxLength={60}
        value={row.region}
        onChange={(region) => onChange({ region })}
        error={asked && !empty && row.region.trim() === '' ? 'Say where.' : null}
      />
      <Select
        label="What"
        allowDeselect={false}
        data={KINDS.map((kind) => ({ ...kind }))}
        value={row.kind}
        onChange={(value) => {
          const kind = KINDS.find((known) => known.value === value);
          if (kind) onChange({ kind: kind.value });
        }}
      />
      <Select
        label="Side"
        allowDeselect={false}
        data={SIDES.map((side) => ({ ...side }))}
        value={row.side}
        onChange={(value) => {
          const side = SIDES.find((known) => known.value === value);
          if (side) onChange({ side: side.value });
        }}
      />
      <DateField
        label="When"
        text={row.date}
        onText={(date) => onChange({ date })}
        limits={historyLimits(today())}
        asked={asked}
      />
      <TextInput
        className={style.historynote ?? ''}
        label="Note"
        placeholder="Only the year is known? Write it here."
        maxLength={2000}
        value={row.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <Button
        className={style.remove ?? ''}
        variant="subtle"
        color="danger"
        leftSection={<IconTrash size={16} />}
        aria-label={`Remove row ${number}`}
        onClick={onRemove}
      >
        Remove
      </Button>
    </li>
  );
}

import { SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import { ageOn } from '../../../shared/basics/dates';
import { sexSchema } from '../../../shared/client/client';
import { DateField } from '../../ui/DateField';
import { today } from '../../ui/day-words';
import { readDate } from '../../ui/read-date';
import style from './ClientForm.module.css';
import { birthLimits, type ClientDraft, type Units } from './client-draft';

export type SectionProps = {
  readonly draft: ClientDraft;
  readonly onChange: (changes: Partial<ClientDraft>) => void;
  /** True once the coach tried to save: problems show at once. */
  readonly asked: boolean;
  readonly units: Units;
};

const SEX_WORDS = { female: 'Female', male: 'Male', unspecified: 'Unspecified' } as const;

const ageHint = (birth: string): string => {
  const now = today();
  const reading = readDate(birth, birthLimits(now));
  if (reading.kind === 'date') return `${ageOn(reading.date, now)} years old`;
  if (reading.kind === 'year') {
    const age = Number(now.slice(0, 4)) - reading.year;
    return age === 0 ? 'Under 1 year old' : `${age - 1} or ${age} years old`;
  }
  return 'A year alone will do. Age decides which published figures are compared.';
};

/** Name, birth and sex; only the name is needed. */
export function WhoFields({
  draft,
  onChange,
  asked,
  onEnter,
}: SectionProps & { readonly onEnter: () => void }) {
  const id = useId();
  return (
    <div className={style.who}>
      <TextInput
        label="Name"
        description="Or a code, if records should not carry names."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onEnter();
        }}
        required
        autoFocus
        maxLength={300}
        error={asked && draft.name.trim() === '' ? 'Type a name or a code for this client.' : null}
      />
      <DateField
        label="Date or year of birth"
        text={draft.birth}
        onText={(birth) => onChange({ birth })}
        limits={birthLimits(today())}
        hint={ageHint(draft.birth)}
        asked={asked}
      />
      <div className={style.whole}>
        <p className={style.label} id={id}>
          Sex
        </p>
        <SegmentedControl
          aria-labelledby={id}
          value={draft.sex}
          onChange={(sex) => onChange({ sex: sexSchema.parse(sex) })}
          data={sexSchema.options.map((value) => ({ value, label: SEX_WORDS[value] }))}
        />
        <p className={style.why}>
          Some published comparison groups are split by sex, so it only decides which of them is shown. With
          “Unspecified” no such group is shown; left and right are compared in the same way.
        </p>
      </div>
    </div>
  );
}

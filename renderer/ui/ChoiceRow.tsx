import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import style from './ChoiceRow.module.css';

type Props<Choice extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: Choice;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly onChoose: (choice: Choice) => void;
};

/** One of a few choices, all in sight. */
export function ChoiceRow<Choice extends string>({ label, hint, chosen, choices, onChoose }: Props<Choice>) {
  const id = useId();
  const known = Object.keys(choices) as Choice[];
  return (
    <div>
      <p id={id} className={style.label}>
        {label}
      </p>
      <SegmentedControl
        aria-labelledby={id}
        value={chosen}
        onChange={(value) => {
          const choice = known.find((candidate) => candidate === value);
          if (choice && choice !== chosen) onChoose(choice);
        }}
        data={known.map((value) => ({ value, label: choices[value] }))}
      />
      {hint ? <p className={style.hint}>{hint}</p> : null}
    </div>
  );
}

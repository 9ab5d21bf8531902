import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Checklist } from '../../../shared/catalogue/test';
import { testOf } from '../../../shared/catalogue/tests';
import { gradeOf, ticked } from '../../../shared/screening/checklist';
import { amount } from '../../../shared/words/amount';
import { announce } from '../../ui/Announcer';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import style from './scale.module.css';

/** The faults seen, each a press; the grade follows from them and is saved with them. */
export function ChecklistControl({
  place,
  onSave,
  turn,
  foot,
  checklist,
}: ControlProps & { readonly checklist: Checklist }) {
  const test = testOf(place.test);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const { grade } = gradeOf(checklist, faults);
  const meaningOf = (of: number): string => test.scale?.find(({ value }) => value === of)?.meaning ?? '';
  const toggle = (id: string) => {
    const next = ticked(checklist, faults, id);
    const comesTo = gradeOf(checklist, next).grade;
    setFaults(next);
    announce(`${amount(comesTo, test)}: ${meaningOf(comesTo)}`);
  };
  const save = async () => {
    if (await onSave({ value: grade, origin: 'typed', observations: [...faults] })) setFaults([]);
  };
  return (
    <>
      <fieldset className={style.faults}>
        <legend className="only-heard">Faults seen</legend>
        {checklist.items.map(({ id, name }, index) => (
          <Fault
            key={id}
            name={name}
            keys={String(index + 1)}
            on={faults.includes(id)}
            onToggle={() => toggle(id)}
          />
        ))}
      </fieldset>
      <MainAct
        says={`Save ${amount(grade, test)} (${meaningOf(grade)})`}
        onPress={() => void save()}
        takesFocusOn={turn}
      />
      <footer className={style.foot}>{foot}</footer>
    </>
  );
}

type FaultProps = {
  readonly name: string;
  readonly keys: string;
  readonly on: boolean;
  readonly onToggle: () => void;
};

function Fault({ name, keys, on, onToggle }: FaultProps) {
  useShortcut({ keys, says: `Fault: ${name}`, act: onToggle });
  return (
    <button type="button" className={style.fault} aria-pressed={on} onClick={onToggle}>
      <KeyHint keys={keys} />
      <span>{name}</span>
      <IconCheck size={18} aria-hidden className={style.tick} />
    </button>
  );
}

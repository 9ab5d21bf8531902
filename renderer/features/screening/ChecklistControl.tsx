import { useState } from 'react';
import type { Checklist } from '../../../shared/catalogue/test';
import { testOf } from '../../../shared/catalogue/tests';
import { checklistScore, ticked } from '../../../shared/screening/checklist';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { Announced } from './Announced';
import style from './capture.module.css';
import card from './cards.module.css';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import { keepFocus } from './next-act';

/** The faults of a graded test: each is ticked by tap or by its digit, space records what they come to. */
export function ChecklistControl({
  record,
  place,
  onSave,
  checklist,
}: ControlProps & { checklist: Checklist }) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const test = testOf(place.test);
  const score = checklistScore(checklist, faults);
  const meaning = (test.scale ?? []).find(({ value }) => value === score)?.meaning ?? '';
  const save = async () => {
    if (await onSave({ value: score, origin: 'typed' })) setFaults([]);
  };
  return (
    <div className={style.timer}>
      <fieldset className={card.faults}>
        <legend>Tick the faults you saw in most repetitions</legend>
        {checklist.items.map(({ id, name }, index) => (
          <Fault
            key={id}
            name={name}
            keys={String(index + 1)}
            on={faults.includes(id)}
            onToggle={() => setFaults((now) => ticked(checklist, now, id))}
          />
        ))}
      </fieldset>
      <MainAct
        says={`Record ${score}`}
        onPress={() => void save()}
        onEnter={() => void save()}
        takesFocusOn={record}
      >
        Record {score}
        {meaning === '' ? '' : ` · ${meaning}`}
      </MainAct>
      <Announced words={faults.length === 0 ? '' : `${score}, ${meaning}`} />
    </div>
  );
}

function Fault({
  name,
  keys,
  on,
  onToggle,
}: {
  readonly name: string;
  readonly keys: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}) {
  useShortcut({ keys, says: `Fault: ${name}`, act: onToggle });
  return (
    <button type="button" className={card.fault} aria-pressed={on} onMouseDown={keepFocus} onClick={onToggle}>
      <KeyHint keys={keys} />
      <span>{name}</span>
    </button>
  );
}

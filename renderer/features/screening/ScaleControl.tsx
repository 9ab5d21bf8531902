import { testOf } from '../../../shared/catalogue/tests';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { ChecklistControl } from './ChecklistControl';
import type { ControlProps } from './control-props';
import style from './scale.module.css';

/** A grade: by the faults that are ticked where the test lists them, else one press a grade. */
export function ScaleControl(props: ControlProps) {
  const test = testOf(props.place.test);
  const { checklist } = test;
  if (checklist) return <ChecklistControl {...props} checklist={checklist} />;
  const save = (value: number) => void props.onSave({ value, origin: 'typed' });
  return (
    <>
      <fieldset className={style.scale}>
        <legend>
          What did you see? {test.better === 'lower' ? 'Lower is better.' : 'Higher is better.'}
        </legend>
        {(test.scale ?? []).map(({ value, meaning }) => (
          <ScaleCard key={value} value={value} meaning={meaning} onChoose={() => save(value)} />
        ))}
      </fieldset>
      <footer className={style.foot}>{props.foot}</footer>
    </>
  );
}

function ScaleCard({
  value,
  meaning,
  onChoose,
}: {
  readonly value: number;
  readonly meaning: string;
  readonly onChoose: () => void;
}) {
  useShortcut({ keys: String(value), says: `Record ${value}: ${meaning}`, act: onChoose });
  return (
    <button type="button" className={style.card} onClick={onChoose}>
      <KeyHint keys={String(value)} />
      <span>{meaning}</span>
    </button>
  );
}

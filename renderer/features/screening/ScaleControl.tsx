import type { TestDefinition } from '../../../shared/catalogue/test';
import { testOf } from '../../../shared/catalogue/tests';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { ChecklistControl } from './ChecklistControl';
import style from './cards.module.css';
import type { ControlProps } from './control-props';
import { keepFocus } from './next-act';

/** A grade: one press where it is seen at a glance, or the sum of ticked faults where the test lists them. */
export function ScaleControl(props: ControlProps) {
  const test: TestDefinition = testOf(props.place.test);
  if (test.checklist) return <ChecklistControl {...props} checklist={test.checklist} />;
  const save = (value: number) => void props.onSave({ value, origin: 'typed' });
  return (
    <fieldset className={style.scale}>
      <legend>What did you see? {test.better === 'lower' ? 'Lower is better.' : 'Higher is better.'}</legend>
      {(test.scale ?? []).map(({ value, meaning }) => (
        <ScaleCard key={value} value={value} meaning={meaning} onChoose={() => save(value)} />
      ))}
    </fieldset>
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
    <button type="button" className={style['scale-card']} onMouseDown={keepFocus} onClick={onChoose}>
      <KeyHint keys={String(value)} />
      <span>{meaning}</span>
    </button>
  );
}

import { testOf } from '../../../shared/catalogue/tests';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import style from './capture.module.css';
import type { ControlProps } from './control-props';

/** One press a grade: each card says what the grade means, its digit is its key. */
export function ScaleControl({ place, onSave }: ControlProps) {
  const test = testOf(place.test);
  const save = (value: number) => void onSave({ value, origin: 'typed' });
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
    <button type="button" className={style['scale-card']} onClick={onChoose}>
      <KeyHint keys={String(value)} />
      <span>{meaning}</span>
    </button>
  );
}

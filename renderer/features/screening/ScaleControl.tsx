import { testOf } from '../../../shared/catalogue/tests';
import type { ControlProps } from './CaptureControl';
import style from './capture.module.css';
import { useActKeys } from './use-act-keys';

/** One press a grade: each card says what the grade means, its digit is its key. */
export function ScaleControl({ place, onSave }: ControlProps) {
  const test = testOf(place.test);
  const scale = test.scale ?? [];
  const save = (value: number) => void onSave({ value, origin: 'typed' });
  useActKeys(Object.fromEntries(scale.map(({ value }) => [String(value), () => save(value)])));

  return (
    <fieldset className={style['scale']}>
      <legend>Choose what you saw; lower is {test.better === 'lower' ? 'better' : 'poorer'}</legend>
      {scale.map(({ value, meaning }) => (
        <button key={value} type="button" className={style['scale-card']} onClick={() => save(value)}>
          <kbd>{value}</kbd>
          <span>{meaning}</span>
        </button>
      ))}
    </fieldset>
  );
}

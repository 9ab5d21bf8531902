import type { TestDefinition } from '../../../shared/catalogue/test';
import style from './capture.module.css';
import { useTypedNumber } from './use-typed-number';

/** One number typed and sent with Enter; keeps the text until it is saved, and says what fits when it does not. */
export function TypedValue({
  test,
  autoFocus = false,
  onSave,
}: {
  readonly test: TestDefinition;
  readonly autoFocus?: boolean;
  readonly onSave: (value: number) => Promise<boolean>;
}) {
  const whole = test.capture === 'counter';
  const typed = useTypedNumber({ ...test.hard, whole, unit: test.unit }, onSave);
  return (
    <form className={style['typed']} onSubmit={typed.submit} noValidate>
      <label className={style['typed-label']}>
        <span>
          {test.name}, {test.unit}
        </span>
        <input
          className={style['typed-input']}
          inputMode="decimal"
          autoComplete="off"
          value={typed.text}
          aria-invalid={typed.fault !== null}
          aria-describedby="typed-fault"
          ref={autoFocus ? (input) => input?.focus() : undefined}
          onChange={(event) => typed.setText(event.currentTarget.value)}
        />
      </label>
      <span className={style['typed-unit']}>{test.unit}</span>
      <button type="submit" className={`${style['main-act']} ${style['typed-save']}`}>
        Save <kbd>Enter</kbd>
      </button>
      <p id="typed-fault" className={style['typed-fault']} role="alert">
        {typed.fault}
      </p>
    </form>
  );
}

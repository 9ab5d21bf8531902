import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import style from './capture.module.css';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import { TypedInstead } from './TypedInstead';

/** A tally: space counts one, Backspace takes one off, S saves. Or the number is typed. */
export function CounterControl(props: ControlProps) {
  const { record, place, onSave, typing, onTyping } = props;
  const test = testOf(place.test);
  const [count, setCount] = useState(0);
  const add = (by: number) => setCount((now) => Math.min(test.hard.max, Math.max(0, now + by)));
  const save = async () => {
    if (await onSave({ value: count, origin: 'timed' })) setCount(0);
  };
  if (typing) return <TypedInstead {...props} instead="Count with the space bar" />;
  return (
    <div className={style.timer}>
      <output className={style.figure} aria-live="polite" aria-label="Count">
        {count}
        <span className={style.unit}>{test.unit}</span>
      </output>
      <MainAct says="Count one" onPress={() => add(1)} takesFocusOn={record}>
        Count one
      </MainAct>
      <div className={style.aside}>
        <ActButton
          says="Take one off"
          keys="backspace"
          showKeys
          disabled={count === 0}
          onAct={() => add(-1)}
        />
        <ActButton says={`Save ${count}`} keys="s" variant="filled" showKeys onAct={save} />
        <ActButton says="Type it instead" keys="t" variant="subtle" showKeys onAct={() => onTyping(true)} />
      </div>
    </div>
  );
}

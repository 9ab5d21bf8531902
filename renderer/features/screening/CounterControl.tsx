import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import type { ControlProps } from './CaptureControl';
import style from './capture.module.css';
import { TypedValue } from './TypedValue';
import { useActKeys } from './use-act-keys';

/** A tally: space counts one, Backspace takes one off, Enter saves. Or the number is typed. */
export function CounterControl({ place, onSave }: ControlProps) {
  const test = testOf(place.test);
  const [count, setCount] = useState(0);
  const [typing, setTyping] = useState(false);
  const add = (by: number) => setCount((now) => Math.min(test.hard.max, Math.max(0, now + by)));
  const save = async () => {
    if (await onSave({ value: count, origin: 'timed' })) setCount(0);
  };
  useActKeys({
    ' ': () => add(1),
    Backspace: () => add(-1),
    Enter: () => void save(),
    t: () => setTyping(true),
  });

  return (
    <div className={style['counter']}>
      <output className={style['timer-figure']} aria-live="polite" aria-label="Count">
        {count}
        <span className={style['timer-unit']}>{test.unit}</span>
      </output>
      <button
        type="button"
        className={style['main-act']}
        data-act
        onPointerDown={() => add(1)}
        onClick={(event) => event.detail === 0 && add(1)}
      >
        Count one <kbd>Space</kbd>
      </button>
      <Group justify="center" gap="xs">
        <Button variant="default" disabled={count === 0} onClick={() => add(-1)}>
          Take one off <kbd>⌫</kbd>
        </Button>
        <Button onClick={save}>
          Save {count} <kbd>Enter</kbd>
        </Button>
        <Button variant="subtle" onClick={() => setTyping(true)}>
          Type it <kbd>T</kbd>
        </Button>
      </Group>
      {typing ? (
        <TypedValue test={test} autoFocus onSave={(value) => onSave({ value, origin: 'typed' })} />
      ) : null}
    </div>
  );
}

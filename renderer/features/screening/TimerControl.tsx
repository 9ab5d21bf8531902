import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import type { ControlProps } from './CaptureControl';
import style from './capture.module.css';
import { TypedValue } from './TypedValue';
import { useActKeys } from './use-act-keys';
import { useStopwatch } from './use-stopwatch';

const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;

/** A stopwatch: space starts, space stops and saves; at the cap it stops by itself. Or the time is typed. */
export function TimerControl({ place, onSave, extra }: ControlProps) {
  const test = testOf(place.test);
  const [unsaved, setUnsaved] = useState<number | null>(null);
  const [typing, setTyping] = useState(false);
  const save = async (seconds: number) => {
    const value = hundredths(seconds);
    setUnsaved((await onSave({ value, origin: 'timed' })) ? null : value);
  };
  const watch = useStopwatch(test.cap, save);
  const press = (at: number) => (watch.running ? void save(watch.stop(at)) : watch.start(at));
  useActKeys({ ' ': press, t: () => setTyping(true) });
  const state = watch.running ? 'Timing' : 'Stopped';

  return (
    <div className={style['timer']} data-running={watch.running}>
      <output className={style['timer-figure']} aria-label={`Stopwatch, ${state}`}>
        {(watch.running ? watch.seconds : (unsaved ?? 0)).toFixed(1)}
        <span className={style['timer-unit']}>s</span>
      </output>
      <button
        type="button"
        className={style['main-act']}
        data-act
        data-running={watch.running}
        onPointerDown={(event) => press(event.timeStamp)}
        onClick={(event) => event.detail === 0 && press(event.timeStamp)}
      >
        {watch.running ? 'Stop and save' : extra ? 'Start an extra trial' : 'Start'} <kbd>Space</kbd>
      </button>
      {unsaved === null ? null : (
        <Button color="red" onClick={() => save(unsaved)}>
          Save {unsaved.toFixed(1)} s again
        </Button>
      )}
      {watch.running ? null : typing ? (
        <TypedValue test={test} autoFocus onSave={(value) => onSave({ value, origin: 'typed' })} />
      ) : (
        <Group justify="center">
          <Button variant="subtle" size="compact-md" onClick={() => setTyping(true)}>
            Type a time instead <kbd>T</kbd>
          </Button>
        </Group>
      )}
      <StateForScreenReader words={watch.running ? 'Stopwatch running' : ''} />
    </div>
  );
}

function StateForScreenReader({ words }: { readonly words: string }) {
  const [said, say] = useState('');
  useEffect(() => say(words), [words]);
  return (
    <span className="only-heard" aria-live="polite">
      {said}
    </span>
  );
}

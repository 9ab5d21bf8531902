import { useEffect, useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import style from './capture.module.css';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import { TypedInstead } from './TypedInstead';
import { useStopwatch } from './use-stopwatch';

const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;

/** A stopwatch: space starts, space stops and saves; at the cap it stops by itself. Or the time is typed. */
export function TimerControl(props: ControlProps) {
  const { record, place, onSave, extra, typing, onTyping } = props;
  const test = testOf(place.test);
  const [unsaved, setUnsaved] = useState<number | null>(null);
  const save = async (seconds: number) => {
    const value = hundredths(seconds);
    setUnsaved((await onSave({ value, origin: 'timed' })) ? null : value);
  };
  const watch = useStopwatch(test.cap, save);
  const press = (at: number) => (watch.running ? void save(watch.stop(at)) : watch.start(at));
  const says = watch.running ? 'Stop and save' : extra ? 'Start an extra trial' : 'Start the stopwatch';
  if (typing) return <TypedInstead {...props} instead="Use the stopwatch" />;

  return (
    <div className={style.timer}>
      <output className={style.figure} aria-label={watch.running ? 'Stopwatch running' : 'Stopwatch'}>
        {(watch.running ? watch.seconds : (unsaved ?? 0)).toFixed(1)}
        <span className={style.unit}>s</span>
      </output>
      <MainAct says={says} onPress={press} running={watch.running} takesFocusOn={record}>
        {says}
      </MainAct>
      {unsaved === null ? null : (
        <ActButton says={`Save ${unsaved.toFixed(1)} s again`} tone="danger" onAct={() => save(unsaved)} />
      )}
      {watch.running ? null : (
        <div className={style.aside}>
          <ActButton
            says="Type a time instead"
            keys="t"
            variant="subtle"
            showKeys
            onAct={() => onTyping(true)}
          />
        </div>
      )}
      <Announced words={watch.running ? 'Stopwatch running' : ''} />
    </div>
  );
}

function Announced({ words }: { readonly words: string }) {
  const [said, say] = useState('');
  useEffect(() => say(words), [words]);
  return (
    <span className="only-heard" aria-live="polite">
      {said}
    </span>
  );
}

import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import { Announced } from './Announced';
import style from './capture.module.css';
import type { ControlProps } from './control-props';
import figure from './figure.module.css';
import { MainAct } from './MainAct';
import { StopwatchFigure } from './StopwatchFigure';
import { endOf } from './sound/sound-plan';
import { TypedInstead } from './TypedInstead';
import { useAttemptSounds } from './use-attempt-sounds';
import { useStopwatch } from './use-stopwatch';

/**
 * A tally: space counts one, Backspace takes one off, Enter saves. Where the protocol has a beat or a time to count in,
 * the first space starts those; when the time is over nothing more is counted and space saves. Or the number is typed.
 */
export function CounterControl(props: ControlProps) {
  const { record, place, onSave, kind, typing, onTyping, attempt, rest } = props;
  const test = testOf(place.test);
  const end = endOf(test, props.ruleSet);
  const paced = end !== undefined || test.protocol.beatPerMinute !== undefined;
  const [count, setCount] = useState(0);
  const [over, setOver] = useState(false);
  const startedAt = attempt.running?.startedAt ?? null;
  const running = startedAt !== null;
  const begun = running || over;
  useAttemptSounds(place.test, over ? null : startedAt, props.ruleSet);
  const left = useStopwatch<HTMLSpanElement>(
    over ? null : startedAt,
    (seconds) => (end === undefined ? '' : `${Math.max(0, Math.ceil(end - seconds))} s left`),
    end,
    () => setOver(true),
  );
  const add = (by: number) => setCount((now) => Math.min(test.hard.max, Math.max(0, now + by)));
  const save = async () => {
    setOver(true);
    attempt.ended();
    if (!(await onSave({ value: count, origin: 'timed' }))) return;
    setCount(0);
    setOver(false);
  };
  const press = (at: number) => {
    if (over) return void save();
    if (!running) attempt.begin(place, at);
    if (running || !paced) add(1);
  };
  const resting = !begun && rest > 0;
  if (typing && !begun) return <TypedInstead {...props} instead="Count with the space bar" />;

  const start = kind === 'practice' ? 'Start a practice trial' : paced ? 'Start' : 'Count one';
  const says = over ? `Save ${count}` : running ? 'Count one' : start;
  return (
    <div className={style.timer}>
      <StopwatchFigure
        label={resting ? 'Rest, seconds left' : 'Count'}
        text={String(resting ? rest : count)}
        unit={resting ? 's rest' : test.unit}
        running={running && !over}
        soft={resting}
        heard={!resting}
      />
      {end === undefined || !begun ? null : (
        <p className={figure.left}>
          {over ? <strong>Time is over.</strong> : <span ref={left} role="timer" aria-live="off" />}
        </p>
      )}
      <MainAct
        says={says}
        onPress={press}
        onEnter={() => (begun ? void save() : press(performance.now()))}
        running={running}
        takesFocusOn={record}
      >
        {says}
      </MainAct>
      <div className={style.aside}>
        {begun ? (
          <>
            <ActButton
              says="Take one off"
              keys="backspace"
              showKeys
              disabled={count === 0}
              onAct={() => add(-1)}
            />
            <ActButton says={`Save ${count}`} keys="s" variant="filled" showKeys onAct={save} />
          </>
        ) : (
          <ActButton says="Type it instead" keys="t" variant="subtle" showKeys onAct={() => onTyping(true)} />
        )}
      </div>
      <Announced words={over ? `Time is over, ${count} counted` : running && count === 0 ? 'Counting' : ''} />
    </div>
  );
}

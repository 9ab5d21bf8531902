import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import { Announced } from './Announced';
import style from './capture.module.css';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import { StopwatchFigure } from './StopwatchFigure';
import { endOf } from './sound/sound-plan';
import { TypedInstead } from './TypedInstead';
import { useAttemptSounds } from './use-attempt-sounds';
import { secondsSince, useStopwatch } from './use-stopwatch';

const START = {
  due: 'Start the stopwatch',
  practice: 'Start a practice trial',
  extra: 'Start an extra trial',
} as const;

const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;

/** A stopwatch: space starts, space stops and saves; at the cap it stops by itself. Or the time is typed. */
export function TimerControl(props: ControlProps) {
  const { record, place, onSave, kind, typing, onTyping, attempt, rest } = props;
  const test = testOf(place.test);
  const end = endOf(test, props.ruleSet);
  const startedAt = attempt.running?.startedAt ?? null;
  const running = startedAt !== null;
  const [unsaved, setUnsaved] = useState<number | null>(null);
  const save = async (seconds: number) => {
    const value = hundredths(seconds);
    attempt.ended();
    setUnsaved(value);
    if (await onSave({ value, origin: 'timed' })) setUnsaved(null);
  };
  const shown = useStopwatch<HTMLSpanElement>(
    startedAt,
    (seconds) => Math.min(seconds, end ?? seconds).toFixed(1),
    end,
    () => void save(end ?? 0),
  );
  useAttemptSounds(place.test, startedAt, props.ruleSet);
  const press = (at: number) => {
    if (startedAt === null) attempt.begin(place, at);
    else void save(Math.min(secondsSince(startedAt, at), end ?? Number.POSITIVE_INFINITY));
  };
  const says = running ? 'Stop and save' : START[kind];
  const resting = !running && unsaved === null && rest > 0;
  if (typing && !running) return <TypedInstead {...props} instead="Use the stopwatch" />;

  return (
    <div className={style.timer}>
      <StopwatchFigure
        label={running ? 'Stopwatch running' : resting ? 'Rest, seconds left' : 'Stopwatch'}
        text={resting ? String(rest) : (unsaved ?? 0).toFixed(1)}
        unit={resting ? 's rest' : 's'}
        running={running}
        soft={resting}
        shown={shown}
        key={running ? 'running' : 'still'}
      />
      <MainAct says={says} onPress={press} running={running} takesFocusOn={record}>
        {says}
      </MainAct>
      {unsaved === null || attempt.running ? null : (
        <ActButton says={`Save ${unsaved.toFixed(1)} s again`} tone="danger" onAct={() => save(unsaved)} />
      )}
      {running ? null : (
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
      <Announced words={running ? 'Stopwatch running' : ''} />
    </div>
  );
}

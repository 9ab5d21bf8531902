import { useState } from 'react';
import { ActButton } from '../../ui/ActButton';
import { announce } from '../../ui/Announcer';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import style from './main-act.module.css';
import { RestLine } from './RestLine';
import type { Running } from './running';
import { StopwatchRunning } from './StopwatchRunning';
import { TypedInstead } from './TypedInstead';

const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;

/** A stopwatch: space starts, space stops and saves; at the cap it stops by itself. Or the time is typed. */
export function TimerControl(props: ControlProps) {
  const { place, cap, attempt, kind, typing, onTyping, onSave } = props;
  const { running } = attempt;
  const [unsaved, setUnsaved] = useState<number | null>(null);
  const save = async (seconds: number) => {
    const value = hundredths(seconds);
    setUnsaved((await onSave({ value, origin: 'timed' })) ? null : value);
  };
  const stop = (from: Running, at: number) => {
    const seconds = attempt.stop(from, at);
    if (seconds !== null) void save(cap === undefined ? seconds : Math.min(seconds, cap));
  };
  const start = (at: number) => {
    if (attempt.start(place, at)) announce('Stopwatch running.');
  };
  if (running)
    return (
      <StopwatchRunning
        running={running}
        cap={cap}
        onStop={(at) => stop(running, at)}
        onDiscard={attempt.discard}
      />
    );
  if (typing) return <TypedInstead {...props} instead="Use the stopwatch" />;
  return (
    <>
      <MainAct
        says={kind === 'trial' ? 'Start the stopwatch' : `Start the stopwatch: ${kind}`}
        onPress={start}
        takesFocusOn={props.turn}
      >
        <RestLine until={props.restUntil} />
      </MainAct>
      <footer className={style.foot}>
        {unsaved === null ? null : (
          <ActButton says={`Save ${unsaved.toFixed(1)} s again`} tone="danger" onAct={() => save(unsaved)} />
        )}
        <ActButton
          says="Type a time instead"
          keys="t"
          variant="subtle"
          size="xs"
          showKeys
          onAct={() => onTyping(true)}
        />
        {props.foot}
      </footer>
    </>
  );
}

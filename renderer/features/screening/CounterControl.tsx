import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import { announce } from '../../ui/Announcer';
import { CounterRunning } from './CounterRunning';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import style from './main-act.module.css';
import { RestLine } from './RestLine';
import { countTo } from './running';
import { TypedInstead } from './TypedInstead';

/** A tally. Space starts it, with its beat or its clock where the test has one; then space counts one and Enter saves. Or the number is typed. */
export function CounterControl(props: ControlProps) {
  const { record, place, attempt, kind, typing, onTyping, onSave } = props;
  const { running } = attempt;
  const test = testOf(place.test);
  const { beatPerMinute, countSeconds } = test.protocol;
  const save = async (count: number) => {
    // It ends only once the disk has it: a refused save loses no count.
    if (await onSave({ value: count, origin: 'timed' })) attempt.ended();
  };
  const start = (at: number) => {
    if (!attempt.start(place, at)) return;
    // Without beat or clock there is nothing to start: the first press is the first repetition.
    if (beatPerMinute === undefined && countSeconds === undefined) countTo(record.id, 1);
    announce('Counting.');
  };
  if (running)
    return (
      <CounterRunning
        running={running}
        test={test}
        onCount={(count) => countTo(record.id, Math.min(test.hard.max, Math.max(0, count)))}
        onSave={() => void save(running.count)}
        onDiscard={attempt.discard}
      />
    );
  if (typing) return <TypedInstead {...props} instead="Count with the space bar" />;
  const what = beatPerMinute
    ? 'Start the beat'
    : countSeconds
      ? `Start the ${countSeconds} seconds`
      : 'Count the first';
  return (
    <>
      <MainAct says={kind === 'trial' ? what : `${what}: ${kind}`} onPress={start} takesFocusOn={props.turn}>
        <RestLine until={props.restUntil} />
      </MainAct>
      <footer className={style.foot}>
        <ActButton
          says="Type it instead"
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

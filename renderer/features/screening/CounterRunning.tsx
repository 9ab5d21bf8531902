import { useEffect } from 'react';
import type { TestDefinition } from '../../../shared/catalogue/test';
import { ActButton } from '../../ui/ActButton';
import { announce } from '../../ui/Announcer';
import { MainAct } from './MainAct';
import style from './main-act.module.css';
import type { Running } from './running';
import { UnderWay } from './UnderWay';
import { useElapsed } from './use-elapsed';

type Props = {
  readonly running: Running;
  readonly test: TestDefinition;
  readonly onCount: (count: number) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
};

/** The tally at work: space counts one, Backspace takes one off, Enter saves; a rep begun before the clock ends may still be counted after it. */
export function CounterRunning({ running, test, onCount, onSave, onDiscard }: Props) {
  const { count, startedAt } = running;
  const { beatPerMinute, countSeconds } = test.protocol;
  return (
    <UnderWay
      running={running}
      plan={{ endsAt: countSeconds, beatPerMinute }}
      onDiscard={onDiscard}
      acts={
        <>
          <ActButton
            says="Take one off"
            keys="backspace"
            showKeys
            disabled={count === 0}
            onAct={() => onCount(count - 1)}
          />
          <ActButton says={`Save ${count}`} keys="enter" variant="filled" showKeys onAct={onSave} />
        </>
      }
    >
      <MainAct says="Count one" onPress={() => onCount(count + 1)} onEnter={onSave} takesFocusOn={startedAt}>
        <span className={style.figure} data-long={count >= 100}>
          {count}
        </span>
        <Counted count={count} />
        {countSeconds === undefined ? null : <Clock startedAt={startedAt} seconds={countSeconds} />}
      </MainAct>
    </UnderWay>
  );
}

const SAY_EVERY = 5;

/** Every fifth repetition is said to those who hear the screen. */
function Counted({ count }: { readonly count: number }) {
  useEffect(() => {
    if (count > 0 && count % SAY_EVERY === 0) announce(String(count));
  }, [count]);
  return null;
}

/** What is left of the time to count in. */
function Clock({ startedAt, seconds }: { readonly startedAt: number; readonly seconds: number }) {
  const left = Math.max(0, Math.ceil(seconds - useElapsed(startedAt)));
  const over = left === 0;
  useEffect(() => {
    if (over) announce('Time is over. Press Enter to save.');
  }, [over]);
  return <span className={style.clock}>{over ? 'Time is over: Enter saves' : `${left} s left`}</span>;
}

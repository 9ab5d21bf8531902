import { useEffect } from 'react';
import { announce } from '../../ui/Announcer';
import type { ControlProps } from './control-props';
import { MainAct } from './MainAct';
import style from './main-act.module.css';
import type { Running } from './running';
import { UnderWay } from './UnderWay';
import { useAfter, useElapsed } from './use-elapsed';

type Props = Pick<ControlProps, 'cap'> & {
  readonly running: Running;
  /** Stopped, by a press or by the cap, at a moment of the page's clock. */
  readonly onStop: (at: number) => void;
  readonly onDiscard: () => void;
};

/** The running stopwatch: the next press stops and saves. */
export function StopwatchRunning({ running, cap, onStop, onDiscard }: Props) {
  const { startedAt } = running;
  useAfter(startedAt, cap, () => onStop(startedAt + (cap ?? 0) * 1000));
  return (
    <UnderWay running={running} plan={{ endsAt: cap }} onDiscard={onDiscard}>
      <MainAct says="Stop and save" onPress={onStop} takesFocusOn={startedAt}>
        <Elapsed startedAt={startedAt} cap={cap} />
      </MainAct>
    </UnderWay>
  );
}

const TENS = 10;

/** The seconds as they pass, and how far it is to the cap. */
function Elapsed({ startedAt, cap }: { readonly startedAt: number; readonly cap: number | undefined }) {
  const seconds = useElapsed(startedAt);
  const tens = Math.floor(seconds / TENS) * TENS;
  useEffect(() => {
    if (tens > 0) announce(`${tens} seconds`);
  }, [tens]);
  return (
    <>
      <span className={style.figure} data-long={seconds >= 100}>
        {seconds.toFixed(1)}
        <span className={style['figure-unit']}>s</span>
      </span>
      {cap === undefined ? null : (
        <span className={style.bar}>
          <span style={{ transform: `scaleX(${Math.min(1, seconds / cap)})` }} />
        </span>
      )}
    </>
  );
}

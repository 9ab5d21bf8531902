import { IconClockExclamation } from '@tabler/icons-react';
import { testOf } from '../../../shared/catalogue/tests';
import { MainAct } from './MainAct';
import style from './stage.module.css';
import type { Lost } from './use-attempt';

const SIDE = { left: ', left', right: ', right', both: '' } as const;

const clock = (ms: number): string =>
  new Date(ms).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const why = ({ why: reason, place }: Lost): string => {
  const what = testOf(place.test).capture === 'counter' ? 'counter' : 'stopwatch';
  switch (reason) {
    case 'app-closed':
      return `The ${what} was running when the app closed.`;
    case 'count-gone':
      return 'The counter was running when its window was closed; the count is gone.';
    case 'cap-passed':
      return 'The stopwatch passed its full time while this screen was not open, so when the client stopped is not known.';
    case 'clocks-part':
      return 'This computer slept, or its clock was set, while the stopwatch ran, so its time cannot be trusted.';
  }
};

/** Tells honestly of an attempt that became no trial. The next press goes on. */
export function LostAttempt({ lost, onGoOn }: { readonly lost: Lost; readonly onGoOn: () => void }) {
  return (
    <>
      <div className={style.lost} role="alert">
        <IconClockExclamation size={28} stroke={1.6} aria-hidden />
        <div>
          <p className={style['lost-title']}>{why(lost)}</p>
          <p>
            {testOf(lost.place.test).name}
            {SIDE[lost.place.side]}, begun at {clock(lost.startedOn)}: that attempt was not recorded. All
            trials before it are saved.
          </p>
        </div>
      </div>
      <MainAct says="Go on" onPress={onGoOn} takesFocusOn={lost} />
    </>
  );
}

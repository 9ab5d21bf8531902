import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import style from './capture.module.css';
import type { Lost } from './use-attempt';

const SIDE = { left: ', left,', right: ', right,', both: '' } as const;

const timeOf = (moment: string): string => new Date(moment).toLocaleTimeString('en-GB');

/** What happened to a trial that was under way when nobody was looking. */
export const lostWords = (lost: Lost): string => {
  const test = testOf(lost.test);
  const what = `${test.capture === 'timer' ? 'The stopwatch' : 'The count'} of ${test.name}${SIDE[lost.side]}`;
  const since = timeOf(lost.begunAt);
  switch (lost.why) {
    case 'app-closed':
      return `${what} was running since ${since} when the app was closed. That trial is not counted.`;
    case 'ran-out':
      return `${what} was running since ${since} and reached its end while another screen was open. That trial is not counted.`;
    case 'count-gone':
      return `${what} was running since ${since} when another screen was opened. That trial is not counted.`;
  }
};

/** Tells honestly what became of a stopwatch or counter, until the coach goes on. */
export function AttemptNote({ lost, onRead }: { readonly lost: Lost; readonly onRead: () => void }) {
  return (
    <div className={style.lost} role="status">
      <p>{lostWords(lost)} Do it again.</p>
      <ActButton says="All right" size="xs" onAct={onRead} />
    </div>
  );
}

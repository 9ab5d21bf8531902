import { IconHandStop } from '@tabler/icons-react';
import { ActButton } from '../../ui/ActButton';
import style from './capture.module.css';

/** The reason kept with a test that was left out because something stops it: the flag, or what was ticked. */
export const reasonOfStop = (why: string): string =>
  `stopped by ${/^(RF\d{2}|pre-screen): /.exec(why)?.[1] ?? why}`.slice(0, 200);

/** Says that a test is not to be done today and why; the one thing to do is to leave it out. */
export function StoppedTest({
  why,
  busy,
  onLeaveOut,
}: {
  readonly why: string;
  readonly busy: boolean;
  readonly onLeaveOut: () => void;
}) {
  return (
    <div className={style.stopped} role="status">
      <IconHandStop size={28} stroke={1.6} aria-hidden />
      <div>
        <p className={style['stopped-title']}>Do not do this test today</p>
        <p>{why}</p>
      </div>
      <ActButton says="Leave it out" keys="space" showKeys variant="filled" busy={busy} onAct={onLeaveOut} />
    </div>
  );
}

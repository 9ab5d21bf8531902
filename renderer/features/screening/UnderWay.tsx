import { type ReactNode, useEffect } from 'react';
import { playPlan } from '../../sound/play';
import type { SoundPlan } from '../../sound/sound-plan';
import { useVolume } from '../../sound/use-volume';
import { ActButton } from '../../ui/ActButton';
import { announce } from '../../ui/Announcer';
import style from './main-act.module.css';
import type { Running } from './running';

type Props = {
  readonly running: Running;
  readonly plan: SoundPlan;
  readonly onDiscard: () => void;
  /** The figure with what the press does. */
  readonly children: ReactNode;
  /** Further acts, beside the one that gives it up. */
  readonly acts?: ReactNode;
};

/** A stopwatch or counter at work: its tones, its figure as large as the window lets it be, and the way to give it up. */
export function UnderWay({ running, plan, onDiscard, children, acts }: Props) {
  const volume = useVolume();
  const { endsAt, beatPerMinute } = plan;
  const { startedAt } = running;
  useEffect(
    () => playPlan({ endsAt, beatPerMinute }, startedAt, volume),
    [endsAt, beatPerMinute, startedAt, volume],
  );
  const discard = () => {
    onDiscard();
    announce('Given up; nothing was recorded.');
  };
  return (
    <>
      <div className={style['under-way']}>{children}</div>
      <div className={style.acts}>
        {acts}
        <ActButton
          says="Give it up, record nothing"
          keys="escape"
          variant="default"
          showKeys
          onAct={discard}
        />
      </div>
    </>
  );
}

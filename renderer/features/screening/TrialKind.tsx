import type { MissingTrials } from '../../../shared/screening/missing-trials';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import style from './cards.module.css';
import { keepFocus } from './next-act';

type Props = {
  readonly standing: MissingTrials;
  readonly practice: boolean;
  readonly onPractice: (practice: boolean) => void;
};

/** Whether the next trial is for practice; offered before the first that counts, and only where the protocol has practice. */
export function TrialKind({ standing, practice, onPractice }: Props) {
  const offered = standing.practice > 0 || practice;
  const toggle = () => onPractice(!practice);
  useShortcut(offered ? { keys: 'a', says: 'Record the next trial as practice', act: toggle } : null);
  if (!offered) return null;
  return (
    <button
      type="button"
      className={style.practice}
      aria-pressed={practice}
      onMouseDown={keepFocus}
      onClick={toggle}
    >
      {practice ? 'The next one is practice' : 'Record a practice trial first'} <KeyHint keys="a" />
    </button>
  );
}

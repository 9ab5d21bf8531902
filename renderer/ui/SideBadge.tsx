import type { Side } from '../../shared/screening/screening';
import style from './SideBadge.module.css';

const SIGNS: Readonly<Record<Side, string>> = { left: 'L', right: 'R', both: 'L R' };
const WORDS: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right', both: 'Both' };

type Props = {
  readonly side: Side;
  /** The word beside the sign; without it the word is only heard. */
  readonly word?: boolean;
  readonly size?: 'normal' | 'large' | 'huge';
};

/** A side: left a blue square with L, right an orange circle with R, so that grey print and every eye tell them apart. */
export function SideBadge({ side, word = false, size = 'normal' }: Props) {
  return (
    <span className={[style.badge, style[size]].filter(Boolean).join(' ')}>
      <span className={[style.sign, style[side]].join(' ')} aria-hidden="true">
        {SIGNS[side]}
      </span>
      <span className={word ? undefined : 'only-heard'}>{WORDS[side]}</span>
    </span>
  );
}

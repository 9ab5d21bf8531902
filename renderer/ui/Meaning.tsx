import { Tooltip } from '@mantine/core';
import style from './Meaning.module.css';

type Props = {
  readonly sign: string;
  /** What the sign means; shown on hover, focus and touch, and read aloud. */
  readonly says: string;
  readonly weight?: 'strong' | 'fair' | 'weak';
};

/** A short sign that tells its meaning when asked. */
export function Meaning({ sign, says, weight = 'weak' }: Props) {
  return (
    <Tooltip label={says} multiline maw={300} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className={[style.tag, style[weight]].join(' ')} aria-label={says}>
        {sign}
      </button>
    </Tooltip>
  );
}

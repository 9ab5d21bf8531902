import type { RefObject } from 'react';
import style from './figure.module.css';

type Props = {
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  /** Read across the room now. */
  readonly running: boolean;
  /** Waiting, not measuring: drawn softly. */
  readonly soft?: boolean;
  /** Each change is read aloud; not for what changes by itself. */
  readonly heard?: boolean;
  /** The element the running time is written into. */
  readonly shown?: RefObject<HTMLSpanElement | null>;
};

/** The number one reads across the room. */
export function StopwatchFigure(props: Props) {
  const { label, text, unit, running, soft = false, heard = false, shown } = props;
  return (
    <output
      aria-live={heard ? 'polite' : 'off'}
      aria-label={label}
      className={style.figure}
      data-running={running}
      data-soft={soft}
    >
      <span ref={shown}>{text}</span>
      <span className={style.unit}>{unit}</span>
    </output>
  );
}

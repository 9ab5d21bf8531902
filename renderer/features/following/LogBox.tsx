import { memo } from 'react';
import type { Doneness } from './log-entry';
import style from './log-grid.module.css';

/** Where a box stands, as its element carries it. */
export const boxName = (row: number, column: number): string => `${row}-${column}`;

type BoxProps = {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** What was planned, shown while nothing is typed. */
  readonly planned: string;
  readonly isWrong: boolean;
  readonly isMarked: boolean;
  readonly isTabStop: boolean;
  readonly faultId: string;
  readonly onType: (name: string, text: string) => void;
};

/** One number of the log. */
export const LogBox = memo(function LogBox(props: BoxProps) {
  const { name, label, text, planned, isWrong, isMarked, isTabStop, faultId, onType } = props;
  return (
    <span className={isMarked ? style.marked : undefined}>
      <input
        className={style.box}
        data-box={name}
        aria-label={isMarked ? `${label} (more was seen)` : label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? faultId : undefined}
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        placeholder={planned}
        tabIndex={isTabStop ? 0 : -1}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onType(name, event.currentTarget.value)}
      />
    </span>
  );
});

const SIGNS: Readonly<Record<Doneness, string>> = { unknown: '', none: '–', part: '◐', planned: '✓' };

type DoneProps = {
  readonly name: string;
  readonly label: string;
  readonly done: Doneness;
  readonly isTabStop: boolean;
  readonly onPress: (name: string) => void;
};

/** Whether a session was done; pressing it fills in what was planned. */
export const DoneBox = memo(function DoneBox({ name, label, done, isTabStop, onPress }: DoneProps) {
  return (
    <button
      type="button"
      className={style.done}
      data-box={name}
      data-done={done}
      aria-label={label}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => onPress(name)}
    >
      {SIGNS[done]}
    </button>
  );
});

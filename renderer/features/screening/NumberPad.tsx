import { IconBackspace } from '@tabler/icons-react';
import style from './number-pad.module.css';

const DIGITS = ['7', '8', '9', '4', '5', '6', '1', '2', '3'];

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether values may be below zero. */
  readonly signed: boolean;
  /** Whether values have digits after the point. */
  readonly point: boolean;
};

const withSign = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

/** Digits for a finger. The keyboard has its own, so the pad takes no focus and no place in the tab order. */
export function NumberPad({ text, onText, signed, point }: Props) {
  const key = (shown: string, says: string, next: string, able = true) => (
    <button
      key={says}
      type="button"
      tabIndex={-1}
      className={style.key}
      aria-label={says}
      disabled={!able}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onText(next)}
    >
      {shown}
    </button>
  );
  return (
    <fieldset className={style.pad}>
      <legend className="only-heard">Number pad</legend>
      {DIGITS.map((digit) => key(digit, digit, text + digit))}
      {signed
        ? key('±', 'Change the sign', withSign(text))
        : key('.', 'Point', `${text}.`, point && !text.includes('.'))}
      {key('0', '0', `${text}0`)}
      <button
        type="button"
        tabIndex={-1}
        className={style.key}
        aria-label="Take the last digit off"
        disabled={text === ''}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onText(text.slice(0, -1))}
      >
        <IconBackspace size={22} aria-hidden />
      </button>
    </fieldset>
  );
}

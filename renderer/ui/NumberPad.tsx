import { IconBackspace } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import style from './NumberPad.module.css';
import { OwnPadContext } from './own-pad';
import { useTouched } from './touched';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Puts text where the caret is, as a key would; without text takes away what a backspace would. */
function typeInto(field: HTMLInputElement, text: string): void {
  const end = field.selectionEnd ?? field.value.length;
  const start = field.selectionStart ?? end;
  const from = text === '' && start === end ? Math.max(0, end - 1) : start;
  field.setRangeText(text, from, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

type Props = {
  /** Some of the fields take numbers below zero. */
  readonly belowZero?: boolean;
  readonly children: ReactNode;
};

/** Number fields with a pad for the thumb beside them where the coach works by touch. It types into the field that has the focus. */
export function WithNumberPad({ belowZero = false, children }: Props) {
  const touched = useTouched();
  const fields = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(null);
  const [said, say] = useState('');
  // A screen reader may put the focus on a key of the pad: the field it was in before is the one meant.
  useEffect(() => {
    const around = fields.current;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    around?.addEventListener('focusin', remember);
    return () => around?.removeEventListener('focusin', remember);
  }, []);
  const press = (text: string) => {
    const own = [...(fields.current?.querySelectorAll<HTMLInputElement>('input[inputmode]') ?? [])];
    const isOwn = (element: Element | null) => own.find((field) => field === element);
    const field = isOwn(document.activeElement) ?? isOwn(last.current) ?? own[0];
    if (!field) return;
    typeInto(field, text);
    say(field.value === '' ? 'empty' : field.value);
  };
  return (
    <OwnPadContext value={touched}>
      <div className={style.beside}>
        <div ref={fields} className={style.fields}>
          {children}
        </div>
        {touched ? (
          <fieldset className={style.pad}>
            <legend className="only-heard">Number pad</legend>
            {DIGITS.map((digit) => (
              <PadKey key={digit} says={digit} onPress={() => press(digit)} />
            ))}
            <PadKey says="point" onPress={() => press('.')}>
              .
            </PadKey>
            <PadKey says="0" onPress={() => press('0')} />
            <PadKey says="Delete the last digit" onPress={() => press('')}>
              <IconBackspace size={24} aria-hidden />
            </PadKey>
            {belowZero ? (
              <PadKey says="minus" onPress={() => press('-')}>
                −
              </PadKey>
            ) : null}
            <span className="only-heard" aria-live="polite">
              {said}
            </span>
          </fieldset>
        ) : null}
      </div>
    </OwnPadContext>
  );
}

/** A key of the pad: tapping it leaves the focus in the field, and Tab passes it by. */
function PadKey({
  says,
  onPress,
  children = says,
}: {
  readonly says: string;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={says}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

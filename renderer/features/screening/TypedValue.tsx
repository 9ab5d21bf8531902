import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import { NumberField } from '../../ui/NumberField';
import { readNumber } from '../../ui/read-number';
import type { ControlProps } from './control-props';
import { otherUnit, useTestUnit } from './entry-units';
import { NumberPad } from './NumberPad';
import { SIDE_WORD } from './standing-words';
import style from './typed.module.css';
import { UnitSwitch } from './UnitSwitch';

type Props = Pick<ControlProps, 'place' | 'onSave' | 'turn' | 'kind' | 'foot'> & {
  /** What belongs beside the field, such as the rest before the next trial. */
  readonly children?: ReactNode;
};

/** One number by keys or by finger, sent with Enter or space; it keeps the text until it is saved, and says what fits when it does not. */
export function TypedValue({ place, turn, kind, foot, onSave, children }: Props) {
  const test = testOf(place.test);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { choice, limits, usual } = useTestUnit(test);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is the signal
  useEffect(() => {
    if (document.querySelector('[role="dialog"], [role="menu"]') === null) field.current?.focus();
  }, [turn]);
  const send = async () => {
    const read = readNumber(text, limits);
    setAsked(true);
    if (read.kind !== 'number') return;
    const measuredIn = otherUnit(choice.unit);
    if (!(await onSave({ value: read.value, origin: 'typed', ...(measuredIn && { measuredIn }) }))) return;
    setText('');
    setAsked(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const onSpace = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat && text !== '') void send();
  };
  return (
    <form className={style.typed} onSubmit={submit} onKeyDown={onSpace} noValidate>
      <div className={style.entry}>
        <NumberField
          label={`${SIDE_WORD[place.side]}, ${limits.unit}`}
          text={text}
          onText={setText}
          limits={limits}
          usual={usual}
          asked={asked}
          required
          keysWhileEmpty
          inputRef={field}
          size="xl"
        />
        <UnitSwitch {...choice} of="value" keys="i" />
        <ActButton
          says={kind === 'trial' ? 'Save' : `Save the ${kind}`}
          variant="filled"
          size="lg"
          onAct={() => void send()}
        />
        {children}
      </div>
      <NumberPad text={text} onText={setText} signed={limits.min < 0} point={limits.decimals > 0} />
      <footer className={style.foot}>{foot}</footer>
      {/* A form sends on Enter only when it holds a submit button. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
    </form>
  );
}

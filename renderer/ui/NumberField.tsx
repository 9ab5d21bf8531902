import { TextInput } from '@mantine/core';
import { type Ref, use, useState } from 'react';
import style from './NumberField.module.css';
import { OwnPadContext } from './own-pad';
import { type NumberLimits, readNumber } from './read-number';

type Props = {
  readonly label: string;
  /** What was typed, letter for letter; the field never changes it by itself. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly limits: NumberLimits;
  /** Where values usually lie; a number outside is kept and remarked on. */
  readonly usual?: { readonly min: number; readonly max: number };
  readonly hint?: string;
  readonly required?: boolean;
  /** True shows the problem at once, after the coach tried to go on. */
  readonly asked?: boolean;
  readonly autoFocus?: boolean;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  /** No number has a space in it, so the space bar may mean something. */
  readonly onSpace?: () => void;
  /** The field of the next act: the focus comes back to it, and letters stay shortcuts while it has it. */
  readonly nextAct?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A number with its unit: point or comma, limits told in words, and nothing typed is ever lost. */
export function NumberField(props: Props) {
  const { label, text, onText, limits, usual, hint, required = false, asked = false, size = 'sm' } = props;
  const ownPad = use(OwnPadContext);
  const [left, setLeft] = useState(false);
  const reading = readNumber(text, limits);
  const checked = left || asked;
  const problem =
    reading.kind === 'problem'
      ? reading.expected
      : reading.kind === 'empty' && required
        ? `Type a number from ${limits.min} to ${limits.max} ${limits.unit}.`.replace(' .', '.')
        : null;
  const unusual =
    usual && reading.kind === 'number' && (reading.value < usual.min || reading.value > usual.max)
      ? `Unusual: most lie from ${usual.min} to ${usual.max}. Check it; it is kept as typed.`
      : null;
  return (
    <TextInput
      label={label}
      value={text}
      size={size}
      ref={props.inputRef}
      inputMode={ownPad ? 'none' : 'decimal'}
      autoComplete="off"
      data-next-act={props.nextAct || undefined}
      required={required}
      autoFocus={props.autoFocus ?? false}
      onChange={(event) => {
        setLeft(false);
        onText(event.currentTarget.value);
      }}
      onBlur={() => {
        setLeft(text.trim() !== '');
        props.onLeave?.();
      }}
      onKeyDown={(event) => {
        if (event.key === ' ' && props.onSpace) {
          event.preventDefault();
          setLeft(true);
          props.onSpace();
        }
        if (event.key !== 'Enter') return;
        setLeft(true);
        props.onEnter?.();
      }}
      rightSection={limits.unit === '' ? null : <span className={style.unit}>{limits.unit}</span>}
      rightSectionWidth={limits.unit === '' ? undefined : `${limits.unit.length * 0.62 + 1.4}em`}
      rightSectionPointerEvents="none"
      error={checked ? problem : null}
      description={unusual ? <span className={style.unusual}>{unusual}</span> : hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      classNames={{ input: style.input ?? '' }}
    />
  );
}

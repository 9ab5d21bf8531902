import { type KeyboardEvent, useId } from 'react';
import { toNextDue, toRow } from './box-walk';
import { boxWords } from './box-words';
import style from './form.module.css';
import type { Box } from './form-boxes';
import { type SideWays, useBox } from './use-box';

type Props = { readonly ways: SideWays; readonly box: Box };

/** One box: digits, and what is wrong with them below the boxes of its side. */
export function FormBox({ ways, box }: Props) {
  const id = useId();
  const { place, measure } = ways;
  const { text, problem, warning, leave, type } = useBox(ways, box);
  const isVoid = box.trial?.void !== undefined;
  const heed = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget: field } = event;
    if (key === 'Enter') toNextDue(field);
    else if (key === 'ArrowDown') toRow(field, 1);
    else if (key === 'ArrowUp') toRow(field, -1);
    else if (key === 'F2') ways.onNotes(place);
    else return;
    event.preventDefault();
  };
  const pain = box.trial?.pain;
  return (
    <>
      <span className={style.box} data-spare={box.spare || undefined} data-void={isVoid || undefined}>
        <input
          data-box={`${place.side === 'right' ? 'right' : 'left'}-${box.index}`}
          data-due={box.due}
          value={text}
          readOnly={ways.closed || isVoid}
          inputMode="decimal"
          autoComplete="off"
          aria-label={`${boxWords(place, box.index)}, ${measure.unit}${isVoid ? ', void' : ''}`}
          aria-invalid={problem !== null}
          aria-describedby={problem || warning ? id : undefined}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
          onKeyDown={heed}
        />
        {pain === undefined ? null : <small>pain {pain}</small>}
        {isVoid ? <small>void</small> : null}
      </span>
      {problem || warning ? (
        <p id={id} className={problem ? style.problem : style.warning} role={problem ? 'alert' : undefined}>
          {problem ?? warning}
        </p>
      ) : null}
    </>
  );
}

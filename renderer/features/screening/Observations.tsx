import { useRef } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { keepFocus, toNextAct } from './next-act';
import style from './trials.module.css';

/** What was seen during a trial, one tap each. O goes to the first; Escape goes back to the next act. */
export function Observations({
  test,
  seen,
  onSeen,
}: {
  readonly test: TestId;
  readonly seen: readonly string[];
  readonly onSeen: (seen: readonly string[]) => void;
}) {
  const first = useRef<HTMLFieldSetElement>(null);
  const { observations } = testOf(test);
  const toFirst = () => first.current?.querySelector<HTMLElement>('[aria-pressed]')?.focus();
  useShortcut(observations.length === 0 ? null : { keys: 'o', says: 'Tick what was seen', act: toFirst });
  if (observations.length === 0) return null;
  const toggle = (id: string) => onSeen(seen.includes(id) ? seen.filter((one) => one !== id) : [...seen, id]);
  return (
    <fieldset
      ref={first}
      className={style.seen}
      onKeyDown={(event) => {
        if (event.key === 'Escape') toNextAct();
      }}
    >
      <legend className="only-heard">Seen during it</legend>
      <span className={style.heading}>
        Seen <KeyHint keys="o" />
      </span>
      {observations.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={style['seen-one']}
          aria-pressed={seen.includes(id)}
          onMouseDown={keepFocus}
          onClick={() => toggle(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

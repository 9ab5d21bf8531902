import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TestDefinition } from '../../../shared/catalogue/test';
import { KeyHint } from '../../ui/KeyHint';
import { focusNextAct } from './MainAct';
import style from './trial-bar.module.css';

type Props = {
  readonly seen: TestDefinition['observations'];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** Asked for by key or tap: then they are shown in a low window too, and the first one has the focus. */
  readonly asked: boolean;
};

/** What was seen in the trial, a tap each, or a digit. */
export function SeenChips({ seen, chosen, onChoose, asked }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asked) group.current?.querySelector('button')?.focus();
  }, [asked]);
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const heed = (event: KeyboardEvent) => {
    const named = seen[Number(event.key) - 1];
    if (named) toggle(named.id);
    else if (event.key === 'Escape') focusNextAct();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset
      ref={group}
      className={style.seen}
      data-open={asked || seen.some(({ id }) => chosen.includes(id))}
      onKeyDown={heed}
    >
      <legend>
        Seen <KeyHint keys="o" />
      </legend>
      {seen.map(({ id, name }, index) => (
        <button
          key={id}
          type="button"
          className={style.chip}
          aria-pressed={chosen.includes(id)}
          onClick={() => toggle(id)}
        >
          <span className={style.nth} aria-hidden>
            {index + 1}
          </span>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

import { type KeyboardEvent, useRef } from 'react';
import { PAIN_THAT_VOIDS } from '../../../shared/screening/trial';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { focusNextAct } from './MainAct';
import style from './trial-bar.module.css';

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Props = {
  readonly pain: number | undefined;
  /** The chosen one again takes it back. */
  readonly onChoose: (pain: number | null) => void;
};

/** How much the trial hurt, in one press; P and a digit by keys, End for ten. */
export function PainScale({ pain, onChoose }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const buttons = (): HTMLButtonElement[] => [...(group.current?.querySelectorAll('button') ?? [])];
  useShortcut({
    keys: 'p',
    says: 'Say how much it hurt, then a digit',
    act: () => buttons()[pain ?? 0]?.focus(),
  });
  const choose = (chosen: number) => onChoose(pain === chosen ? null : chosen);
  const heed = (event: KeyboardEvent) => {
    const { key } = event;
    const now = buttons().indexOf(document.activeElement as HTMLButtonElement);
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (/^\d$/.test(key)) choose(Number(key));
    else if (key === 'End') choose(SCALE.length - 1);
    else if (step !== 0) buttons()[now + step]?.focus();
    else if (key === 'Escape') focusNextAct();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset ref={group} className={style.pain} onKeyDown={heed}>
      <legend>
        Pain <KeyHint keys="p" />
      </legend>
      {SCALE.map((step) => (
        <button
          key={step}
          type="button"
          className={style.step}
          aria-pressed={pain === step}
          data-stops={step >= PAIN_THAT_VOIDS}
          aria-label={`Pain ${step} of 10${step >= PAIN_THAT_VOIDS ? ', stops this test' : ''}`}
          onClick={() => choose(step)}
        >
          {step}
        </button>
      ))}
    </fieldset>
  );
}

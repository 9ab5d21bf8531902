import { useEffect, useRef } from 'react';
import type { Trial } from '../../../shared/screening/screening';
import { PAIN_THAT_VOIDS } from '../../../shared/screening/trial';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { keepFocus, toNextAct } from './next-act';
import style from './trials.module.css';

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Pain during a trial, one tap. By keys: P, then its digit, or the arrows and space; Escape goes back to the next act. */
export function PainScale({
  pain,
  onPain,
  focused = false,
}: {
  readonly pain: Trial['pain'];
  readonly onPain: (pain: number | null) => void;
  /** Takes the focus when it appears, as after P. */
  readonly focused?: boolean;
}) {
  const steps = useRef<HTMLFieldSetElement>(null);
  const choose = (chosen: number) => onPain(chosen === pain ? null : chosen);
  const stepAt = (step: number) =>
    steps.current?.querySelectorAll<HTMLElement>('[aria-pressed]')[Math.min(10, Math.max(0, step))];
  const press = (key: string, at: number): boolean => {
    const by = STEPS[key];
    if (by !== undefined) stepAt(at + by)?.focus();
    else if (/^\d$/.test(key)) choose(Number(key));
    else if (key === 'Escape') toNextAct();
    else return false;
    return true;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, as it appears
  useEffect(() => {
    if (focused) stepAt(pain ?? 0)?.focus();
  }, []);
  useShortcut({ keys: 'p', says: 'Note pain: then its digit', act: () => stepAt(pain ?? 0)?.focus() });
  return (
    <fieldset ref={steps} className={style.pain}>
      <legend className="only-heard">Pain during it</legend>
      <span className={style.heading}>
        Pain <KeyHint keys="p" />
      </span>
      {SCALE.map((step) => (
        <button
          key={step}
          type="button"
          className={style['pain-step']}
          aria-pressed={pain === step}
          data-stops={step >= PAIN_THAT_VOIDS}
          aria-label={`Pain ${step} of 10${step >= PAIN_THAT_VOIDS ? ', stops this test' : ''}`}
          tabIndex={step === (pain ?? 0) ? 0 : -1}
          onMouseDown={keepFocus}
          onKeyDown={(event) => {
            if (!press(event.key, step)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
          onClick={() => choose(step)}
        >
          {step}
        </button>
      ))}
    </fieldset>
  );
}

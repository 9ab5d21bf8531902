import type { KeyboardEvent } from 'react';
import {
  asksWhere,
  MOST_REGIONS,
  SAFETY_REGIONS,
  type SafetyQuestion,
  type SafetyRegion,
} from '../../../shared/findings/safety-questions';
import style from './Safety.module.css';

type Answer = 'yes' | 'no';

type Props = {
  readonly asked: SafetyQuestion;
  readonly answer: Answer | undefined;
  readonly regions: readonly SafetyRegion[];
  /** `byKey` when a letter answered it, so that the next question can be gone to. */
  readonly onAnswer: (answer: Answer, byKey: boolean) => void;
  readonly onRegions: (regions: readonly SafetyRegion[]) => void;
};

const CHOICES = { no: 'No', yes: 'Yes' } as const;

/** One question in the client's words with no and yes; N and Y answer it from the keyboard. */
export function SafetyQuestionRow({ asked, answer, regions, onAnswer, onRegions }: Props) {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = event.key.toLowerCase();
    if (pressed !== 'y' && pressed !== 'n') return;
    event.preventDefault();
    onAnswer(pressed === 'y' ? 'yes' : 'no', true);
  };
  return (
    <fieldset className={style.row} data-question data-answer={answer} onKeyDown={onKey}>
      <legend>{asked.question}</legend>
      <div className={style.choices}>
        {(['no', 'yes'] as const).map((choice) => (
          <label key={choice} className={style.choice}>
            <input
              type="radio"
              name={asked.id}
              checked={answer === choice}
              onChange={() => onAnswer(choice, false)}
            />
            {CHOICES[choice]}
          </label>
        ))}
      </div>
      {answer === 'yes' && asksWhere(asked) ? (
        <Where asked={asked} regions={regions} onRegions={onRegions} />
      ) : null}
    </fieldset>
  );
}

function Where({ asked, regions, onRegions }: Pick<Props, 'asked' | 'regions' | 'onRegions'>) {
  const full = regions.length >= MOST_REGIONS;
  return (
    <fieldset className={style.where}>
      <legend>Where? Only that part is stopped; with none named, everything is.</legend>
      {SAFETY_REGIONS.map((region) => {
        const on = regions.includes(region);
        return (
          <label key={region} className={style.choice}>
            <input
              type="checkbox"
              name={`${asked.id}-${region}`}
              checked={on}
              disabled={full && !on}
              onChange={() => onRegions(on ? regions.filter((one) => one !== region) : [...regions, region])}
            />
            {region}
          </label>
        );
      })}
    </fieldset>
  );
}

import type { KeyboardEvent } from 'react';
import type { Weekday } from '../../../shared/screening/screening';
import { dayName } from '../../../shared/week/day-words';
import style from './running-week.module.css';
import { type DayDraft, dayProblem, isRunDay, type RunTime } from './week-draft';

type Kind = NonNullable<DayDraft['kind']>;

const KINDS: readonly { readonly kind: Kind; readonly word: string; readonly key: string }[] = [
  { kind: 'rest', word: 'Rest', key: 'r' },
  { kind: 'free', word: 'No run', key: 'n' },
  { kind: 'easy', word: 'Easy', key: 'e' },
  { kind: 'long', word: 'Long', key: 'l' },
  { kind: 'hard', word: 'Hard', key: 'h' },
];
const TIMES: readonly { readonly run: RunTime; readonly word: string; readonly key: string }[] = [
  { run: 'am', word: 'Morning', key: 'm' },
  { run: 'mid', word: 'Midday', key: 'd' },
  { run: 'pm', word: 'Evening', key: 'v' },
];

type Props = {
  readonly day: Weekday;
  readonly said: DayDraft;
  /** True once the coach tried to save. */
  readonly asked: boolean;
  /** `done` when letters have said all of the day, so that the next can be gone to. */
  readonly onSay: (said: DayDraft, done: boolean) => void;
};

/** One day: rest, no run, or which run and when. One letter says each, and goes on to the next day. */
export function DayRow({ day, said, asked, onSay }: Props) {
  const sayKind = (kind: Kind, byKey: boolean) =>
    onSay({ kind, run: isRunDay(kind) ? said.run : null }, byKey && !isRunDay(kind));
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = event.key.toLowerCase();
    const kind = KINDS.find(({ key }) => key === pressed);
    const time = TIMES.find(({ key }) => key === pressed);
    if (kind) sayKind(kind.kind, true);
    else if (time && isRunDay(said.kind)) onSay({ ...said, run: time.run }, true);
    else return;
    event.preventDefault();
  };
  const problem = asked ? dayProblem(said) : null;
  const problemId = `${day}-problem`;
  return (
    <fieldset
      className={style.day}
      data-day
      data-wrong={problem !== null || undefined}
      aria-describedby={problem ? problemId : undefined}
      onKeyDown={onKey}
    >
      <legend>{dayName(day)}</legend>
      <div className={style.choices}>
        {KINDS.map(({ kind, word, key }) => (
          <Choice
            key={kind}
            name={`${day}-kind`}
            letter={key}
            word={word}
            checked={said.kind === kind}
            onChoose={() => sayKind(kind, false)}
          />
        ))}
      </div>
      {isRunDay(said.kind) ? (
        <fieldset className={style.times}>
          <legend className="only-heard">When is the run on {dayName(day)}?</legend>
          {TIMES.map(({ run, word, key }) => (
            <Choice
              key={run}
              name={`${day}-run`}
              letter={key}
              word={word}
              checked={said.run === run}
              onChoose={() => onSay({ ...said, run }, false)}
            />
          ))}
        </fieldset>
      ) : null}
      {problem ? (
        <p id={problemId} className={style.problem}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly letter: string;
  readonly word: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

/** A choice with its letter underlined where it stands in the word. */
function Choice({ name, letter, word, checked, onChoose }: ChoiceProps) {
  const at = word.toLowerCase().indexOf(letter);
  return (
    <label className={style.choice} data-checked={checked || undefined}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} aria-keyshortcuts={letter} />
      <span>
        {word.slice(0, at)}
        <u>{word.charAt(at)}</u>
        {word.slice(at + 1)}
      </span>
    </label>
  );
}

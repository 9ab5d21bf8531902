import style from './Steps.module.css';

type Props = {
  readonly label: string;
  readonly names: readonly string[];
  /** The place of the step the coach is at, from 0. */
  readonly at: number;
};

/** The steps of an act that takes several, with the one the coach is at. */
export function Steps({ label, names, at }: Props) {
  return (
    <ol className={style.steps} aria-label={label}>
      {names.map((name, place) => (
        <li
          key={name}
          className={[style.step, place === at ? style.now : place < at ? style.done : ''].join(' ')}
          aria-current={place === at ? 'step' : undefined}
        >
          <span className={style.number} aria-hidden="true">
            {place < at ? '✓' : place + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  );
}

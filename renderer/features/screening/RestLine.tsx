import style from './figure.module.css';

/** How much of the rest is left, where no stopwatch shows it. The next trial may begin sooner. */
export function RestLine({ rest }: { readonly rest: number }) {
  if (rest === 0) return null;
  return (
    <p className={style.left} role="timer" aria-live="off">
      <strong>{rest} s</strong> rest
    </p>
  );
}

import { exerciseOf } from '../../../shared/catalogue/exercises';
import style from './lists.module.css';
import type { LeftOut } from './programme-draft';

/** What was left out of a list because it may not be given, with the reasons; nothing when all is in. */
export function LeftOutNote({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <div className={style.warning} role="alert">
      <p>Left out, since it may not be given now:</p>
      <ul>
        {leftOut.map(({ exercise, why }) => (
          <li key={exercise}>
            <strong>{exerciseOf(exercise).name}</strong>: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}

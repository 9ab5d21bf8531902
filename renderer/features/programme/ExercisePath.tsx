import { type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { pathOf } from '../../../shared/programme/removers';
import style from './card.module.css';
import { type Material, offered } from './programme-draft';

type Props = {
  readonly id: ExerciseId;
  readonly material: Material;
  readonly onStep: (to: ExerciseId) => void;
};

/** The steps of an exercise from easier to harder; a press goes to one, unless a safety answer stops it. */
export function ExercisePath({ id, material, onStep }: Props) {
  const path = pathOf(id);
  if (path.length === 1) return null;
  return (
    <div className={style.path}>
      <ol aria-label={`Steps of ${exerciseOf(id).name}, easiest first`}>
        {path.map((step) => {
          const { stopped, missing } = offered(step, material);
          const why = stopped ?? missing;
          return (
            <li key={step} aria-current={step === id ? 'step' : undefined}>
              {step === id ? (
                <strong>{exerciseOf(step).name}</strong>
              ) : (
                <button
                  type="button"
                  aria-disabled={stopped !== null}
                  title={why ?? undefined}
                  onClick={() => stopped === null && onStep(step)}
                >
                  {exerciseOf(step).name}
                  {why ? <span className="only-heard">: {why}</span> : null}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <p className={style.quiet}>{exerciseOf(id).harder}</p>
    </div>
  );
}

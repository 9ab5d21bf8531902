import { Link } from '@tanstack/react-router';
import { type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { TARGETS } from '../../../shared/catalogue/target';
import { codesOf } from '../../../shared/findings/blocks';
import { CONTRAINDICATION_WORDS } from '../../../shared/findings/contraindications';
import { FigurePair } from '../../figures/FigurePair';
import { capitalised } from '../../ui/capitalised';
import { ProvenanceTag } from '../../ui/ProvenanceTag';
import { doseWords } from './dose-words';
import style from './Entry.module.css';
import { Figure, Lines, Part } from './Evidence';
import { rulesOfTarget } from './uses';

/** An exercise in full: the coach's words, the client's words, the way to easier and harder. */
export function ExerciseDetail({ id }: { readonly id: ExerciseId }) {
  const exercise = exerciseOf(id);
  return (
    <article className={style.entry}>
      <header>
        <h2>{exercise.name}</h2>
        <p className={style.under}>
          {capitalised(exercise.muscles)}. For the client: “{exercise.plainName}”.
        </p>
      </header>
      <FigurePair id={id} side={exercise.oneSided ? 'left' : 'both'} room={{ width: 420, height: 220 }} />
      <dl className={style.figures}>
        <Figure name="Trains">
          <Targets id={id} />
        </Figure>
        <Figure name="Dose to start from">
          {doseWords(exercise.dose, exercise.oneSided)} <ProvenanceTag tag="P" />
        </Figure>
        <Figure name="Position">
          {exercise.position}
          {exercise.positionNote === '' ? '' : `, ${exercise.positionNote}`}
        </Figure>
        <Figure name="Needs">
          {exercise.equipment.length === 0 ? 'nothing' : exercise.equipment.join(', ')}
        </Figure>
        <Figure name="Level">{exercise.level} of 5</Figure>
      </dl>
      <Ladder easier={exercise.regress} harder={exercise.progress} />
      <Part title="For the coach">
        <div className={style.two}>
          <div>
            <h4>Cues</h4>
            <Lines lines={exercise.cues} />
          </div>
          <div>
            <h4>Faults</h4>
            <Lines lines={exercise.faults} />
          </div>
        </div>
      </Part>
      <ClientWords id={id} />
      <Part title="Not with">
        <Lines
          lines={codesOf(exercise).map((code) => {
            const { meaning, substitute } = CONTRAINDICATION_WORDS[code];
            return `${meaning}: ${substitute}`;
          })}
        />
      </Part>
    </article>
  );
}

function ClientWords({ id }: { readonly id: ExerciseId }) {
  const { steps, feel, notFeel, slipAndFix, easier, harder } = exerciseOf(id);
  return (
    <Part title="For the client">
      <Lines ordered lines={steps} />
      <dl className={style.figures}>
        <Figure name="Feel it">{feel}</Figure>
        <Figure name="Not there">{notFeel}</Figure>
        <Figure name="Slip and fix">{slipAndFix}</Figure>
        <Figure name="Easier">{easier}</Figure>
        <Figure name="Harder">{harder}</Figure>
      </dl>
    </Part>
  );
}

function Targets({ id }: { readonly id: ExerciseId }) {
  return exerciseOf(id).targets.map((target, place) => (
    <span key={target}>
      {place > 0 ? ', ' : ''}
      {TARGETS[target].name}
      {rulesOfTarget(target).map((rule) => (
        <Link
          key={rule}
          className={style.code}
          to="/library/$shelf/$entry"
          params={{ shelf: 'rules', entry: rule }}
        >
          {rule}
        </Link>
      ))}
    </span>
  ));
}

function Ladder({
  easier,
  harder,
}: {
  readonly easier: ExerciseId | null;
  readonly harder: ExerciseId | null;
}) {
  return (
    <nav className={style.ladder} aria-label="Easier and harder">
      <Rung word="Easier" id={easier} />
      <Rung word="Harder" id={harder} />
    </nav>
  );
}

function Rung({ word, id }: { readonly word: 'Easier' | 'Harder'; readonly id: ExerciseId | null }) {
  return (
    <div>
      <span className={style.under}>{word}</span>
      {id === null ? (
        <p>none in the library</p>
      ) : (
        <Link to="/library/$shelf/$entry" params={{ shelf: 'exercises', entry: id }}>
          {exerciseOf(id).name}
        </Link>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { isInBodyOrder } from '../../../shared/programme/body-order';
import type { Offer } from '../../../shared/programme/offer';
import { sessionMinutesOf } from '../../../shared/week/session-minutes';
import { notifyDone } from '../../ui/notify';
import { withAdded, withBodyOrder, withDose, without, withReordered, withSwapped } from './draft-acts';
import { ExercisePicker } from './ExercisePicker';
import { PrescriptionCard } from './PrescriptionCard';
import style from './programme.module.css';
import { type Draft, type Material, offered } from './programme-draft';
import { Templates } from './Templates';
import type { ActOnDraft } from './use-programme-draft';

type Props = {
  readonly draft: Draft;
  readonly material: Material;
  readonly act: ActOnDraft;
};

/** The exercises of the draft, each open to change, and the ways to add more. */
export function ExerciseList({ draft, material, act }: Props) {
  /** The exercise to swap, or null to add one; undefined while nothing is picked. */
  const [picking, setPicking] = useState<ExerciseId | null | undefined>(undefined);
  const kept = draft.kept.map(({ exercise }) => exercise);
  const pick = ({ prescription }: Offer) =>
    act((now) => (picking ? withSwapped(now, picking, prescription) : withAdded(now, prescription)));
  const step = (from: ExerciseId, to: ExerciseId) => {
    if (kept.includes(to)) return notifyDone(`${exerciseOf(to).name} is in the programme already.`);
    act((now) => withSwapped(now, from, offered(to, material).prescription));
  };
  return (
    <section aria-labelledby="exercises">
      <div className={style.titled}>
        <h2 id="exercises" className={style.section}>
          Exercises
        </h2>
        <p className={style.quiet}>
          All of it in one go takes about {Math.round(sessionMinutesOf(draft.kept))} minutes: sets, rests,
          side changes and setting up counted.
        </p>
      </div>
      {isInBodyOrder(draft.kept) ? null : (
        <p className={style.order}>
          In this order the client gets down and up again.{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => act(withBodyOrder)}>
            Order from lying to moving
          </Button>
        </p>
      )}
      <ol className={style.prescriptions} aria-label="Exercises of the programme">
        {draft.kept.map((entry, index) => (
          <PrescriptionCard
            key={entry.exercise}
            prescription={entry}
            number={index + 1}
            last={index === draft.kept.length - 1}
            material={material}
            onMove={(by) => act((now) => withReordered(now, entry.exercise, by))}
            onRemove={() => act((now) => without(now, entry.exercise))}
            onSwap={() => setPicking(entry.exercise)}
            onStep={(to) => step(entry.exercise, to)}
            onDose={(dose) => act((now) => withDose(now, entry.exercise, dose), `dose ${entry.exercise}`)}
          />
        ))}
      </ol>
      <div className={style.more}>
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setPicking(null)}>
          Add an exercise
        </Button>
        <Templates draft={draft} material={material} act={act} />
      </div>
      <ExercisePicker
        instead={picking}
        kept={kept}
        material={material}
        onPick={pick}
        onClose={() => setPicking(undefined)}
      />
    </section>
  );
}

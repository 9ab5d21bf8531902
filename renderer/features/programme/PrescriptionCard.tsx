import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowsExchange, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { drawnSide } from '../../../shared/programme/drawn-side';
import type { Dose, Prescription } from '../../../shared/programme/programme';
import { sessionMinutesOf } from '../../../shared/week/session-minutes';
import { FigurePair } from '../../figures/FigurePair';
import { Because } from './Because';
import style from './card.module.css';
import { DoseEditor } from './DoseEditor';
import { ExercisePath } from './ExercisePath';
import type { Material } from './programme-draft';
import { WouldRemove } from './WouldRemove';

type Props = {
  readonly prescription: Prescription;
  readonly number: number;
  readonly last: boolean;
  readonly material: Material;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onSwap: () => void;
  readonly onStep: (to: ExerciseId) => void;
  readonly onDose: (dose: Dose) => void;
};

const FIRST = {
  left: 'left side first',
  right: 'right side first',
  alternate: 'take turns which side is first',
};

const minuteWords = (prescription: Prescription): string => {
  const minutes = sessionMinutesOf([prescription]);
  return minutes === 0 ? 'done inside a run' : `${minutes.toFixed(1)} min`;
};

/** One exercise with its dose: because of which finding, what would take it out, and its steps to either hand. */
export function PrescriptionCard(props: Props) {
  const { prescription, number, last, material, onMove, onRemove, onSwap, onStep, onDose } = props;
  const exercise = exerciseOf(prescription.exercise);
  return (
    <li className={style.card} data-exercise={prescription.exercise}>
      <header className={style['card-head']}>
        <div>
          <h3>
            {number}. {exercise.name}
          </h3>
          <p className={style.quiet}>
            {exercise.muscles} · {exercise.positionNote}
            {prescription.firstSide === null ? '' : ` · ${FIRST[prescription.firstSide]}`} ·{' '}
            {minuteWords(prescription)}
          </p>
        </div>
        <Group gap={4} wrap="nowrap">
          <Act label={`Swap ${exercise.name} for another`} onClick={onSwap}>
            <IconArrowsExchange size={18} aria-hidden />
          </Act>
          <Act label={`Move ${exercise.name} up`} disabled={number === 1} onClick={() => onMove(-1)}>
            <IconArrowUp size={18} aria-hidden />
          </Act>
          <Act label={`Move ${exercise.name} down`} disabled={last} onClick={() => onMove(1)}>
            <IconArrowDown size={18} aria-hidden />
          </Act>
          <Act label={`Take ${exercise.name} out`} onClick={onRemove}>
            <IconX size={18} aria-hidden />
          </Act>
        </Group>
      </header>
      <div className={style.figure}>
        <FigurePair
          id={prescription.exercise}
          side={drawnSide(prescription)}
          room={{ width: 200, height: 110 }}
        />
      </div>
      <DoseEditor dose={prescription.dose} name={exercise.name} onDose={onDose} />
      <Because prescription={prescription} findings={material.evaluation.findings} />
      <ExercisePath id={prescription.exercise} material={material} onStep={onStep} />
      <WouldRemove prescription={prescription} material={material} />
    </li>
  );
}

function Act({
  label,
  disabled = false,
  onClick,
  children,
}: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" size="lg" aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import type { Finding } from '../../../shared/findings/finding';
import { drawnSide } from '../../../shared/programme/drawn-side';
import type { Dose, Prescription } from '../../../shared/programme/programme';
import { FigurePair } from '../../figures/FigurePair';
import { Because } from './Because';
import { DoseEditor } from './DoseEditor';
import style from './programme.module.css';

type Props = {
  readonly prescription: Prescription;
  readonly number: number;
  readonly last: boolean;
  readonly findings: readonly Finding[];
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onDose: (dose: Dose) => void;
};

const FIRST = {
  left: 'left side first',
  right: 'right side first',
  alternate: 'take turns which side is first',
};

/** One exercise with its dose, and because of which finding it is here. */
export function PrescriptionCard({ prescription, number, last, findings, onMove, onRemove, onDose }: Props) {
  const exercise = exerciseOf(prescription.exercise);
  return (
    <li className={style.card}>
      <header className={style['card-head']}>
        <div>
          <h3>
            {number}. {exercise.name}
          </h3>
          <p className={style.quiet}>
            {exercise.muscles} · {exercise.positionNote}
            {prescription.firstSide === null ? '' : ` · ${FIRST[prescription.firstSide]}`}
          </p>
        </div>
        <Group gap={4} wrap="nowrap">
          <Act label={`Move ${exercise.name} up`} disabled={number === 1} onClick={() => onMove(-1)}>
            <IconArrowUp size={18} aria-hidden />
          </Act>
          <Act label={`Move ${exercise.name} down`} disabled={last} onClick={() => onMove(1)}>
            <IconArrowDown size={18} aria-hidden />
          </Act>
          <Act label={`Take ${exercise.name} out`} disabled={false} onClick={onRemove}>
            <IconX size={18} aria-hidden />
          </Act>
        </Group>
      </header>
      <div className={style.figure}>
        <FigurePair
          id={prescription.exercise}
          side={drawnSide(prescription)}
          room={{ width: 220, height: 120 }}
        />
      </div>
      <DoseEditor dose={prescription.dose} name={exercise.name} onDose={onDose} />
      <Because ids={prescription.because} findings={findings} />
    </li>
  );
}

function Act({
  label,
  disabled,
  onClick,
  children,
}: {
  readonly label: string;
  readonly disabled: boolean;
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

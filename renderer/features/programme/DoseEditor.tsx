import { NumberInput } from '@mantine/core';
import type { Dose, SideDose } from '../../../shared/programme/programme';
import { SideBadge } from '../../ui/SideBadge';
import style from './programme.module.css';

const SIDES = ['left', 'right', 'both'] as const;
const WORK = ['reps', 'seconds', 'metres'] as const;
const MOST = { reps: 100, seconds: 600, metres: 3000 } as const;

/** Sets and work of each side, and days a week; a change is the coach's own and is kept as such. */
export function DoseEditor({
  dose,
  name,
  onDose,
}: {
  readonly dose: Dose;
  readonly name: string;
  readonly onDose: (dose: Dose) => void;
}) {
  return (
    <div className={style['dose']}>
      {SIDES.map((side) => {
        const work = dose[side];
        return work ? (
          <SideWork
            key={side}
            side={side}
            work={work}
            name={name}
            onWork={(changed) => onDose({ ...dose, [side]: changed })}
          />
        ) : null;
      })}
      <NumberInput
        className={style['number'] ?? ''}
        label="Days a week"
        aria-label={`${name}: days a week`}
        min={1}
        max={7}
        value={dose.daysPerWeek}
        onChange={(days) => typeof days === 'number' && onDose({ ...dose, daysPerWeek: days })}
      />
      <p className={style['rest']}>
        rest {dose.restSeconds} s · effort {dose.effort} of 10
      </p>
    </div>
  );
}

function SideWork({
  side,
  work,
  name,
  onWork,
}: {
  readonly side: (typeof SIDES)[number];
  readonly work: SideDose;
  readonly name: string;
  readonly onWork: (work: SideDose) => void;
}) {
  const kind = WORK.find((candidate) => work[candidate] !== undefined) ?? 'reps';
  const where = side === 'both' ? name : `${name}, ${side}`;
  return (
    <fieldset className={style['side']}>
      <legend>{side === 'both' ? 'Dose' : <SideBadge side={side} />}</legend>
      <NumberInput
        className={style['number'] ?? ''}
        label="Sets"
        aria-label={`${where}: sets`}
        min={1}
        max={10}
        value={work.sets}
        onChange={(sets) => typeof sets === 'number' && onWork({ ...work, sets })}
      />
      <NumberInput
        className={style['number'] ?? ''}
        label={kind === 'reps' ? 'Reps' : kind === 'seconds' ? 'Seconds' : 'Metres'}
        aria-label={`${where}: ${kind}`}
        min={kind === 'reps' ? 1 : 5}
        max={MOST[kind]}
        value={work[kind] ?? ''}
        onChange={(amount) => typeof amount === 'number' && onWork({ ...work, [kind]: amount })}
      />
      {work.holdSeconds === undefined ? null : (
        <p className={style['rest']}>hold {work.holdSeconds} s each</p>
      )}
    </fieldset>
  );
}

import { NumberInput } from '@mantine/core';
import type { Dose, SideDose } from '../../../shared/programme/programme';
import { SideBadge } from '../../ui/SideBadge';
import style from './card.module.css';

const SIDES = ['left', 'right', 'both'] as const;
const WORK = ['reps', 'seconds', 'metres'] as const;
const MOST = { reps: 100, seconds: 600, metres: 3000 } as const;
const WORD = { reps: 'Reps', seconds: 'Seconds', metres: 'Metres' } as const;

/** Sets and work of each side, days a week, rest and effort; a change is the coach's own and is kept as such. */
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
    <div className={style.dose}>
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
      <Amount
        label="Days"
        name={`${name}: days a week`}
        range={{ min: 1, max: 7 }}
        value={dose.daysPerWeek}
        onValue={(daysPerWeek) => onDose({ ...dose, daysPerWeek })}
      />
      <Amount
        label="Rest, s"
        name={`${name}: rest in seconds`}
        range={{ min: 0, max: 600 }}
        value={dose.restSeconds}
        onValue={(restSeconds) => onDose({ ...dose, restSeconds })}
      />
      <Amount
        label="Effort"
        name={`${name}: effort from 1 to 10`}
        range={{ min: 1, max: 10 }}
        value={dose.effort}
        onValue={(effort) => onDose({ ...dose, effort })}
      />
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
    <fieldset className={style.side}>
      <legend className="only-heard">{side === 'both' ? 'Dose' : side}</legend>
      {side === 'both' ? null : (
        <span className={style['side-sign']}>
          <SideBadge side={side} />
        </span>
      )}
      <Amount
        label="Sets"
        name={`${where}: sets`}
        range={{ min: 1, max: 10 }}
        value={work.sets}
        onValue={(sets) => onWork({ ...work, sets })}
      />
      <span className={style.times} aria-hidden="true">
        ×
      </span>
      <Amount
        label={WORD[kind]}
        name={`${where}: ${kind}`}
        range={{ min: kind === 'reps' ? 1 : 5, max: MOST[kind] }}
        value={work[kind]}
        onValue={(amount) => onWork({ ...work, [kind]: amount })}
      />
      {work.holdSeconds === undefined ? null : <p className={style.rest}>hold {work.holdSeconds} s each</p>}
    </fieldset>
  );
}

/** A number that steps by the arrow keys; an empty or impossible one changes nothing. */
function Amount({
  label,
  name,
  range,
  value,
  onValue,
}: {
  readonly label: string;
  readonly name: string;
  readonly range: { readonly min: number; readonly max: number };
  readonly value: number | undefined;
  readonly onValue: (value: number) => void;
}) {
  return (
    <NumberInput
      className={style.number ?? ''}
      label={label}
      aria-label={name}
      allowDecimal={false}
      {...range}
      value={value ?? ''}
      onChange={(typed) =>
        typeof typed === 'number' && typed >= range.min && typed <= range.max && onValue(typed)
      }
    />
  );
}

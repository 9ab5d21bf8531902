import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { NumberField } from '../../ui/NumberField';
import style from './ClientForm.module.css';
import { limitsOf } from './client-draft';
import type { SectionProps } from './WhoFields';

const SIDES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'unknown', label: 'Not known' },
] as const;

/** Height, mass, leg lengths and the dominant side. */
export function BodyFields({ draft, onChange, asked, units }: SectionProps) {
  const id = useId();
  const oneLeg = (draft.legLeft.trim() === '') !== (draft.legRight.trim() === '');
  return (
    <div className={style.body}>
      <NumberField
        label="Height"
        text={draft.height}
        onText={(height) => onChange({ height })}
        limits={limitsOf('height', units)}
        asked={asked}
      />
      <NumberField
        label="Body mass"
        text={draft.mass}
        onText={(mass) => onChange({ mass })}
        limits={limitsOf('mass', units)}
        hint="For strength per kilogram."
        asked={asked}
      />
      <NumberField
        label="Leg length left"
        text={draft.legLeft}
        onText={(legLeft) => onChange({ legLeft })}
        limits={limitsOf('legLeft', units)}
        hint="Front hip bone to inner ankle, lying."
        required={oneLeg}
        asked={asked}
      />
      <NumberField
        label="Leg length right"
        text={draft.legRight}
        onText={(legRight) => onChange({ legRight })}
        limits={limitsOf('legRight', units)}
        hint="Reaches and hops are given in it."
        required={oneLeg}
        asked={asked}
      />
      <div className={style.whole}>
        <p className={style.label} id={id}>
          Dominant side
        </p>
        <SegmentedControl
          aria-labelledby={id}
          value={draft.dominantSide}
          onChange={(value) => {
            const side = SIDES.find((known) => known.value === value);
            if (side) onChange({ dominantSide: side.value });
          }}
          data={SIDES.map((side) => ({ ...side }))}
        />
        <p className={style.why}>The leg that kicks a ball.</p>
      </div>
    </div>
  );
}

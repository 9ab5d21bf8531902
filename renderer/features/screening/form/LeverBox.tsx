import type { FormRow } from '../../../../shared/screening/capture-form';
import type { ScreeningRecord } from '../../../bridge/call';
import { useAction } from '../../../bridge/use-action';
import { NumberField } from '../../../ui/NumberField';
import { readNumber } from '../../../ui/read-number';
import { measurementAt } from '../steps';
import { toNextDue } from './box-walk';

/** How far from the joint the pad may lie, in cm; as where newtons are taken one by one. */
export const LEVER = { min: 2, max: 120, unit: 'cm', decimals: 1 };

type Props = {
  readonly record: ScreeningRecord;
  readonly row: FormRow;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly closed: boolean;
};

/** The distance from the joint to the pad, once a test; changed later, it is changed for the trials that are there. */
export function LeverBox({ record, row, text, onText, closed }: Props) {
  const correcting = useAction('screening.recordTrial');
  const leave = async () => {
    const read = readNumber(text, LEVER);
    if (closed || read.kind !== 'number') return;
    const leverM = Math.round(read.value * 10) / 1000;
    for (const side of row.sides) {
      const measurement = measurementAt(record.screening, { test: row.test, side });
      const last = measurement?.trials.findLast((trial) => trial.void === undefined);
      if (!last?.id || measurement?.leverM === leverM) continue;
      const place = { screeningId: record.id, test: row.test, side } as const;
      await correcting.act({
        ...{ ...place, value: last.value, unit: 'N', leverM, origin: 'typed', insteadOf: last.id },
      });
    }
  };
  return (
    <NumberField
      label="Lever, joint line to pad"
      text={text}
      onText={onText}
      limits={LEVER}
      onLeave={() => void leave()}
      onEnter={() => document.activeElement && toNextDue(document.activeElement)}
    />
  );
}

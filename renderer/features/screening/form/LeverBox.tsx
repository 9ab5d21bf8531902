import type { FormRow } from '../../../../shared/screening/capture-form';
import type { ScreeningRecord } from '../../../bridge/call';
import { useAction } from '../../../bridge/use-action';
import type { Measure } from '../../../ui/measures';
import { NumberField } from '../../../ui/NumberField';
import { measurementAt } from '../steps';
import { toNextDue } from './box-walk';
import { leverLimits } from './lever';

type Props = {
  readonly record: ScreeningRecord;
  readonly row: FormRow;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** In metres, as far as it is typed. */
  readonly leverM: number | null;
  readonly length: Measure;
  readonly closed: boolean;
};

/** The distance from the joint to the pad, once a test; changed later, it is changed for the trials that are there. */
export function LeverBox({ record, row, text, onText, leverM, length, closed }: Props) {
  const correcting = useAction('screening.recordTrial');
  const leave = async () => {
    if (closed || leverM === null) return;
    for (const side of row.sides) {
      const measurement = measurementAt(record.screening, { test: row.test, side });
      const last = measurement?.trials.findLast((trial) => trial.void === undefined);
      if (!last?.id || measurement?.leverM === leverM) continue;
      const place = { screeningId: record.id, test: row.test, side } as const;
      await correcting.act({
        ...{ ...place, unit: 'N', leverM, origin: 'typed', insteadOf: last.id },
        ...(last.measured
          ? { value: last.measured.value, measuredIn: last.measured.unit }
          : { value: last.value }),
      });
    }
  };
  return (
    <NumberField
      label="Lever, joint line to pad"
      text={text}
      onText={onText}
      limits={leverLimits(length)}
      onLeave={() => void leave()}
      onEnter={() => document.activeElement && toNextDue(document.activeElement)}
    />
  );
}

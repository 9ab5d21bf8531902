import type { Material } from '../../renderer/features/programme/programme-draft';
import type { IsoDate } from '../../shared/basics/dates';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import { inDoingOrder } from '../../shared/programme/body-order';
import { proposalOf } from '../../shared/programme/propose';
import type { Measurement, Screening, Training } from '../../shared/screening/screening';

/** The normal week of the evidence base (5.5, E1), from the Monday after the visit. */
export const NORMAL_WEEK: Training = {
  startDate: '2026-11-23' as IsoDate,
  weeks: 6,
  layout: 'four-by-twenty',
  week: [
    { day: 'mon', kind: 'rest' },
    { day: 'tue', kind: 'hard', run: 'am' },
    { day: 'wed', kind: 'easy', run: 'am' },
    { day: 'thu', kind: 'hard', run: 'am' },
    { day: 'fri', kind: 'easy', run: 'am' },
    { day: 'sat', kind: 'easy', run: 'am' },
    { day: 'sun', kind: 'long', run: 'am' },
  ],
  equipment: ['step', 'band', 'loop-band'],
};

const side = (
  test: 'sls-eo' | 'wblt-cm' | 'heel-raise',
  values: readonly [number[], number[]],
): Measurement[] =>
  (['left', 'right'] as const).map((one, index) => ({
    test,
    side: one,
    trials: (values[index] ?? []).map((value) => ({ value })),
  }));

/** A visit whose right side scores lower in balance, at the ankle and at the calf, with what is proposed of it. */
export function materialOf(training: Training | null = NORMAL_WEEK, flags: readonly string[] = []): Material {
  const screening: Screening = {
    client: { sex: 'female', birthYear: 1990, flags: [...flags] },
    date: '2026-11-20' as IsoDate,
    measurements: [
      ...side('sls-eo', [
        [44, 45, 45],
        [9, 10, 8],
      ]),
      ...side('wblt-cm', [
        [12, 12.5, 12],
        [5, 5, 5.5],
      ]),
      ...side('heel-raise', [[30], [14]]),
    ],
    ...(training && { training }),
  };
  const evaluation = evaluationOf(screening);
  return { screening, evaluation, proposal: inDoingOrder(proposalOf(evaluation, screening)), versions: [] };
}

import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import type { Input } from '../../shared/ipc/contract';
import { inDoingOrder } from '../../shared/programme/body-order';
import type { Proposal } from '../../shared/programme/programme';
import { proposalOf } from '../../shared/programme/propose';
import { openDoor } from './door';

export type Choices = Input<'programme.issue'>['choices'];

/** A visit with a clear side difference, and what is proposed from it. */
export async function proposed() {
  const opened = await openDoor();
  const { call } = opened;
  const facts = { name: 'Ada', sex: 'female', birthYear: 1990 } as const;
  const client = await call('client.save', { facts, note: '' });
  const { id: screeningId } = await call('screening.start', { clientId: client.id });
  const measured = {
    'sls-eo': { left: [44, 45, 45], right: [9, 10, 8] },
    'wblt-cm': { left: [12, 12.5, 12], right: [5, 5, 5.5] },
    'heel-raise': { left: [30], right: [14] },
  } as const;
  for (const test of ['sls-eo', 'wblt-cm', 'heel-raise'] as const)
    for (const side of ['left', 'right'] as const)
      for (const value of measured[test][side])
        await call('screening.recordTrial', { screeningId, test, side, value, origin: 'typed' });
  const { screening } = await call('screening.finish', { id: screeningId });
  const evaluation = evaluationOf(screening);
  return {
    ...opened,
    client,
    screeningId,
    evaluation,
    proposal: inDoingOrder(proposalOf(evaluation, screening)),
  };
}

/** The proposal as it is, to be issued without a running week. */
export const choicesOf = (proposal: Proposal): Choices => ({
  prescriptions: proposal.prescriptions.map(({ exercise, dose }) => ({ exercise, dose })),
  coachNote: 'Slowly.',
  training: null,
  moves: [],
});

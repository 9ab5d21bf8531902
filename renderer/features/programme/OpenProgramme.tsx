import { useMemo, useState } from 'react';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { inDoingOrder } from '../../../shared/programme/body-order';
import type { ProgrammeDraft } from '../../../shared/programme/draft';
import { proposalOf } from '../../../shared/programme/propose';
import type { ProgrammeRecord, RunningWeek, ScreeningRecord } from '../../bridge/call';
import { longDay, today } from '../../ui/day-words';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { BackToFindings } from './BackToFindings';
import { Papers } from './Papers';
import { ProgrammeEditor } from './ProgrammeEditor';
import style from './programme.module.css';
import {
  type Draft,
  draftOfIssued,
  draftOfProposal,
  draftOfStored,
  type LeftOut,
  type Material,
} from './programme-draft';
import { Versions } from './Versions';

type Props = {
  readonly record: ScreeningRecord;
  readonly evaluation: Evaluation;
  /** The client's running week as asked last; null when never asked. */
  readonly week: RunningWeek | null;
  /** What was made of the proposal before and not issued. */
  readonly kept: ProgrammeDraft | null;
  /** What was issued from this screening so far, newest first. */
  readonly versions: readonly ProgrammeRecord[];
};

/** The screening with the client's running week, judged, and what is proposed of it. */
function useMaterial({ record, evaluation, week, versions }: Props): Material {
  const { screening: visit } = record;
  return useMemo(() => {
    const screening = week ? { ...visit, training: week.training } : visit;
    return {
      screening,
      evaluation,
      proposal: inDoingOrder(proposalOf(evaluation, screening)),
      versions: versions.map(({ programme }) => programme),
    };
  }, [visit, evaluation, week, versions]);
}

type Begun = { readonly draft: Draft; readonly leftOut: readonly LeftOut[] };

const begin = (
  kept: ProgrammeDraft | null,
  latest: ProgrammeRecord | undefined,
  material: Material,
): Begun => {
  if (kept) return draftOfStored(kept, material);
  if (latest) return draftOfIssued(latest.programme, material, today());
  return { draft: draftOfProposal(material), leftOut: [] };
};

/** What is proposed from the findings, why, and what the coach makes of it. */
export function OpenProgramme(props: Props) {
  const { record, kept, versions } = props;
  const material = useMaterial(props);
  const { proposal, screening } = material;
  const [begun] = useState(() => begin(kept, versions[0], material));
  if (proposal.stopped === null && proposal.prescriptions.length + begun.draft.kept.length > 0)
    return <ProgrammeEditor record={record} material={material} begun={begun} versions={versions} />;
  return (
    <Page
      title="Programme"
      lead={`${screening.client.name ?? 'No name'}, from the screening of ${longDay(screening.date)}`}
      acts={<BackToFindings record={record} />}
    >
      <Versions versions={versions} />
      {proposal.stopped === null ? (
        <EmptyState title="Nothing to propose yet">
          No finding of this screening asks for an exercise. Record more tests, or see under “What is not
          known” in the findings what is missing.
        </EmptyState>
      ) : (
        <p className={style.stopped} role="alert">
          {proposal.stopped}
        </p>
      )}
      <Papers record={record} programme={null} />
    </Page>
  );
}

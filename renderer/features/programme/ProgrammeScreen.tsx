import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { proposalOf } from '../../../shared/programme/propose';
import { Asked } from '../../app/Asked';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { ChosenTargets } from './ChosenTargets';
import { IssuedProgrammes } from './IssuedProgrammes';
import { PrescriptionEditor } from './PrescriptionEditor';
import style from './programme.module.css';

/** What is proposed from the findings, why, and what the coach makes of it. */
export function ProgrammeScreen({ id }: { readonly id: Id<'Screening'> }) {
  const question = useQuery('screening.open', { id });
  return <Asked question={question}>{(record) => <OpenProgramme record={record} />}</Asked>;
}

function OpenProgramme({ record }: { readonly record: ScreeningRecord }) {
  const navigate = useNavigate();
  const { screening } = record;
  const evaluation = useMemo(() => evaluationOf(screening), [screening]);
  const proposal = useMemo(() => proposalOf(evaluation, screening), [evaluation, screening]);
  const toFindings = () => navigate({ to: '/screening/$id/findings', params: { id: record.id } });
  return (
    <Page
      title="Programme"
      lead={`${screening.client.name ?? 'No name'}, from the screening of ${longDay(screening.date)}`}
      acts={<ActButton says="Back to the findings" keys="b" onAct={toFindings} />}
    >
      {proposal.stopped === null ? (
        <>
          <ChosenTargets proposal={proposal} findings={evaluation.findings} />
          <PrescriptionEditor record={record} proposal={proposal} findings={evaluation.findings} />
        </>
      ) : (
        <p className={style.stopped} role="alert">
          {proposal.stopped}
        </p>
      )}
      <IssuedProgrammes record={record} />
    </Page>
  );
}

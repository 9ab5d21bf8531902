import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { proposalOf } from '../../../shared/programme/propose';
import { Asked } from '../../app/Asked';
import { Judged } from '../../app/Judged';
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
  return (
    <Asked question={question}>
      {(record) => (
        <Judged record={record}>
          {(evaluation) => <OpenProgramme record={record} evaluation={evaluation} />}
        </Judged>
      )}
    </Asked>
  );
}

type Props = { readonly record: ScreeningRecord; readonly evaluation: Evaluation };

function OpenProgramme({ record, evaluation }: Props) {
  const navigate = useNavigate();
  const { screening } = record;
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

import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { proposalOf } from '../../../shared/programme/propose';
import { Asked } from '../../app/Asked';
import { Judged } from '../../app/Judged';
import type { ProgrammeRecord, ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ChosenTargets } from './ChosenTargets';
import { IssuedProgramme } from './IssuedProgramme';
import { Papers } from './Papers';
import { PrescriptionEditor } from './PrescriptionEditor';
import style from './programme.module.css';

type Props = {
  readonly id: Id<'Screening'>;
  /** The version to show as it was issued; without it a programme is made or changed. */
  readonly issued?: Id<'Programme'>;
};

/** The programme of a screening: proposed and open to change, or one version as it was issued. */
export function ProgrammeScreen({ id, issued }: Props) {
  const question = useQuery('screening.open', { id });
  return (
    <Asked question={question}>{(record) => <WithVersions record={record} issued={issued ?? null} />}</Asked>
  );
}

function WithVersions({
  record,
  issued,
}: {
  readonly record: ScreeningRecord;
  readonly issued: Id<'Programme'> | null;
}) {
  const question = useQuery('programme.list', { clientId: record.clientId });
  return (
    <Asked question={question}>
      {(all) => {
        const versions = all.filter(({ screeningId }) => screeningId === record.id);
        const wanted = versions.find(({ id }) => id === issued);
        if (wanted) return <IssuedProgramme record={record} programme={wanted} />;
        return (
          <Judged record={record}>
            {(evaluation) => <OpenProgramme record={record} evaluation={evaluation} versions={versions} />}
          </Judged>
        );
      }}
    </Asked>
  );
}

type OpenProps = {
  readonly record: ScreeningRecord;
  readonly evaluation: Evaluation;
  /** What was issued from this screening so far, newest first. */
  readonly versions: readonly ProgrammeRecord[];
};

/** What is proposed from the findings, why, and what the coach makes of it. */
function OpenProgramme({ record, evaluation, versions }: OpenProps) {
  const navigate = useNavigate();
  const { screening } = record;
  const { findings } = evaluation;
  const proposal = useMemo(() => proposalOf(evaluation, screening), [evaluation, screening]);
  const toFindings = () => navigate({ to: '/screening/$id/findings', params: { id: record.id } });
  return (
    <Page
      title="Programme"
      lead={`${screening.client.name ?? 'No name'}, from the screening of ${longDay(screening.date)}`}
      acts={<ActButton says="Back to the findings" keys="b" showKeys onAct={toFindings} />}
    >
      {versions.length === 0 ? null : <Versions versions={versions} />}
      {proposal.stopped !== null ? (
        <p className={style.stopped} role="alert">
          {proposal.stopped}
        </p>
      ) : proposal.prescriptions.length === 0 ? (
        <EmptyState title="Nothing to propose yet">
          No finding of this screening asks for an exercise. Record more tests, or see under “What is not
          known” in the findings what is missing.
        </EmptyState>
      ) : (
        <>
          <ChosenTargets proposal={proposal} findings={findings} />
          <PrescriptionEditor
            record={record}
            proposal={proposal}
            findings={findings}
            issued={versions[0] ?? null}
          />
        </>
      )}
      <Papers record={record} programme={null} />
    </Page>
  );
}

function Versions({ versions }: { readonly versions: readonly ProgrammeRecord[] }) {
  return (
    <p className={style.note}>
      Issued before:{' '}
      {versions.map(({ id, screeningId, programme }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <Link to="/screening/$id/programme" params={{ id: screeningId }} search={{ issued: id }}>
            {longDay(programme.issuedOn)}
            {index === 0 ? '' : ` (version ${versions.length - index})`}
          </Link>
        </span>
      ))}
      . What you change here is issued as a new version; the old one stays as it was.
    </p>
  );
}

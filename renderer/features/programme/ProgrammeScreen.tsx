import { Button, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { proposalOf } from '../../../shared/programme/propose';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ChosenTargets } from './ChosenTargets';
import { IssuedProgrammes } from './IssuedProgrammes';
import { PrescriptionEditor } from './PrescriptionEditor';
import style from './programme.module.css';

/** What is proposed from the findings, why, and what the coach makes of it. */
export function ProgrammeScreen({ id }: { readonly id: Id<'Screening'> }) {
  const { answer: record, failure } = useQuery('screening.open', { id });
  if (failure) return <FailureNote code={failure.code} />;
  return record ? <OpenProgramme record={record} /> : null;
}

function OpenProgramme({ record }: { readonly record: ScreeningRecord }) {
  const navigate = useNavigate();
  const { screening } = record;
  const evaluation = useMemo(() => evaluationOf(screening), [screening]);
  const proposal = useMemo(() => proposalOf(evaluation, screening), [evaluation, screening]);
  return (
    <main className={style['programme']}>
      <header className={style['header']}>
        <div>
          <h1>Programme</h1>
          <p className={style['quiet']}>
            {screening.client.name}, from the screening of <time>{screening.date}</time>
          </p>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
            onClick={() => navigate({ to: '/screening/$id/findings', params: { id: record.id } })}
          >
            Findings
          </Button>
        </Group>
      </header>
      <IssuedProgrammes record={record} />
      {proposal.stopped === null ? (
        <>
          <ChosenTargets proposal={proposal} findings={evaluation.findings} />
          <PrescriptionEditor record={record} proposal={proposal} findings={evaluation.findings} />
        </>
      ) : (
        <p className={style['stopped']} role="alert">
          {proposal.stopped}
        </p>
      )}
    </main>
  );
}

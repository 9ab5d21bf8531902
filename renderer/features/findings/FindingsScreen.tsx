import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { FindingList } from './FindingList';
import style from './findings.module.css';
import { RedFlagNotes } from './RedFlagNotes';
import { ScoreTable } from './ScoreTable';
import { TestCards } from './TestCards';
import { Unknowns } from './Unknowns';

/** What a screening says: red flags, findings with their reasons, each test with its error, and what is not known. */
export function FindingsScreen({ id }: { readonly id: Id<'Screening'> }) {
  const { answer: record, failure } = useQuery('screening.open', { id });
  if (failure) return <FailureNote code={failure.code} />;
  return record ? <OpenFindings record={record} /> : null;
}

function OpenFindings({ record }: { readonly record: ScreeningRecord }) {
  const navigate = useNavigate();
  const { screening } = record;
  const evaluation = useMemo(() => evaluationOf(screening), [screening]);
  const params = { id: record.id };
  return (
    <main className={style['findings']}>
      <header className={style['header']}>
        <div>
          <h1>Findings</h1>
          <p className={style['who']}>
            {screening.client.name}, screened <time>{screening.date}</time>
          </p>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
            onClick={() => navigate({ to: '/screening/$id', params })}
          >
            Back to the tests
          </Button>
          <Button
            rightSection={<IconArrowRight size={18} aria-hidden />}
            onClick={() => navigate({ to: '/screening/$id/programme', params })}
          >
            Programme
          </Button>
        </Group>
      </header>
      <RedFlagNotes flags={evaluation.redFlags} />
      <FindingList evaluation={evaluation} />
      <TestCards evaluation={evaluation} />
      <ScoreTable evaluation={evaluation} />
      <Unknowns evaluation={evaluation} screening={screening} />
    </main>
  );
}

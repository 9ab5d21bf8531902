import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { JudgementContext } from '../../../shared/evaluation/judgement-context';
import { Asked } from '../../app/Asked';
import { Judged } from '../../app/Judged';
import type { ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { FindingList } from './FindingList';
import { RedFlagNotes } from './RedFlagNotes';
import { ScoreTable } from './ScoreTable';
import { SinceLastVisit } from './SinceLastVisit';
import { TestCards } from './TestCards';
import { Unknowns } from './Unknowns';
import { Wishes } from './Wishes';

/** What a screening says: red flags, findings with their reasons, each test with its error, and what is not known. */
export function FindingsScreen({ id }: { readonly id: Id<'Screening'> }) {
  const question = useQuery('screening.open', { id });
  return (
    <Asked question={question}>
      {(record) => (
        <Judged record={record}>
          {(evaluation, context) => (
            <OpenFindings record={record} evaluation={evaluation} context={context} />
          )}
        </Judged>
      )}
    </Asked>
  );
}

type Props = {
  readonly record: ScreeningRecord;
  readonly evaluation: Evaluation;
  readonly context: JudgementContext;
};

function OpenFindings({ record, evaluation, context }: Props) {
  const navigate = useNavigate();
  const { screening } = record;
  const params = { id: record.id };
  return (
    <Page
      title="Findings"
      lead={`${screening.client.name ?? 'No name'}, screened on ${longDay(screening.date)}`}
      acts={
        <>
          <ActButton
            says="Back to the tests"
            keys="b"
            onAct={() => navigate({ to: '/screening/$id', params })}
          />
          <ActButton
            says="Programme"
            keys="p"
            showKeys
            variant="filled"
            icon={<IconArrowRight size={18} aria-hidden />}
            onAct={() => navigate({ to: '/screening/$id/programme', params })}
          />
        </>
      }
    >
      <RedFlagNotes flags={evaluation.redFlags} />
      <FindingList evaluation={evaluation} />
      <Wishes record={record} context={context} />
      <SinceLastVisit screening={screening} context={context} />
      <TestCards evaluation={evaluation} />
      <ScoreTable evaluation={evaluation} />
      <Unknowns evaluation={evaluation} screening={screening} />
    </Page>
  );
}

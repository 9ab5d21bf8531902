import { type ReactNode, useMemo } from 'react';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import type { JudgementContext } from '../../shared/evaluation/judgement-context';
import type { ScreeningRecord } from '../bridge/call';
import { useQuery } from '../bridge/use-query';
import { Asked } from './Asked';

type Children = (evaluation: Evaluation, context: JudgementContext) => ReactNode;

type Props = { readonly record: ScreeningRecord; readonly children: Children };

/** What a screening says, judged with the context main gives: the one place where the window judges. */
export function Judged({ record, children }: Props) {
  const question = useQuery('judgement.context', { screeningId: record.id });
  return (
    <Asked question={question}>
      {(context) => (
        <Evaluated record={record} context={context}>
          {children}
        </Evaluated>
      )}
    </Asked>
  );
}

function Evaluated({ record, context, children }: Props & { readonly context: JudgementContext }) {
  const { screening } = record;
  const evaluation = useMemo(() => evaluationOf(screening, context), [screening, context]);
  return children(evaluation, context);
}

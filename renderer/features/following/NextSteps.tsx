import { SegmentedControl } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { answersTo, type ConfirmedStep } from '../../../shared/following/confirmed-steps';
import type { Following } from '../../../shared/following/following';
import type { NextStep, NextStepKind } from '../../../shared/following/next-step';
import { FailureNote } from '../../app/FailureNote';
import { ActButton } from '../../ui/ActButton';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { SectionCard } from '../../ui/SectionCard';
import { StatusTag } from '../../ui/StatusTag';
import { becomesWords } from './dose-words';
import style from './following.module.css';
import type { useTakeSteps } from './use-take-steps';

const KINDS: Readonly<
  Record<NextStepKind, { readonly says: string; readonly tone: 'ok' | 'quiet' | 'warn' | 'danger' }>
> = {
  progress: { says: 'Step up', tone: 'ok' },
  hold: { says: 'As it is', tone: 'quiet' },
  regress: { says: 'Easier', tone: 'warn' },
  stop: { says: 'Stop', tone: 'danger' },
  refer: { says: 'Ask a clinician', tone: 'danger' },
};

/** What is to be seen to first: pain, then what was too much, then steps up; the rest as printed. */
const FIRST: readonly NextStepKind[] = ['refer', 'stop', 'regress', 'progress', 'hold'];

type Says = ConfirmedStep['says'];
type Answers = Readonly<Partial<Record<string, Says>>>;

type Props = {
  readonly following: Following;
  readonly take: ReturnType<typeof useTakeSteps>;
};

/** What each exercise should do next and by which rule; the coach confirms step by step, and a new version is drafted. */
export function NextSteps({ following, take }: Props) {
  const { steps, advice, adherence } = following;
  const [answers, setAnswers] = useState<Answers>({});
  const inOrder = steps.toSorted((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind));
  const confirmed = steps.flatMap((step): readonly ConfirmedStep[] => {
    const says = answers[step.exercise];
    return says && answersTo(step).includes(says) ? [{ exercise: step.exercise, says }] : [];
  });
  return (
    <SectionCard
      title="Next step"
      note="Proposed from the log by the written rules. Nothing changes until you confirm it and issue the new version."
    >
      {adherence.unknown > 0 ? (
        <p className={style.note}>
          Type back what is missing first: sessions nobody typed back count as not done, and that changes the
          steps.
        </p>
      ) : null}
      {advice.map(({ kind, reason }) => (
        <p key={kind} className={style.note}>
          {reason}
        </p>
      ))}
      <ul className={style.steps} aria-label="Next step of each exercise">
        {inOrder.map((step) => (
          <Step
            key={step.exercise}
            step={step}
            says={answers[step.exercise] ?? null}
            onSay={(says) => setAnswers((now) => ({ ...now, [step.exercise]: says ?? undefined }))}
          />
        ))}
      </ul>
      <div className={style.confirm}>
        <p className={style.quiet} role="status">
          {confirmed.length === 0
            ? 'No step is confirmed.'
            : `${confirmed.length} of ${steps.filter((step) => answersTo(step).length > 0).length} confirmed.`}
        </p>
        <ActButton
          says="Draft the new version"
          keys="mod+enter"
          variant="filled"
          icon={<IconPencil size={18} />}
          showKeys
          busy={take.busy}
          disabled={confirmed.length === 0}
          onAct={() => void take.ask(confirmed)}
        />
      </div>
      {take.failure ? <FailureNote code={take.failure.code} /> : null}
      <ConfirmDialog
        opened={take.asking}
        title="A draft is there already"
        confirm="Replace that draft"
        cancel="Keep it"
        onConfirm={() => void take.replace()}
        onCancel={take.keep}
      >
        This programme has changes that were not issued. They would be replaced by the version in force with
        the steps you confirmed.
      </ConfirmDialog>
    </SectionCard>
  );
}

const wordsOf = ({ kind, becomes }: NextStep, says: Says): string => {
  if (says === 'come-back') return becomes ? `Back with ${exerciseOf(becomes.exercise).name}` : '';
  return kind === 'stop' || kind === 'refer' ? 'Leave it out' : 'Confirm';
};

type StepProps = {
  readonly step: NextStep;
  readonly says: Says | null;
  readonly onSay: (says: Says | null) => void;
};

function Step({ step, says, onSay }: StepProps) {
  const id = useId();
  const answers = answersTo(step);
  const { says: kind, tone } = KINDS[step.kind];
  return (
    <li className={style.step}>
      <div>
        <h3 id={id}>
          {exerciseOf(step.exercise).name} <StatusTag tone={tone}>{kind}</StatusTag>
        </h3>
        <p>{step.reason}</p>
        {step.becomes ? <p className={style.quiet}>{becomesWords(step.exercise, step.becomes)}</p> : null}
      </div>
      {answers.length === 0 ? null : (
        <SegmentedControl
          aria-labelledby={id}
          value={says ?? 'no'}
          onChange={(value) => onSay(answers.find((answer) => answer === value) ?? null)}
          data={[
            { value: 'no', label: 'Not yet' },
            ...answers.map((answer) => ({ value: answer, label: wordsOf(step, answer) })),
          ]}
        />
      )}
    </li>
  );
}

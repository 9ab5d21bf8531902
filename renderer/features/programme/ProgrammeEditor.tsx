import { useNavigate } from '@tanstack/react-router';
import { FailureNote } from '../../app/FailureNote';
import type { ProgrammeRecord, ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { BackToFindings } from './BackToFindings';
import { Changes } from './Changes';
import { ChosenTargets } from './ChosenTargets';
import { EditorFoot } from './EditorFoot';
import { ExerciseList } from './ExerciseList';
import { IssuePanel } from './IssuePanel';
import { LeftOutNote } from './LeftOutNote';
import style from './programme.module.css';
import { type Draft, type LeftOut, type Material, storedDraft } from './programme-draft';
import { type Plan, usePlan } from './use-plan';
import { useProgrammeDraft } from './use-programme-draft';
import { Versions } from './Versions';
import { WeeksSection } from './WeeksSection';

type Props = {
  readonly record: ScreeningRecord;
  readonly material: Material;
  readonly begun: { readonly draft: Draft; readonly leftOut: readonly LeftOut[] };
  readonly versions: readonly ProgrammeRecord[];
};

/** Issues the draft as it stands, in its weeks. */
function useIssue({ record }: Props, draft: Draft, plan: Plan | null, letGo: () => void) {
  const navigate = useNavigate();
  const issuing = useAction('programme.issue');
  const issue = async () => {
    if (issuing.busy || draft.kept.length === 0) return;
    const { prescriptions, coachNote } = storedDraft(draft);
    const choices = {
      prescriptions,
      coachNote,
      training: plan ? mutable(plan.training) : null,
      moves: [...(plan?.moves ?? [])],
    };
    letGo();
    const made = await issuing.act({
      screeningId: record.id,
      weeks: draft.weeks,
      choices,
      changed: draft.changed,
    });
    if (!made) return;
    notifyDone('The programme is issued.');
    const search = { issued: made.id };
    await navigate({ to: '/screening/$id/programme', params: { id: record.id }, search });
  };
  return { issuing, issue };
}

/** Goes down to the weeks, past the exercises. */
function toWeeks(): void {
  const heading = document.getElementById('week-shown');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus();
}

/** The running week as the door takes it. */
const mutable = ({ week, races, equipment, ...rest }: Plan['training']) => ({
  ...rest,
  week: [...week],
  ...(races && { races: [...races] }),
  ...(equipment && { equipment: [...equipment] }),
});

/** The programme open to change: targets, exercises, weeks, what differs from the proposal; every change undone by one key. */
export function ProgrammeEditor(props: Props) {
  const { record, material, begun, versions } = props;
  const { screening, evaluation, proposal } = material;
  const { draft, act, ...keeping } = useProgrammeDraft(record.id, begun.draft);
  const plan = usePlan(draft, material);
  const { issuing, issue } = useIssue(props, draft, plan, keeping.letGo);
  return (
    <Page
      title="Programme"
      lead={`${screening.client.name ?? 'No name'}, from the screening of ${longDay(screening.date)}`}
      acts={
        <>
          <ActButton says="To the weeks" keys="w" showKeys onAct={toWeeks} />
          <BackToFindings record={record} />
        </>
      }
      foot={
        <EditorFoot
          keeping={keeping}
          busy={issuing.busy}
          empty={draft.kept.length === 0}
          again={versions.length > 0}
          onIssue={() => void issue()}
        />
      }
    >
      <Versions versions={versions} />
      <LeftOutNote leftOut={begun.leftOut} />
      <ChosenTargets proposal={proposal} findings={evaluation.findings} />
      <ExerciseList draft={draft} material={material} act={act} />
      <div className={style.parts}>
        <WeeksSection record={record} draft={draft} plan={plan} act={act} />
        <Changes draft={draft} material={material} act={act} />
        <IssuePanel draft={draft} act={act} latest={versions[0] ?? null} weeksHere={plan === null} />
        {issuing.failure ? <FailureNote code={issuing.failure.code} /> : null}
      </div>
    </Page>
  );
}

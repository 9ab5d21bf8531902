import { Button, Group, NumberInput, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import type { Finding } from '../../../shared/findings/finding';
import type { Proposal } from '../../../shared/programme/programme';
import { FailureNote } from '../../app/FailureNote';
import type { ProgrammeRecord, ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { PrescriptionCard } from './PrescriptionCard';
import style from './programme.module.css';
import { useDraft } from './use-draft';

const USUAL_WEEKS = 6;

/** The proposed exercises, each removable, movable and with its dose open to change; then issued. */
export function PrescriptionEditor({
  record,
  proposal,
  findings,
  issued,
}: {
  readonly record: ScreeningRecord;
  readonly proposal: Proposal;
  readonly findings: readonly Finding[];
  /** The version issued last, from which the coach goes on; null at first. */
  readonly issued: ProgrammeRecord | null;
}) {
  const navigate = useNavigate();
  const draft = useDraft(proposal, issued?.programme.proposal.prescriptions ?? null);
  const [coachNote, setCoachNote] = useState(issued?.programme.coachNote ?? '');
  const [weeks, setWeeks] = useState(issued?.programme.weeks ?? USUAL_WEEKS);
  const issuing = useAction('programme.issue');
  const issue = async () => {
    const prescriptions = draft.kept.map(({ exercise, dose }) => ({ exercise, dose }));
    const choices = { coachNote, prescriptions, training: null, moves: [] };
    const made = await issuing.act({ screeningId: record.id, weeks, choices });
    if (made)
      await navigate({
        to: '/screening/$id/programme',
        params: { id: record.id },
        search: { issued: made.id },
      });
  };
  return (
    <section aria-labelledby="exercises">
      <h2 id="exercises" className={style['section']}>
        Exercises
      </h2>
      <ol className={style['prescriptions']} aria-label="Exercises of the programme">
        {draft.kept.map((entry, index) => (
          <PrescriptionCard
            key={entry.exercise}
            prescription={entry}
            number={index + 1}
            last={index === draft.kept.length - 1}
            findings={findings}
            onMove={(by) => draft.move(index, by)}
            onRemove={() => draft.remove(entry.exercise)}
            onDose={(dose) => draft.dose(entry.exercise, dose)}
          />
        ))}
      </ol>
      {draft.out.length === 0 ? null : (
        <Group className={style['out'] ?? ''} gap="xs">
          <span className={style['quiet']}>Taken out:</span>
          {draft.out.map((entry) => (
            <Button
              key={entry.exercise}
              variant="default"
              size="compact-md"
              onClick={() => draft.restore(entry)}
            >
              Put back {exerciseOf(entry.exercise).name}
            </Button>
          ))}
        </Group>
      )}
      <div className={style['issue']}>
        <Textarea
          label="Note to the client (printed)"
          autosize
          minRows={2}
          maxLength={2000}
          value={coachNote}
          onChange={(event) => setCoachNote(event.currentTarget.value)}
        />
        <NumberInput
          label="Weeks until the retest"
          min={1}
          max={12}
          clampBehavior="strict"
          value={weeks}
          onChange={(value) => typeof value === 'number' && setWeeks(value)}
        />
        <Group>
          <Button size="md" loading={issuing.busy} disabled={draft.kept.length === 0} onClick={issue}>
            Issue this programme
          </Button>
          {draft.changed ? (
            <Button variant="subtle" onClick={draft.startAgain}>
              Back to the proposal
            </Button>
          ) : null}
        </Group>
        {issuing.failure ? <FailureNote code={issuing.failure.code} /> : null}
      </div>
    </section>
  );
}

import { NumberInput, Textarea } from '@mantine/core';
import { differencesOf } from '../../../shared/programme/differences';
import type { ProgrammeRecord } from '../../bridge/call';
import { SectionCard } from '../../ui/SectionCard';
import { differenceWords } from './Changes';
import style from './programme.module.css';
import type { Draft } from './programme-draft';
import type { ActOnDraft } from './use-programme-draft';

type Props = {
  readonly draft: Draft;
  readonly act: ActOnDraft;
  /** The version this one takes the place of; null for the first. */
  readonly latest: ProgrammeRecord | null;
  /** True while the weeks are asked here, since there is no running week to place them in. */
  readonly weeksHere: boolean;
};

/** What goes with the programme: the note printed for the client, and of a new version what changed and why. */
export function IssuePanel({ draft, act, latest, weeksHere }: Props) {
  const differences = latest ? differencesOf(latest.programme.proposal.prescriptions, draft.kept) : [];
  return (
    <SectionCard title="Before it is issued">
      <div className={style.issue}>
        <Textarea
          label="Note to the client (printed)"
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.coachNote}
          onChange={(event) => {
            const coachNote = event.currentTarget.value;
            act((now) => ({ ...now, coachNote }), 'note');
          }}
        />
        {weeksHere ? (
          <NumberInput
            label="Weeks until the retest"
            min={1}
            max={12}
            clampBehavior="strict"
            value={draft.weeks}
            onChange={(weeks) =>
              typeof weeks === 'number' && weeks >= 1 && act((now) => ({ ...now, weeks }), 'weeks')
            }
          />
        ) : null}
        {latest ? (
          <Textarea
            className={style.whole ?? ''}
            label={`Why version ${latest.version} is changed (kept on record, not printed)`}
            description={
              differences.length === 0
                ? 'The exercises are those of the last version.'
                : `Since the last version: ${differences.map(differenceWords).join('; ')}.`
            }
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={1}
            maxLength={400}
            value={draft.changed}
            onChange={(event) => {
              const changed = event.currentTarget.value;
              act((now) => ({ ...now, changed }), 'changed');
            }}
          />
        ) : null}
      </div>
    </SectionCard>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { paceWords, workWords } from '../../../shared/programme/dose-words';
import type { Prescription } from '../../../shared/programme/programme';
import type { ProgrammeRecord, ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { SideBadge } from '../../ui/SideBadge';
import { Because } from './Because';
import { CalendarFile } from './CalendarFile';
import card from './card.module.css';
import { Papers } from './Papers';
import { PlacedWeeks } from './PlacedWeeks';
import style from './programme.module.css';
import { VersionChain } from './VersionChain';

const SIDES = ['left', 'right', 'both'] as const;

type Props = {
  readonly record: ScreeningRecord;
  readonly programme: ProgrammeRecord;
  /** All programmes of the client, newest first. */
  readonly all: readonly ProgrammeRecord[];
};

/** A programme as it was issued, frozen with its reasons: to be printed, or changed into a new one. */
export function IssuedProgramme({ record, programme, all }: Props) {
  const navigate = useNavigate();
  const { issuedOn, weeks, retest, proposal, findings, coachNote, placedWeeks } = programme.programme;
  const change = () => navigate({ to: '/screening/$id/programme', params: { id: record.id }, search: {} });
  const follow = () => navigate({ to: '/programme/$id/following', params: { id: programme.id } });
  return (
    <Page
      title="Programme"
      lead={`${record.screening.client.name ?? 'No name'}. Version ${programme.version}. Issued on ${longDay(issuedOn)} for ${weeks === 1 ? '1 week' : `${weeks} weeks`}; retest on ${longDay(retest)}. Rules ${proposal.rulesVersion}.`}
      acts={
        <>
          <ActButton says="Type back the log" keys="l" showKeys onAct={() => void follow()} />
          {programme.supersededBy === null ? (
            <ActButton says="Change it" keys="c" showKeys onAct={() => void change()} />
          ) : null}
        </>
      }
    >
      <VersionChain programme={programme} all={all} />
      <Papers record={record} programme={programme} />
      <CalendarFile programme={programme} />
      <h2 className={style.section}>Exercises</h2>
      <ol className={style.prescriptions} aria-label="Exercises of the programme">
        {proposal.prescriptions.map((entry, index) => (
          <li key={entry.exercise} className={card.card}>
            <h3>
              {index + 1}. {exerciseOf(entry.exercise).name}
            </h3>
            <FrozenDose entry={entry} />
            <Because prescription={entry} findings={findings} />
          </li>
        ))}
      </ol>
      <PlacedWeeks weeks={placedWeeks} prescriptions={proposal.prescriptions} />
      {coachNote === '' ? null : (
        <>
          <h2 className={style.section}>Note to the client</h2>
          <p className={style.note}>{coachNote}</p>
        </>
      )}
    </Page>
  );
}

function FrozenDose({ entry }: { readonly entry: Prescription }) {
  return (
    <p className={card['frozen-dose']}>
      {SIDES.map((side) => {
        const work = entry.dose[side];
        return work ? (
          <span key={side}>
            <SideBadge side={side} /> {workWords(work)}
          </span>
        ) : null;
      })}
      <span className={style.quiet}>{paceWords(entry.dose)}</span>
    </p>
  );
}

import { IconListCheck } from '@tabler/icons-react';
import { daysBetween } from '../../../shared/basics/dates';
import type { ProgrammeRecord } from '../../bridge/call';
import { ButtonLink } from '../../ui/ButtonLink';
import { distanceInWords, longDay, shortDay, today } from '../../ui/day-words';
import { EmptyState } from '../../ui/EmptyState';
import { StatusTag } from '../../ui/StatusTag';
import style from './Timeline.module.css';

/** The programmes issued to a client, newest first, with the day of the retest. */
export function ProgrammeList({ programmes }: { readonly programmes: readonly ProgrammeRecord[] }) {
  if (programmes.length === 0)
    return (
      <EmptyState title="No programme yet" picture={<IconListCheck size={36} stroke={1.3} />}>
        A finished screening proposes one. You change it, issue it and print the client’s sheet.
      </EmptyState>
    );
  const newest = programmes.toSorted((a, b) => b.programme.issuedOn.localeCompare(a.programme.issuedOn));
  return (
    <ol className={style.timeline}>
      {newest.map((record, place) => (
        <Issued key={record.id} record={record} latest={place === 0} />
      ))}
    </ol>
  );
}

function Issued({ record, latest }: { readonly record: ProgrammeRecord; readonly latest: boolean }) {
  const { issuedOn, weeks, retest, proposal } = record.programme;
  const left = daysBetween(today(), retest);
  const exercises = proposal.prescriptions.length;
  return (
    <li className={style.entry}>
      <div>
        <p className={style.title}>
          <time dateTime={issuedOn}>{longDay(issuedOn)}</time>{' '}
          {latest ? (
            <StatusTag tone={left <= 7 ? 'warn' : 'quiet'}>
              {left < 0 ? `retest was due ${distanceInWords(left)}` : `retest ${distanceInWords(left)}`}
            </StatusTag>
          ) : null}
        </p>
        <p className={style.detail}>
          {exercises === 1 ? '1 exercise' : `${exercises} exercises`} ·{' '}
          {weeks === 1 ? '1 week' : `${weeks} weeks`} · retest on {shortDay(retest)}
        </p>
      </div>
      <div className={style.acts}>
        <ButtonLink
          to="/programme/$id/following"
          params={{ id: record.id }}
          size="xs"
          variant="default"
          aria-label={`Log of the programme of ${longDay(issuedOn)}`}
        >
          Log
        </ButtonLink>
        <ButtonLink
          to="/screening/$id/programme"
          params={{ id: record.screeningId }}
          search={{ issued: record.id }}
          size="xs"
          variant="default"
        >
          Open
        </ButtonLink>
      </div>
    </li>
  );
}

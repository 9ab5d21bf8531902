import { IconRulerMeasure } from '@tabler/icons-react';
import { daysBetween } from '../../../shared/basics/dates';
import { protocolName } from '../../../shared/catalogue/protocols';
import type { ScreeningSummary } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { ButtonLink } from '../../ui/ButtonLink';
import { distanceInWords, longDay, today } from '../../ui/day-words';
import { EmptyState } from '../../ui/EmptyState';
import { StatusTag } from '../../ui/StatusTag';
import style from './Timeline.module.css';

type Props = { readonly screenings: readonly ScreeningSummary[]; readonly onStart: () => void };

const newestFirst = (a: ScreeningSummary, b: ScreeningSummary): number =>
  a.date === b.date ? b.changedAt.localeCompare(a.changedAt) : b.date.localeCompare(a.date);

/** The visits of a client, newest first, with drafts to resume. */
export function ScreeningList({ screenings, onStart }: Props) {
  if (screenings.length === 0)
    return (
      <EmptyState
        title="No screening yet"
        picture={<IconRulerMeasure size={36} stroke={1.3} />}
        acts={<ActButton says="Start the first screening" variant="light" onAct={onStart} />}
      >
        A screening is one visit: a protocol of tests, left and right. Every trial is saved as it is entered,
        so it can be left and taken up again.
      </EmptyState>
    );
  return (
    <ol className={style.timeline}>
      {screenings.toSorted(newestFirst).map((screening) => (
        <Visit key={screening.id} screening={screening} />
      ))}
    </ol>
  );
}

function Visit({ screening }: { readonly screening: ScreeningSummary }) {
  const { id, date, protocol, status, trials } = screening;
  const open = status === 'open';
  return (
    <li className={style.entry} data-open={open || undefined}>
      <div>
        <p className={style.title}>
          <time dateTime={date}>{longDay(date)}</time>{' '}
          {open ? <StatusTag tone="accent">Draft</StatusTag> : null}
        </p>
        <p className={style.detail}>
          {distanceInWords(daysBetween(today(), date))} · {protocolName(protocol)} ·{' '}
          {trials === 1 ? '1 trial' : `${trials} trials`}
        </p>
      </div>
      <div className={style.acts}>
        <ButtonLink to="/screening/$id" params={{ id }} size="xs" variant={open ? 'filled' : 'default'}>
          {open ? 'Resume' : 'Trials'}
        </ButtonLink>
        <ButtonLink to="/screening/$id/papers" params={{ id }} search={{}} size="xs" variant="default">
          Papers
        </ButtonLink>
        {trials > 0 ? (
          <>
            <ButtonLink to="/screening/$id/findings" params={{ id }} size="xs" variant="default">
              Findings
            </ButtonLink>
            <ButtonLink to="/screening/$id/programme" params={{ id }} search={{}} size="xs" variant="default">
              Programme
            </ButtonLink>
          </>
        ) : null}
      </div>
    </li>
  );
}

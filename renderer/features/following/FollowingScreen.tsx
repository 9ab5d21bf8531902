import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, useMemo } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { printedOrder } from '../../../shared/following/log-columns';
import type { SessionLog } from '../../../shared/following/session-log';
import { Asked } from '../../app/Asked';
import type { ProgrammeRecord, ScreeningRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay } from '../../ui/day-words';
import { KeyHint } from '../../ui/KeyHint';
import { Page } from '../../ui/Page';
import { useShortcut } from '../../ui/Shortcuts';
import { rowsOf } from './grid-places';
import { LogFoot } from './LogFoot';
import { LogGrid } from './LogGrid';
import style from './log-grid.module.css';
import { WEEKS_SHOWN } from './use-grid-focus';
import { useLog } from './use-log';
import { type LogKeys, useLogKeys } from './use-log-keys';
import { WhatFollows } from './WhatFollows';

/** What a client did of a programme: typed back from paper, and what follows from it. */
export function FollowingScreen({ id }: { readonly id: Id<'Programme'> }) {
  const programme = useQuery('programme.open', { id });
  const log = useQuery('log.list', { programmeId: id });
  return (
    <Asked question={programme}>
      {(record) => (
        <Asked question={log}>
          {({ sessions }) => <WithScreening programme={record} sessions={sessions} />}
        </Asked>
      )}
    </Asked>
  );
}

type Props = { readonly programme: ProgrammeRecord; readonly sessions: readonly SessionLog[] };

function WithScreening(props: Props) {
  const screening = useQuery('screening.open', { id: props.programme.screeningId });
  return <Asked question={screening}>{(record) => <TypedBack {...props} record={record} />}</Asked>;
}

function TypedBack({ programme, sessions, record }: Props & { readonly record: ScreeningRecord }) {
  const prescriptions = useMemo(() => printedOrder(programme.programme), [programme]);
  const rows = useMemo(() => rowsOf(prescriptions), [prescriptions]);
  const log = useLog(programme, sessions);
  const faultId = useId();
  const footId = useId();
  const leave = () => {
    const foot = document.getElementById(footId);
    const first = foot?.querySelector<HTMLElement>('input') ?? foot?.querySelector<HTMLElement>('button');
    first?.focus();
  };
  const keys = useLogKeys(log, rows, leave);
  useShortcut({ keys: 'escape', says: 'Between the boxes and what is below them', act: keys.back });
  return (
    <Page
      title="Follow the programme"
      width="wide"
      lead={`${record.screening.client.name ?? 'No name'}. Version ${programme.version}, issued on ${longDay(programme.programme.issuedOn)}.`}
      acts={<ActButton says="To the next step" keys="s" showKeys onAct={toWhatFollows} />}
      back={
        <Link to="/screening/$id/programme" params={{ id: record.id }} search={{ issued: programme.id }}>
          Programme
        </Link>
      }
      foot={
        <div id={footId}>
          <LogFoot keys={keys} faultId={faultId} />
        </div>
      }
    >
      <Pages keys={keys} />
      <LogGrid keys={keys} prescriptions={prescriptions} faultId={faultId} />
      <WhatFollows programme={programme} />
    </Page>
  );
}

/** Goes down past the boxes to what they say. */
function toWhatFollows(): void {
  const below = document.getElementById('what-follows');
  below?.scrollIntoView({ block: 'start' });
  below?.focus({ preventScroll: true });
}

/** How to type, and which weeks are in sight. */
function Pages({ keys }: { readonly keys: LogKeys }) {
  const last = Math.max(...keys.log.columns.map(({ week }) => week + 1));
  const weeksOn = (page: number) => {
    const [from, to] = [page * WEEKS_SHOWN + 1, Math.min((page + 1) * WEEKS_SHOWN, last)];
    return from === to ? `Week ${from}` : `Weeks ${from} to ${to}`;
  };
  return (
    <div className={style.pages}>
      <p className={style.how}>
        <KeyHint keys="enter" /> as planned, then the next empty box <KeyHint keys="n" /> not done{' '}
        <KeyHint keys="space" /> one box <KeyHint keys="escape" /> more
      </p>
      {keys.pages > 1 ? (
        <SegmentedControl
          aria-label="Weeks in sight"
          value={String(keys.page)}
          onChange={(page) => keys.toPage(Number(page))}
          data={Array.from({ length: keys.pages }, (_, page) => ({
            value: String(page),
            label: weeksOn(page),
          }))}
        />
      ) : null}
    </div>
  );
}

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Input } from '../../../../renderer/bridge/call';
import { FollowingScreen } from '../../../../renderer/features/following/FollowingScreen';
import type { Id } from '../../../../shared/basics/ids';
import { followingOf } from '../../../../shared/following/following';
import type { SessionLog } from '../../../../shared/following/session-log';
import { following } from '../../../shared/following/following';
import { openDoor } from '../../door';
import { renderInApp } from '../../in-app';

afterEach(() => vi.unstubAllGlobals());

const CALF = 'str-heel-raise-single';
const id = 'programme' as Id<'Programme'>;
const screeningId = 'screening' as Id<'Screening'>;
const clientId = 'client' as Id<'Client'>;
const followed = following([CALF], '2026-12-07');

/** The screen on a programme of one exercise; the door keeps what is saved, and refuses while told to. */
async function show(refuses: () => boolean = () => false) {
  let sessions: readonly SessionLog[] = [];
  const saved = (input: Input<'log.save'>) => {
    if (refuses()) return { fails: 'disk-full' as const };
    const { log } = input;
    const isAt = (one: SessionLog) => one.week === log.week && one.session === log.session;
    sessions = [...sessions.filter((one) => !isAt(one)), log as SessionLog];
    return { programmeId: id, sessions };
  };
  const door = openDoor({
    'programme.open': () => ({
      ...{ id, clientId, screeningId, version: 1, supersedes: null, supersededBy: null, changed: '' },
      programme: followed.versions[0],
    }),
    'log.list': () => ({ programmeId: id, sessions }),
    'log.save': saved,
    'log.clear': ({ week, session }) => {
      sessions = sessions.filter((one) => one.week !== week || one.session !== session);
      return { programmeId: id, sessions };
    },
    'log.following': () => ({ programmeId: id, ...followingOf(followed, { visits: [], changes: [] }) }),
    'screening.open': () => ({
      ...{ id: screeningId, clientId, status: 'finished' as const, note: '', tests: [], earlierVisits: 0 },
      screening: followed.screening,
    }),
    'programme.draft': () => ({ screeningId, draft: null }),
  });
  await renderInApp(<FollowingScreen id={id} />);
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-box', '0-0'));
  return { coach: userEvent.setup(), kept: () => sessions, calls: door.calls };
}

describe('typing a log back', () => {
  test('is kept as it is typed, box by box, and taken back by one key', async () => {
    const { coach, kept } = await show();
    await coach.keyboard('{Enter}6{Enter}0{Enter}');
    expect(document.activeElement).toHaveAttribute('data-box', '0-1');
    await screen.findByText('Kept.');
    expect(kept()).toEqual([
      {
        ...{ week: 0, session: 0, date: '2026-11-24' },
        done: [{ exercise: CALF, left: 3, right: 5, effort: 6, pain: 0 }],
      },
    ]);
    await coach.keyboard('{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}');
    await waitFor(() => expect(kept()).toEqual([]));
  });

  test('of a session that was not done is kept as that', async () => {
    const { coach, kept } = await show();
    await coach.keyboard('n');
    await waitFor(() => expect(kept().map(({ done }) => done)).toEqual([[]]));
    expect(document.activeElement).toHaveAttribute('data-box', '0-1');
  });

  test('that the disk refuses stays on the screen, and is kept when tried again', async () => {
    let isFull = true;
    const { coach, kept } = await show(() => isFull);
    await coach.keyboard('{Enter}');
    await screen.findByText('Not kept.');
    expect(kept()).toEqual([]);
    expect(screen.getByLabelText(/left: sets done\. Week 1, Tue 24 Nov 2026/)).toHaveValue('3');
    isFull = false;
    await coach.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Kept.');
    expect(kept()).toHaveLength(1);
  });

  test('Escape goes to what else was seen, and back to the box', async () => {
    const { coach, kept } = await show();
    await coach.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Escape}');
    expect(screen.getByLabelText('The form was not right')).toHaveFocus();
    await coach.keyboard(' {Escape}');
    expect(document.activeElement).toHaveAttribute('data-box', '3-0');
    await waitFor(() => expect(kept()[0]?.done).toEqual([{ exercise: CALF, signs: ['form-fault'] }]));
  });
});

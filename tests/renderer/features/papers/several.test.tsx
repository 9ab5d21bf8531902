import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ClientRow, Output } from '../../../../renderer/bridge/call';
import { SeveralScreen } from '../../../../renderer/features/papers/SeveralScreen';
import type { Instant, IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import { openDoor } from '../../door';
import { renderInApp } from '../../in-app';

const day = '2026-11-20' as IsoDate;

const rowOf = (name: string, trials = 6): ClientRow => ({
  id: `client-${name}` as Id<'Client'>,
  name,
  birthYear: null,
  lastScreening: {
    id: `visit-${name}` as Id<'Screening'>,
    clientId: `client-${name}` as Id<'Client'>,
    date: day,
    protocol: null,
    status: 'finished',
    trials,
    changedAt: '2026-11-20T10:00:00Z' as Instant,
  },
  lastProgrammeOn: null,
  retestOn: null,
});

const settings: Output<'settings.open'> = {
  clinicName: '',
  clinicContact: '',
  coachName: '',
  paper: 'letter',
  units: 'metric',
  theme: 'system',
  sound: true,
  volume: 'normal',
  forceUnit: 'N',
  clientSees: false,
};

type Save = (nth: number) => Output<'report.saveInFolder'> | { readonly fails: 'disk-full' };

async function opened(names: readonly string[], save: Save) {
  let nth = 0;
  const door = openDoor({
    'client.list': () => [...names.map((name) => rowOf(name)), rowOf('Never Tested', 0)],
    'squad.list': () => [
      {
        id: 'day' as Id<'SquadDay'>,
        name: 'Track night',
        date: day,
        protocol: 'Quick',
        people: 1,
        screenings: ['visit-Bo' as Id<'Screening'>],
      },
    ],
    'settings.open': () => settings,
    'report.chooseFolder': () => ({ folder: 'Sheets' }),
    'report.saveInFolder': () => {
      nth += 1;
      return save(nth);
    },
  });
  await renderInApp(<SeveralScreen />);
  await screen.findByRole('heading', { name: 'Who' });
  return door;
}

const saved = (nth: number) =>
  ({ saved: true, folder: 'Sheets', fileName: `${nth}.pdf`, password: null }) as const;
const drafts = ({ calls }: ReturnType<typeof openDoor>) =>
  calls.flatMap(([name, input]) => (name === 'report.saveInFolder' ? [input] : []));

describe('papers for several', () => {
  test('saves a sheet each and the summary, goes on after what fails and lists it', async () => {
    const door = await opened(['Ada', 'Bo', 'Cy'], (nth) =>
      nth === 1 ? { fails: 'disk-full' } : nth === 2 ? null : saved(nth),
    );
    const user = userEvent.setup();
    expect(screen.queryByRole('checkbox', { name: 'Never Tested' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Save all/ })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Everybody' }));
    await user.click(screen.getByRole('button', { name: /^Save all/ }));
    expect(await screen.findByText('2 papers saved in Sheets.')).toBeInTheDocument();
    expect(drafts(door)).toEqual([
      ...['Ada', 'Bo', 'Cy'].map((name) => ({
        kind: 'client',
        screeningId: `visit-${name}`,
        paper: 'letter',
        print: 'normal',
        mono: false,
      })),
      {
        kind: 'squad',
        screeningIds: ['visit-Ada', 'visit-Bo', 'visit-Cy'],
        title: '',
        paper: 'letter',
        mono: false,
      },
    ]);
    const failed = screen.getByRole('heading', { name: 'Not saved' }).nextElementSibling;
    expect(failed).toHaveTextContent(/Ada: .*disk.*Bo: no programme is issued yet/i);
  });

  test('stops after the paper being made when the coach cancels', async () => {
    const user = userEvent.setup();
    let finish: () => void = () => {};
    const slow = new Promise<ReturnType<typeof saved>>((done) => {
      finish = () => done(saved(2));
    });
    // The bridge waits for whatever it is answered; the type of a reply knows only answers that are there at once.
    const door = await opened(['Ada', 'Bo', 'Cy'], (nth) => (nth === 2 ? (slow as never) : saved(nth)));
    await user.click(screen.getByRole('checkbox', { name: 'Everybody' }));
    await user.click(screen.getByRole('button', { name: /^Save all/ }));
    expect(await screen.findByText('1 of 4 in Sheets.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Cancel/ }));
    finish();
    expect(await screen.findByText('2 papers saved, then cancelled in Sheets.')).toBeInTheDocument();
    expect(drafts(door)).toHaveLength(2);
  });

  test('chooses who is found by name, or who came to a squad day', async () => {
    const door = await opened(['Ada', 'Bo', 'Cy'], saved);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Search by name'), 'cy');
    await user.click(screen.getByRole('checkbox', { name: 'Everybody found' }));
    await user.clear(screen.getByLabelText('Search by name'));
    expect(screen.getByText('1 of 3 chosen.')).toBeInTheDocument();
    await user.click(screen.getByLabelText('Squad day', { selector: 'input' }));
    await user.click(await screen.findByText(/^Track night/));
    await user.click(screen.getByRole('button', { name: /^Save all/ }));
    await screen.findByText('2 papers saved in Sheets.');
    expect(drafts(door)).toMatchObject([{ screeningId: 'visit-Bo' }, { title: 'Track night' }]);
  });
});

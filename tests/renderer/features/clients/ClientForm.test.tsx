import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ClientForm } from '../../../../renderer/features/clients/ClientForm';
import { leaveBy } from '../../../../renderer/ui/use-leave-guard';
import type { Instant } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import { openDoor } from '../../door';
import { renderInApp } from '../../in-app';

afterEach(() => vi.unstubAllGlobals());

const now = '2026-11-22T10:00:00.000Z' as Instant;

const show = async () => {
  const onSaved = vi.fn();
  const router = await renderInApp(
    <ClientForm title="New client" lead="" back={null} record={null} units="metric" onSaved={onSaved} />,
  );
  return { onSaved, router, coach: userEvent.setup() };
};

const nameField = () => screen.getByRole('textbox', { name: /^Name/ });

describe('adding a client', () => {
  test('a name and Enter are enough', async () => {
    openDoor({
      'client.save': ({ facts, note }) => ({
        id: 'new' as Id<'Client'>,
        facts: { name: facts.name, sex: facts.sex },
        note,
        createdAt: now,
        changedAt: now,
      }),
    });
    const { coach, onSaved } = await show();
    await coach.type(nameField(), 'Ada Falk{Enter}');
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
    expect(onSaved.mock.calls[0]).toMatchObject([{ facts: { name: 'Ada Falk', sex: 'unspecified' } }, false]);
  });

  test('two quick presses of Enter make one client', async () => {
    const door = openDoor({ 'client.save': () => ({ fails: 'disk-full' }) });
    const { coach } = await show();
    await coach.type(nameField(), 'Ada');
    fireEvent.keyDown(nameField(), { key: 'Enter' });
    fireEvent.keyDown(nameField(), { key: 'Enter' });
    await screen.findByText('The disk is full');
    expect(door.calls).toHaveLength(1);
  });

  test('when saving fails everything typed is still there, and the coach reads what to do', async () => {
    openDoor({ 'client.save': () => ({ fails: 'disk-full' }) });
    const { coach, onSaved } = await show();
    await coach.type(nameField(), 'Ada');
    await coach.type(screen.getByRole('textbox', { name: 'Body mass' }), '63,5');
    await coach.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('The disk is full')).toBeInTheDocument();
    expect(onSaved).not.toHaveBeenCalled();
    expect(nameField()).toHaveValue('Ada');
    expect(screen.getByRole('textbox', { name: 'Body mass' })).toHaveValue('63,5');
  });

  test('a field that cannot be read is named, takes the focus, and nothing is sent', async () => {
    const door = openDoor({});
    const { coach } = await show();
    await coach.type(nameField(), 'Ada');
    await coach.type(screen.getByRole('textbox', { name: 'Body mass' }), '7000');
    await coach.click(nameField());
    await coach.keyboard('{Enter}');
    expect(screen.getByText('Look again at: Body mass.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Body mass' })).toHaveFocus());
    expect(door.calls).toEqual([]);
  });
});

describe('leaving a form with something typed', () => {
  test('asks once, and staying keeps every letter', async () => {
    openDoor({});
    const { coach, router } = await show();
    await coach.type(nameField(), 'Ada');
    void router.navigate({ to: '/away' as '/' });
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
    await coach.click(screen.getByRole('button', { name: 'Stay here' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(nameField()).toHaveValue('Ada');
  });

  test('leaves when the coach says so', async () => {
    openDoor({});
    const { coach, router } = await show();
    await coach.type(nameField(), 'Ada');
    void router.navigate({ to: '/away' as '/' });
    await coach.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(await screen.findByText('elsewhere')).toBeInTheDocument();
  });

  test('locking waits for the answer too', async () => {
    openDoor({});
    const lock = vi.fn();
    const { coach } = await show();
    await coach.type(nameField(), 'Ada');
    act(() => leaveBy(lock));
    expect(lock).not.toHaveBeenCalled();
    await coach.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(lock).toHaveBeenCalledTimes(1);
  });

  test('with nothing typed nothing is asked', async () => {
    openDoor({});
    const lock = vi.fn();
    const { router } = await show();
    act(() => leaveBy(lock));
    expect(lock).toHaveBeenCalledTimes(1);
    void router.navigate({ to: '/away' as '/' });
    expect(await screen.findByText('elsewhere')).toBeInTheDocument();
  });
});

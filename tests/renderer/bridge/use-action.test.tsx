import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { call, type Settings } from '../../../renderer/bridge/call';
import { useAction } from '../../../renderer/bridge/use-action';
import { useQuery } from '../../../renderer/bridge/use-query';
import { AppError } from '../../../shared/basics/errors';
import { openDoor } from '../door';

const settings: Settings = {
  clinicName: 'Old Mill',
  clinicContact: '',
  coachName: '',
  paper: 'a4',
  units: 'metric',
  theme: 'system',
  sound: true,
  volume: 'normal',
  forceUnit: 'N',
  clientSees: false,
};

const inside = () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
};

const both = () => ({ read: useQuery('settings.open', undefined), save: useAction('settings.save') });

afterEach(() => vi.unstubAllGlobals());

describe('asking main', () => {
  test('a failure comes back as the one error class with its code', async () => {
    openDoor({ 'client.list': () => ({ fails: 'vault-locked' }) });
    await expect(call('client.list', { search: '' })).rejects.toEqual(
      new AppError('vault-locked', 'a refusal of the test'),
    );
  });

  test('what main answers to an act replaces what the screen shows, without asking again', async () => {
    const door = openDoor({
      'settings.open': () => settings,
      'settings.save': (saved) => ({ ...saved, clinicName: saved.clinicName.toUpperCase() }),
    });
    const { result } = renderHook(both, { wrapper: inside() });
    await waitFor(() => expect(result.current.read.answer?.clinicName).toBe('Old Mill'));
    await act(() => result.current.save.act({ ...settings, clinicName: 'New Mill' }));
    await waitFor(() => expect(result.current.read.answer?.clinicName).toBe('NEW MILL'));
    expect(door.calls.map(([name]) => name)).toEqual(['settings.open', 'settings.save']);
  });

  test('an act that fails leaves the screen as it was and keeps the failure to be shown', async () => {
    openDoor({ 'settings.open': () => settings, 'settings.save': () => ({ fails: 'disk-full' }) });
    const { result } = renderHook(both, { wrapper: inside() });
    await waitFor(() => expect(result.current.read.answer).toEqual(settings));
    await act(async () => {
      expect(await result.current.save.act({ ...settings, clinicName: 'New Mill' })).toBeNull();
    });
    await waitFor(() => expect(result.current.save.failure?.code).toBe('disk-full'));
    expect(result.current.read.answer).toEqual(settings);
  });
});

import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { VaultState } from '../../../../renderer/bridge/call';
import { UnlockScreen } from '../../../../renderer/features/unlock/UnlockScreen';
import { openDoor } from '../../door';

const locked: VaultState = {
  state: 'locked',
  failedTries: 0,
  waitSeconds: 0,
  supportedRuntime: true,
  demonstration: false,
  readOnly: false,
  lost: null,
};
const opened: VaultState = { ...locked, state: 'open' };
const CODE = 'ABCD-EFGH-JKMN-PQRS-TUVW-XYZ2';
const STRONG = 'copper lantern walks at noon';

const show = () => {
  const onOpen = vi.fn();
  render(<UnlockScreen onOpen={onOpen} onTyping={() => undefined} />);
  return onOpen;
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('unlocking', () => {
  test('the right passphrase and Enter open the vault', async () => {
    const coach = userEvent.setup();
    openDoor({ 'vault.state': () => locked, 'vault.unlock': () => opened });
    const onOpen = show();
    await coach.type(await screen.findByLabelText('Passphrase'), `${STRONG}{Enter}`);
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(opened));
  });

  test('a wrong passphrase is told, counted, and stays in the field to be mended', async () => {
    const coach = userEvent.setup();
    let tries = 0;
    openDoor({
      'vault.state': () => ({ ...locked, failedTries: tries }),
      'vault.unlock': () => {
        tries += 1;
        return { fails: 'wrong-passphrase' };
      },
    });
    show();
    const field = await screen.findByLabelText('Passphrase');
    await coach.type(field, 'coper lantern{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('That is not the passphrase of this vault');
    expect(field).toHaveValue('coper lantern');
    expect(screen.getByText('1 wrong try since the vault was last opened.')).toBeInTheDocument();
  });

  test('while the vault makes the coach wait, the seconds count down and no try is sent', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const door = openDoor({ 'vault.state': () => ({ ...locked, failedTries: 6, waitSeconds: 3 }) });
    show();
    const button = await screen.findByRole('button', { name: /Next try in 3 s/ });
    expect(button).toBeDisabled();
    await act(() => vi.advanceTimersByTime(2000));
    expect(screen.getByRole('button', { name: /Next try in 1 s/ })).toBeDisabled();
    await act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('button', { name: /Unlock/ })).toBeEnabled();
    expect(door.calls.map(([name]) => name)).toEqual(['vault.state']);
  });

  test('a damaged vault offers no form, says the file was left alone, and looks again when asked', async () => {
    const coach = userEvent.setup();
    let damaged = true;
    openDoor({ 'vault.state': () => (damaged ? { fails: 'vault-damaged' } : locked) });
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent('Plumbline has not changed or deleted it.');
    expect(screen.queryByLabelText('Passphrase')).not.toBeInTheDocument();
    damaged = false;
    await coach.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('Passphrase')).toBeInTheDocument();
  });

  test('the recovery code with a new passphrase opens the vault', async () => {
    const coach = userEvent.setup();
    const door = openDoor({ 'vault.state': () => locked, 'vault.unlockWithRecovery': () => opened });
    const onOpen = show();
    await coach.click(await screen.findByRole('button', { name: 'Use the recovery code' }));
    await coach.type(screen.getByLabelText('Recovery code'), ` ${CODE} `);
    await coach.type(screen.getByLabelText('New passphrase'), STRONG);
    await coach.type(screen.getByLabelText('The same again'), `${STRONG}{Enter}`);
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(opened));
    expect(door.calls).toContainEqual([
      'vault.unlockWithRecovery',
      { recoveryCode: CODE, newPassphrase: STRONG },
    ]);
  });
});

describe('the first run', () => {
  const firstRun = (supportedRuntime = true) => {
    let made = false;
    return openDoor({
      'vault.state': () => ({ ...(made ? opened : { ...locked, state: 'none' as const }), supportedRuntime }),
      'vault.create': () => {
        made = true;
        return { recoveryCode: CODE };
      },
      'vault.saveRecoverySheet': () => ({ saved: true, fileName: 'recovery.pdf', folder: '/home/coach' }),
    });
  };
  const makeVault = async (
    coach: ReturnType<typeof userEvent.setup>,
    passphrase: string,
    again = passphrase,
  ) => {
    await coach.type(await screen.findByLabelText('New passphrase'), passphrase);
    await coach.type(screen.getByLabelText('The same again'), `${again}{Enter}`);
  };

  test('a short passphrase is refused with the number of characters, and not sent', async () => {
    const coach = userEvent.setup();
    const door = firstRun();
    show();
    await makeVault(coach, 'elevenchars');
    expect(screen.getByLabelText('New passphrase')).toHaveAccessibleDescription(
      /at least 12 characters; this one has 11/,
    );
    expect(door.calls.map(([name]) => name)).not.toContain('vault.create');
  });

  test('a long passphrase that everybody uses is refused', async () => {
    const coach = userEvent.setup();
    const door = firstRun();
    show();
    await coach.type(await screen.findByLabelText('New passphrase'), 'password1234');
    expect(await screen.findByText(/Guessed at once|Easy to guess/)).toBeInTheDocument();
    await coach.type(screen.getByLabelText('The same again'), 'password1234{Enter}');
    expect(screen.getByLabelText('New passphrase')).toHaveAccessibleDescription(/guessed quickly/);
    expect(door.calls.map(([name]) => name)).not.toContain('vault.create');
  });

  test('two passphrases that differ are told apart before anything is made', async () => {
    const coach = userEvent.setup();
    const door = firstRun();
    show();
    await makeVault(coach, STRONG, `${STRONG}!`);
    expect(screen.getByLabelText('The same again')).toHaveAccessibleDescription(/not the same/);
    expect(door.calls.map(([name]) => name)).not.toContain('vault.create');
  });

  test('the code is shown, the sheet saved, two groups typed back, and then the app opens', async () => {
    const coach = userEvent.setup();
    firstRun();
    const onOpen = show();
    await makeVault(coach, STRONG);
    const code = await screen.findByRole('list', { name: 'Recovery code, in groups' });
    expect(
      within(code)
        .getAllByRole('listitem')
        .map((group) => group.textContent),
    ).toEqual(CODE.split('-'));
    await coach.click(screen.getByRole('button', { name: 'Save as a PDF sheet' }));
    expect(await screen.findByText('recovery.pdf')).toBeInTheDocument();
    await coach.click(screen.getByRole('button', { name: 'Go on' }));

    const asked = screen.getAllByRole('textbox', { name: /Group \d/ });
    expect(asked).toHaveLength(2);
    await coach.click(screen.getByRole('button', { name: /Open Plumbline/ }));
    expect(onOpen).not.toHaveBeenCalled();
    expect(asked[0]).toBeInvalid();
    for (const field of asked) {
      const name = field.closest('.field')?.querySelector('label')?.textContent ?? '';
      await coach.type(field, CODE.split('-')[Number(name.replace('Group ', '')) - 1]?.toLowerCase() ?? '');
    }
    await coach.click(screen.getByRole('button', { name: /Open Plumbline/ }));
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ state: 'open' })));
  });

  test('on an engine without security updates only a demonstration vault is made, and it says so', async () => {
    const coach = userEvent.setup();
    const door = firstRun(false);
    show();
    expect(await screen.findByText(/invented people only/)).toBeInTheDocument();
    await makeVault(coach, STRONG);
    await screen.findByRole('heading', { name: 'Keep this recovery code' });
    expect(door.calls).toContainEqual(['vault.create', { passphrase: STRONG, demonstration: true }]);
  });
});

import { describe, expect, test } from 'vitest';
import { codeOf, newVault, PASSPHRASE, vaultPlace } from '../../support/vault';

describe('a new vault', () => {
  test('there is none before it is made, and it is open once it is', async () => {
    const { start } = vaultPlace();
    const vault = start();
    expect(vault.state().state).toBe('none');
    const { recoveryCode } = await vault.create(PASSPHRASE, false);
    expect(vault.state()).toMatchObject({ state: 'open', readOnly: false, lost: null, demonstration: false });
    expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect((await vault.lock()).state).toBe('locked');
    expect((await start().unlock(PASSPHRASE)).state).toBe('open');
  });
  test('a wrong passphrase does not open it', async () => {
    const { vault } = await newVault();
    await vault.lock();
    expect(await codeOf(() => vault.unlock('four plain winter words'))).toBe('wrong-passphrase');
    expect(vault.state()).toMatchObject({ state: 'locked', failedTries: 1 });
  });
});

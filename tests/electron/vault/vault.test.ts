import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listClients } from '../../../electron/database/repositories/client-list';
import { FULL_COST } from '../../../electron/vault/key-slot';
import type { Vault } from '../../../electron/vault/vault';
import { vaultFilesIn } from '../../../electron/vault/vault-files';
import { addClient } from '../../support/invented';
import { codeOf, newVault, PASSPHRASE, vaultPlace } from '../../support/vault';

const OTHER = 'four other winter words';
const namesIn = (vault: Vault): string[] => listClients(vault.records().read, '').map(({ name }) => name);

describe('a new vault', () => {
  test('there is none before it is made, and it is open once it is', async () => {
    const { start, folder } = vaultPlace();
    const vault = start();
    expect(vault.state()).toMatchObject({ state: 'none', failedTries: 0, waitSeconds: 0 });
    expect(existsSync(folder)).toBe(false);
    await vault.create(PASSPHRASE, false);
    expect(vault.state()).toMatchObject({ state: 'open', readOnly: false, lost: null, demonstration: false });
  });

  test('opens again after a restart, with what was saved', async () => {
    const { vault, start } = await newVault();
    addClient(vault.records(), 'Ada Example');
    expect((await vault.lock()).state).toBe('locked');
    const restarted = start();
    expect(restarted.state().state).toBe('locked');
    expect(await restarted.unlock(PASSPHRASE)).toMatchObject({ state: 'open', readOnly: false, lost: null });
    expect(namesIn(restarted)).toEqual(['Ada Example']);
  });

  test('is for its owner’s account only', async () => {
    const { folder } = await newVault();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  });

  test('is not made over one that is there', async () => {
    const { vault, start, folder } = await newVault();
    await vault.lock();
    const before = readFileSync(vaultFilesIn(folder).database);
    expect(await codeOf(() => start().create(PASSPHRASE, false))).toBe('vault-exists');
    expect(readFileSync(vaultFilesIn(folder).database)).toEqual(before);
  });

  test('is not made with a short passphrase', async () => {
    const { start, folder } = vaultPlace();
    expect(await codeOf(() => start().create('too short', false))).toBe('weak-passphrase');
    expect(existsSync(folder)).toBe(false);
  });

  test('derives its key with 256 MiB unless a test says otherwise, and the header says with what', async () => {
    const { folder, start } = vaultPlace({ kdfCost: FULL_COST });
    const real = start();
    await real.create(PASSPHRASE, false);
    await real.lock();
    expect(await real.unlock(PASSPHRASE)).toMatchObject({ state: 'open' });
    const header = JSON.parse(readFileSync(vaultFilesIn(folder).header, 'utf8'));
    expect(header.slots[0].kdf).toMatchObject({ alg: 'argon2id', m: 262_144, t: 3, p: 4 });
  });

  test('that was never finished is no vault, and the next try succeeds', async () => {
    const { vault, folder, start } = await newVault();
    await vault.lock();
    const files = vaultFilesIn(folder);
    // As it lies when the app is killed just before the last act.
    renameSync(files.database, files.unfinished);
    const next = start();
    expect(next.state().state).toBe('none');
    await next.create(OTHER, false);
    expect(existsSync(files.unfinished)).toBe(false);
    await next.lock();
    expect(await next.unlock(OTHER)).toMatchObject({ state: 'open' });
  });
});

describe('a passphrase', () => {
  test('that is wrong opens nothing and is counted; the count is told after the right one', async () => {
    const { vault } = await newVault();
    await vault.lock();
    expect(await codeOf(() => vault.unlock(OTHER))).toBe('wrong-passphrase');
    expect(await codeOf(() => vault.unlock(`${PASSPHRASE} `))).toBe('wrong-passphrase');
    expect(vault.state()).toMatchObject({ state: 'locked', failedTries: 2 });
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ state: 'open', failedTries: 2 });
    await vault.lock();
    expect(vault.state().failedTries).toBe(0);
  });

  test('after five wrong ones even the right one waits a second', async () => {
    const { vault, clock } = await newVault();
    await vault.lock();
    for (let n = 0; n < 5; n += 1) await codeOf(() => vault.unlock(OTHER));
    expect(vault.state().waitSeconds).toBe(1);
    expect(await codeOf(() => vault.unlock(PASSPHRASE))).toBe('too-many-tries');
    clock.advance(1000);
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ state: 'open', failedTries: 5 });
  });

  test('of any letters opens the vault again, composed or not', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 12, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, async (passphrase) => {
        const { start } = vaultPlace();
        const vault = start();
        await vault.create(passphrase, false);
        await vault.lock();
        expect((await vault.unlock(passphrase.normalize('NFD'))).state).toBe('open');
        await vault.lock();
      }),
      { numRuns: 15, examples: [['👩‍👩‍👧‍👦 Zoë Łukasz שלום'], ['x'.repeat(1000)]] },
    );
  });

  test('is changed: the new one opens, the old one does not, the records are the same', async () => {
    const { vault, start } = await newVault();
    addClient(vault.records());
    expect(await vault.changePassphrase(PASSPHRASE, OTHER)).toMatchObject({ state: 'open' });
    addClient(vault.records(), 'Ben Example');
    await vault.lock();
    const restarted = start();
    expect(await codeOf(() => restarted.unlock(PASSPHRASE))).toBe('wrong-passphrase');
    await restarted.unlock(OTHER);
    expect(namesIn(restarted)).toEqual(['Ada Example', 'Ben Example']);
  });

  test('is not changed with the wrong old one, to a short one, or while locked', async () => {
    const { vault } = await newVault();
    expect(await codeOf(() => vault.changePassphrase(OTHER, 'another fine passphrase'))).toBe(
      'wrong-passphrase',
    );
    expect(await codeOf(() => vault.changePassphrase(PASSPHRASE, 'short'))).toBe('weak-passphrase');
    await vault.lock();
    expect(await codeOf(() => vault.changePassphrase(PASSPHRASE, OTHER))).toBe('vault-locked');
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ state: 'open' });
  });
});

describe('a recovery code', () => {
  test('opens the vault, sets a new passphrase, and works again later', async () => {
    const { vault, start, recoveryCode } = await newVault();
    addClient(vault.records());
    await vault.lock();
    const forgetful = start();
    expect(await forgetful.unlockWithRecovery(recoveryCode.toLowerCase(), OTHER)).toMatchObject({
      state: 'open',
    });
    expect(namesIn(forgetful)).toEqual(['Ada Example']);
    await forgetful.lock();
    expect(await codeOf(() => forgetful.unlock(PASSPHRASE))).toBe('wrong-passphrase');
    expect(await forgetful.unlock(OTHER)).toMatchObject({ state: 'open' });
    await forgetful.lock();
    expect(await forgetful.unlockWithRecovery(recoveryCode, PASSPHRASE)).toMatchObject({ state: 'open' });
  });

  test('ends the wait after many wrong passphrases', async () => {
    const { vault, recoveryCode } = await newVault();
    await vault.lock();
    for (let n = 0; n < 7; n += 1) await codeOf(() => vault.unlock(OTHER));
    await vault.unlockWithRecovery(recoveryCode, OTHER);
    await vault.lock();
    expect(await vault.unlock(OTHER)).toMatchObject({ state: 'open', failedTries: 0 });
  });

  test('of another vault, or mistyped, opens nothing and changes nothing', async () => {
    const { vault } = await newVault();
    const { recoveryCode: foreign } = await newVault();
    await vault.lock();
    expect(await codeOf(() => vault.unlockWithRecovery(foreign, OTHER))).toBe('wrong-recovery-code');
    expect(await codeOf(() => vault.unlockWithRecovery('ABCD', OTHER))).toBe('wrong-recovery-code');
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ state: 'open' });
  });

  test('does not take a short new passphrase', async () => {
    const { vault, recoveryCode } = await newVault();
    await vault.lock();
    expect(await codeOf(() => vault.unlockWithRecovery(recoveryCode, 'short'))).toBe('weak-passphrase');
  });
});

describe('an old run time', () => {
  const old = { supportedRuntime: false };
  test('makes and opens demonstration vaults only', async () => {
    const { start } = vaultPlace(old);
    const vault = start();
    expect(await codeOf(() => vault.create(PASSPHRASE, false))).toBe('unsupported-runtime');
    await vault.create(PASSPHRASE, true);
    await vault.lock();
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ demonstration: true, supportedRuntime: false });
  });

  test('does not open a vault of real records', async () => {
    const { vault, folder } = await newVault();
    await vault.lock();
    const { start } = vaultPlace({ ...old, folder });
    expect(await codeOf(() => start().unlock(PASSPHRASE))).toBe('unsupported-runtime');
  });
});

describe('acts asked at once', () => {
  test('run one after the other', async () => {
    const { vault } = await newVault();
    const [, opened, locked] = await Promise.all([vault.lock(), vault.unlock(PASSPHRASE), vault.lock()]);
    expect([opened?.state, locked?.state, vault.state().state]).toEqual(['open', 'locked', 'locked']);
  });

  test('records are out of reach while the vault is locked', async () => {
    const { vault } = await newVault();
    await vault.lock();
    expect(await codeOf(() => vault.records())).toBe('vault-locked');
  });
});

test('there is nothing to unlock where no vault is', async () => {
  const { start, folder } = vaultPlace();
  expect(await codeOf(() => start().unlock(PASSPHRASE))).toBe('vault-missing');
  expect(existsSync(folder)).toBe(false);
});

test('an unreadable count of tries does not matter', async () => {
  const { vault, folder, start } = await newVault();
  await vault.lock();
  writeFileSync(vaultFilesIn(folder).tries, 'x');
  expect(await start().unlock(PASSPHRASE)).toMatchObject({ state: 'open' });
});

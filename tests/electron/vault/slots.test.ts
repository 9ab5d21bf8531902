import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerKeyOf, headerText, type Slot, sealed, unsealed } from '../../../electron/vault/header';
import { readHeaders } from '../../../electron/vault/header-files';
import { changeSlot, unlockSlot } from '../../../electron/vault/slots';
import { vaultFilesIn } from '../../../electron/vault/vault-files';
import { codeOf, LIGHT, newVault, PASSPHRASE, vaultPlace } from '../../support/vault';

const OTHER = 'four other winter words';

/** The header before, during and after a change of passphrase, as text. */
async function changeStepByStep() {
  const { vault, folder } = await newVault();
  await vault.lock();
  const files = vaultFilesIn(folder);
  const headers = readHeaders(files);
  const { header, dek } = await unlockSlot(headers, { kind: 'passphrase', passphrase: PASSPHRASE });
  const steps = [header];
  const keep = (slots: Slot[]): void => {
    steps.push(sealed({ ...unsealed(header), slots }, headerKeyOf(dek)));
  };
  const fresh = { id: '01934567-89ab-7def-8123-456789abcdef', passphrase: OTHER, cost: LIGHT };
  await changeSlot(header, dek, fresh, { keep, read: () => steps.slice(-1) });
  return { folder, files, steps: steps.map(headerText) };
}

describe('a change of passphrase that is cut short', () => {
  // What the two copies hold when the app is killed between any two of the four writes.
  test.each([
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 2],
  ])(
    'leaves a vault that the old passphrase or the new one opens (copies at step %i and %i)',
    async (first, second) => {
      const { folder, files, steps } = await changeStepByStep();
      expect(steps).toHaveLength(3);
      const asKilled = (): void => {
        writeFileSync(files.header, steps[first] ?? '');
        writeFileSync(files.headerCopy, steps[second] ?? '');
      };
      const opened: string[] = [];
      for (const passphrase of [PASSPHRASE, OTHER]) {
        asKilled();
        const vault = vaultPlace({ folder }).start();
        if ((await codeOf(() => vault.unlock(passphrase))) !== 'none') continue;
        opened.push(passphrase);
        await vault.lock();
        // Whichever was used settles it: the other one is gone, and both copies agree.
        const rival = passphrase === PASSPHRASE ? OTHER : PASSPHRASE;
        expect(await codeOf(() => vault.unlock(rival))).toBe('wrong-passphrase');
        expect(readFileSync(files.header)).toEqual(readFileSync(files.headerCopy));
        expect(
          readHeaders(files)[0]
            ?.slots.map(({ kind }) => kind)
            .sort(),
        ).toEqual(['passphrase', 'recovery']);
      }
      expect(opened.length).toBeGreaterThan(0);
    },
  );

  test('does not happen when the new slot cannot be read back', async () => {
    const { files } = await changeStepByStep();
    const [header] = readHeaders(files);
    if (!header) throw new Error('there is a header');
    const { dek } = await unlockSlot([header], { kind: 'passphrase', passphrase: PASSPHRASE });
    const kept: (readonly Slot[])[] = [];
    const fresh = { id: '01934567-89ab-7def-8123-456789abcdef', passphrase: OTHER, cost: LIGHT };
    const disk = { keep: (slots: Slot[]) => kept.push(slots), read: () => [header] };
    expect(await codeOf(() => changeSlot(header, dek, fresh, disk))).toBe('disk-error');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.slice(0, header.slots.length)).toEqual(header.slots);
  });
});

test('a slot does not open in another vault, nor with weaker parameters', async () => {
  const { files } = await changeStepByStep();
  const [header] = readHeaders(files);
  if (!header) throw new Error('there is a header');
  const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  const moved = { ...header, vaultId: '01934567-89ab-7def-8123-456789abcdef' };
  expect(await codeOf(() => unlockSlot([moved], secret))).toBe('wrong-passphrase');
  const cheaper = header.slots.map((slot) =>
    slot.kind === 'passphrase' ? { ...slot, kdf: { ...slot.kdf, t: slot.kdf.t + 1 } } : slot,
  );
  expect(await codeOf(() => unlockSlot([{ ...header, slots: cheaper }], secret))).toBe('wrong-passphrase');
});

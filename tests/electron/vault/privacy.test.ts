import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listClients } from '../../../electron/database/repositories/client-list';
import { markNotTested } from '../../../electron/database/repositories/trials';
import { addClient, record, start, trialOf } from '../../support/invented';
import { newVault, PASSPHRASE, temporaryFolder, vaultPlace } from '../../support/vault';

const CANARY = 'Kanarienvogel';

const holds = (bytes: Buffer, text: string): boolean =>
  (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(text, encoding)));

const filesWith = (folder: string, text: string): readonly string[] =>
  readdirSync(folder).filter((name) => holds(readFileSync(join(folder, name)), text));

test('no file of the vault holds a name, a note or the passphrase in clear, open or closed', async () => {
  const { folder, vault, recoveryCode, logged } = await newVault();
  const records = vault.records();
  for (let n = 0; n < 300; n += 1) addClient(records, `${CANARY} ${n}`, { flags: [CANARY] });
  const { id } = start(records, addClient(records, CANARY));
  record(records, trialOf(id, { observations: [CANARY] }));
  records.write((db) => markNotTested(db, { screeningId: id, test: 'sls-eo', side: 'right', why: CANARY }));
  // A sort of many names is what makes SQLite write temporary files.
  expect(listClients(records.read, CANARY)).toHaveLength(301);

  // While it is open, as a thief of the running machine's disk finds it.
  const image = join(temporaryFolder(), 'vault');
  cpSync(folder, image, { recursive: true });
  await vault.lock();
  expect(await vaultPlace({ folder: image }).start().unlock(PASSPHRASE)).toMatchObject({ lost: null });

  const secrets = [CANARY, CANARY.toLowerCase(), PASSPHRASE, recoveryCode, recoveryCode.replaceAll('-', '')];
  for (const secret of secrets) {
    expect(filesWith(folder, secret)).toEqual([]);
    expect(filesWith(image, secret)).toEqual([]);
  }
  expect(readdirSync(image).length).toBeGreaterThan(4);
  expect(JSON.stringify(logged)).not.toContain(CANARY);
});

// Runs in a process of its own: `record FOLDER ACKS` records trials until it is killed, noting each one that was
// answered; `probe FOLDER [TEMP]` says what happens when the vault there is opened and written to, `create FOLDER` what happens
// when one is made there.
import { openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { v7 as newId } from 'uuid';
import { vaultIn } from '../../electron/vault/vault';
import type { IsoDate } from '../../shared/basics/dates';
import { addClient, record, start, trialOf } from './invented';

const PASSPHRASE = 'four plain summer words';
const [, , act = '', folder = '', other = ''] = process.argv;

const vault = vaultIn({
  folder,
  tempFolder: act === 'probe' && other ? other : tmpdir(),
  clock: { nowMs: Date.now, today: () => new Date().toISOString().slice(0, 10) as IsoDate },
  newId,
  log: () => undefined,
  supportedRuntime: true,
  kdfCost: { m: 64, t: 1, p: 1 },
});

const codeIn = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

async function recordUntilKilled(): Promise<void> {
  await vault.unlock(PASSPHRASE);
  const records = vault.records();
  const screening = start(records, addClient(records));
  const out = openSync(other, 'a');
  for (let n = 1; ; n += 1) {
    record(records, trialOf(screening.id, { value: n / 1000 }));
    writeSync(out, `${screening.id} ${n}\n`);
  }
}

async function probe(): Promise<void> {
  const opened = await vault.unlock(PASSPHRASE).then(
    ({ state, readOnly, lost }) => ({ state, readOnly, lost }),
    (error) => ({ code: codeIn(error) }),
  );
  let wrote = 'yes';
  try {
    addClient(vault.records());
  } catch (error) {
    wrote = codeIn(error);
  }
  await vault.lock();
  process.stdout.write(JSON.stringify({ ...opened, wrote }));
}

async function create(): Promise<void> {
  const code = await vault.create(PASSPHRASE, false).then(() => 'created', codeIn);
  process.stdout.write(code);
}

const acts: Readonly<Record<string, () => Promise<void>>> = { record: recordUntilKilled, probe, create };
void acts[act]?.();

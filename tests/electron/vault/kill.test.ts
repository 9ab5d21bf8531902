import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScreening } from '../../../electron/database/repositories/screenings';
import type { Id } from '../../../shared/basics/ids';
import { bundled } from '../../support/child-process';
import { valuesIn } from '../../support/invented';
import { newVault, PASSPHRASE, temporaryFolder } from '../../support/vault';

const KILLS = 20;

let child: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  child = await bundled('vault-child.ts');
}, 60_000);
afterAll(() => child.drop());

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Lets a child record trials, kills it in the middle, and gives back what it had been told was saved. */
async function killedWhileRecording(folder: string, acks: string, afterMs: number): Promise<string[]> {
  const recorder = spawn(process.execPath, [child.path, 'record', folder, acks], { stdio: 'inherit' });
  const ended = new Promise((done) => recorder.once('exit', done));
  while (!existsSync(acks) || readFileSync(acks, 'utf8') === '') await pause(5);
  await pause(afterMs);
  recorder.kill('SIGKILL');
  await ended;
  return readFileSync(acks, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

test('no trial that was answered as saved is lost when the app is killed, twenty times over', async () => {
  const { folder, vault } = await newVault();
  const acksIn = temporaryFolder();
  await vault.lock();
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const lines = await killedWhileRecording(folder, join(acksIn, `${kill}`), (kill * 37) % 120);
    const screeningId = lines[0]?.split(' ')[0] as Id<'Screening'>;

    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ state: 'open', readOnly: false, lost: null });
    const found = valuesIn(openScreening(vault.records().read, screeningId));
    // One more may be there: saved, but killed before it could be answered.
    expect(found.length - lines.length).toBeOneOf([0, 1]);
    expect(found).toEqual(found.map((_, index) => (index + 1) / 1000));
    await vault.lock();
    acknowledged += lines.length;
  }
  expect(acknowledged).toBeGreaterThan(KILLS);
}, 60_000);

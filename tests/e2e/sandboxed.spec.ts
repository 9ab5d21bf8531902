import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/app-test';
import { atTest, savedAs } from '../support/capture';
import { addClient, makeVault, startScreening } from '../support/coach';
import { handOver, openUnprivileged, whyNotSandboxed } from '../support/unprivileged';

/** The renderers among all processes, by what the kernel says of them. */
const renderersOf = (dataFolder: string): readonly string[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        const ours = command.includes('--type=renderer') && command.includes(dataFolder);
        return ours ? [readFileSync(`/proc/${pid}/status`, 'utf8')] : [];
      } catch {
        // It ended while we looked.
        return [];
      }
    });

test("a small job with Chromium's sandbox on, as a user without rights", async ({ folder }, testInfo) => {
  const why = whyNotSandboxed();
  testInfo.skip(why !== null, why ?? '');
  const data = join(folder, 'data');
  handOver(folder);
  const { app, page } = await openUnprivileged(folder, data);
  try {
    const { argv, uid } = await app.evaluate(() => ({ argv: process.argv, uid: process.getuid?.() }));
    expect(argv).not.toContain('--no-sandbox');
    expect(uid).not.toBe(0);

    await makeVault(page);
    await addClient(page, 'Nobody Inparticular');
    await startScreening(page, 'First six');
    await page.keyboard.press('.');
    await atTest(page, /lunge/i);
    await page.keyboard.type('11.5');
    await page.keyboard.press('Enter');
    await savedAs(page, '11.5');

    if (process.platform === 'linux') {
      const renderers = renderersOf(data);
      expect(renderers.length).toBeGreaterThan(0);
      for (const status of renderers) {
        expect(status, 'system calls are filtered').toMatch(/^Seccomp:\s+2$/m);
        expect(status, 'no rights can be gained').toMatch(/^NoNewPrivs:\s+1$/m);
      }
    }
  } finally {
    await app.close();
  }
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { addClient, makeVault, type Opened, openApp } from './coach';

/** Who is in the vault that tests begin with. */
export const CLIENT = 'Ada Example';

export type Started = Opened & {
  /** What the application wrote on standard error so far. */
  readonly said: () => string;
  /** Quits; whatever was typed and not saved is let go. */
  readonly quit: () => Promise<void>;
};

type Parts = {
  /** What the window may say unseen; anything else that reads like a fault fails the test. */
  mayBeSaid: RegExp;
  /** An empty folder of its own; removed after the test. */
  folder: string;
  /** A data folder whose vault holds one client and is locked. */
  filled: string;
  /** Starts the application on a data folder; the test ends it, watches it, and fails on what it should not say. */
  start: (dataFolder: string, env?: NodeJS.ProcessEnv) => Promise<Started>;
};

type Shared = {
  /** The vault that `filled` copies, made once. */
  vaultMade: string;
};

/** Faults nobody sees on the screen: scripts that threw, and what the content policy stopped. */
const FAULT = /^Uncaught|Content Security Policy|Refused to|Trusted ?Types|Warning:/i;

/** A test of the built application: what goes wrong unseen in its window fails it. */
export const test = base.extend<Parts, Shared>({
  mayBeSaid: [/^$/, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which parts are needed
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  vaultMade: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-made-'));
      const { app, page } = await openApp(folder);
      await makeVault(page);
      await addClient(page, CLIENT);
      await app.close();
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  filled: async ({ folder, vaultMade }, use) => {
    cpSync(join(vaultMade, 'vault'), join(folder, 'vault'), { recursive: true });
    await use(folder);
  },

  start: async ({ mayBeSaid }, use) => {
    const opened: Started[] = [];
    const faults: string[] = [];
    await use(async (dataFolder, env) => {
      const started = await watched(await openApp(dataFolder, env), faults);
      opened.push(started);
      return started;
    });
    for (const { quit } of opened) await quit();
    expect(
      faults.filter((fault) => !mayBeSaid.test(fault)),
      'what the window said unseen',
    ).toEqual([]);
  },
});

async function watched({ app, page }: Opened, faults: string[]): Promise<Started> {
  const child = app.process();
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (FAULT.test(message.text())) faults.push(message.text());
  });
  await page.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      // biome-ignore lint/suspicious/noConsole: the console is what the test listens to
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return {
    app,
    page,
    said: () => said,
    quit: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      // A form that was not saved would hold the window back and ask.
      await app
        .evaluate(({ BrowserWindow }) => {
          setImmediate(() => {
            for (const window of BrowserWindow.getAllWindows()) window.destroy();
          });
        })
        .catch(() => undefined);
      await app.close().catch(() => undefined);
      await exited;
    },
  };
}

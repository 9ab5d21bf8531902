import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import electron from 'electron';
import { _electron } from 'playwright';
import { namespacesWork, type Opened } from './coach';

const isRoot = process.getuid?.() === 0;
const AS_NOBODY = ['runuser', '-u', 'nobody', '--'] as const;
const NOBODY = 65_534;

/** Electron's program file: that is what its package gives to programs that are not Electron. */
const PROGRAM = electron as unknown as string;

/** All the built application needs to run from another folder. */
const PARTS = ['package.json', 'out', 'resources', 'node_modules/better-sqlite3', 'node_modules/@node-rs'];

/** Why nobody without rights can run the application with Chromium's sandbox here; null when they can. */
export const whyNotSandboxed = (): string | null =>
  namespacesWork(isRoot ? AS_NOBODY : []) ? null : 'this system lets no ordinary user make namespaces';

const readableByNobody = (path: string): boolean => {
  try {
    execFileSync('runuser', ['-u', 'nobody', '--', 'test', '-r', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Where nobody can start the application from: here, or a copy where nobody may not look in here. */
function startingPlace(folder: string): { readonly program: string; readonly app: string } {
  const here = { program: PROGRAM, app: resolve('.') };
  if (readableByNobody(PROGRAM) && PARTS.every((part) => readableByNobody(resolve(part)))) return here;
  const app = join(folder, 'app');
  for (const part of PARTS)
    cpSync(realpathSync(part), join(app, part), { recursive: true, dereference: true });
  cpSync(dirname(PROGRAM), join(folder, 'electron'), { recursive: true });
  return { program: join(folder, 'electron', 'electron'), app };
}

/** The environment of somebody whose home is `home`, on the display of whoever runs the tests. */
function environmentOf(home: string): Record<string, string> {
  const { DISPLAY = '', PATH = '', XAUTHORITY } = process.env;
  if (!XAUTHORITY || !existsSync(XAUTHORITY)) return { DISPLAY, PATH, HOME: home };
  const ticket = join(home, 'display-ticket');
  copyFileSync(XAUTHORITY, ticket);
  chownSync(ticket, NOBODY, NOBODY);
  return { DISPLAY, PATH, HOME: home, XAUTHORITY: ticket };
}

/** Gives a folder and all in it to the user without rights; for anyone but root it is theirs already. */
export function handOver(folder: string): void {
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
}

/**
 * Starts the built application with Chromium's sandbox on, as a user without rights: as nobody when root runs the
 * tests, else as whoever runs them. `folder` is a place of its own; its parents must let everybody pass.
 */
export async function openUnprivileged(folder: string, dataFolder: string): Promise<Opened> {
  const env = { PLUMBLINE_DATA: dataFolder };
  if (!isRoot) {
    const app = await _electron.launch({
      args: ['.'],
      chromiumSandbox: true,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    return { app, page: await app.firstWindow() };
  }
  chmodSync(folder, 0o755);
  const { program, app: place } = startingPlace(folder);
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  handOver(home);
  const starter = join(folder, 'start-as-nobody');
  writeFileSync(starter, `#!/bin/sh\nexec ${AS_NOBODY.join(' ')} "${program}" "$@"\n`, { mode: 0o755 });
  const app = await _electron.launch({
    executablePath: starter,
    args: [place],
    chromiumSandbox: true,
    cwd: home,
    env: { ...environmentOf(home), ...env },
  });
  return { app, page: await app.firstWindow() };
}

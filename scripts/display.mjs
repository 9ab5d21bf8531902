import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronBinary } from './setup/electron.mjs';
import { stop } from './setup/say.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

/** The command, run on a display that nobody sees where there is no real one. */
export function onDisplay(/** @type {string} */ command, /** @type {string[]} */ args) {
  if (hasDisplay()) return { command, args };
  const screen = ['-a', '-s', '-screen 0 1600x1200x24 -nolisten tcp'];
  return { command: 'xvfb-run', args: [...screen, command, ...args] };
}

/** The switches Chromium's sandbox needs here: it cannot work for root, and stops with the remedy where it is blocked. */
export function sandboxSwitches() {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const helper = join(dirname(electronBinary()), 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  const helperWorks = uid === 0 && (mode & 0o4000) !== 0;
  if (helperWorks || !namespacesBlocked()) return [];
  throw stop(
    "This system does not let Chromium's sandbox work for ordinary users. Run this, then start again:\n" +
      `  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

/** Whether the kernel refuses ordinary users the namespaces the sandbox is made of. */
function namespacesBlocked() {
  const setting = (/** @type {string} */ file) =>
    existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  return (
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/user/max_user_namespaces') === '0'
  );
}

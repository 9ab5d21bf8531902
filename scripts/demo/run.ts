import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright';

const folder = resolve('demo-output');
const data = mkdtempSync(join(tmpdir(), 'plumbline-demo-'));
mkdirSync(folder, { recursive: true });

const app = await _electron.launch({ args: ['.'], env: { ...process.env, PLUMBLINE_DATA: data } });
try {
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  await window.screenshot({ path: join(folder, '01-first-start.png') });
} finally {
  await app.close();
  rmSync(data, { recursive: true, force: true });
}
process.stdout.write(`The demonstration's pictures are in ${folder}\n`);

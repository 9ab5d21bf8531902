import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onDisplay } from '../display.mjs';
import { bin, ROOT, withTools } from '../setup/places.mjs';
import { handOver, plain } from '../setup/run.mjs';

const RESULTS = join(ROOT, '.cache/results');

/** Runs the unit and component tests and counts them. */
export function runUnitTests() {
  const file = freshResult('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = handOver(bin('vitest'), ['run', ...reporters], {
    env: plain(withTools()),
  });
  const counted = existsSync(file)
    ? countUnit(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  return atLeastOneFailed(counted, status);
}

/** Runs the tests that drive the built application in a real Electron, and counts them. */
export function runEndToEnd(/** @type {string[]} */ extra = []) {
  const file = freshResult('end-to-end.json');
  const { command, args } = onDisplay(bin('playwright'), ['test', ...extra]);
  // Playwright hands colours on to its workers by FORCE_COLOR; with NO_COLOR beside it each of them would warn.
  const { NO_COLOR: _, ...rest } = process.env;
  const env = withTools({ ...rest, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const status = handOver(command, args, { env });
  const counted = existsSync(file)
    ? countEndToEnd(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  return atLeastOneFailed(counted, status);
}

function freshResult(/** @type {string} */ name) {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(join(RESULTS, name), { force: true });
  return join(RESULTS, name);
}

/** A runner that broke off, or found a file it could not load, has failed even where no single test did. */
function atLeastOneFailed(/** @type {import('./tally.mjs').Tally} */ counted, /** @type {number} */ status) {
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function countUnit(/** @type {{ numPassedTests: number, numFailedTests: number }} */ result) {
  return { passed: result.numPassedTests, failed: result.numFailedTests };
}

function countEndToEnd(
  /** @type {{ stats: { expected: number, flaky: number, unexpected: number } }} */ { stats },
) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

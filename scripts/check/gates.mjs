import { bin, node } from '../setup/places.mjs';
import { attempt } from '../setup/run.mjs';
import { spent } from '../setup/say.mjs';

/** The checks that read the sources without running them; each counts as one test. */
const GATES = [
  // Each further checker reads the libraries' types again: one takes a third of the work of the four it would have.
  { name: 'types (tsc)', command: bin('tsc'), args: ['-b', '--checkers', '1', '--builders', '2'] },
  {
    name: 'format and lint (biome)',
    command: bin('biome'),
    args: ['ci', '--colors=off', '--error-on-warnings', '--diagnostic-level=warn'],
  },
  { name: 'imports (dependency-cruiser)', command: node(), args: ['scripts/check/imports.mjs'] },
  {
    name: 'dead code (knip)',
    command: bin('knip'),
    args: ['--no-progress', '--treat-config-hints-as-errors'],
  },
];

/** Runs every gate, showing what a failing one said, and counts them. */
export function runGates() {
  const tally = { passed: 0, failed: 0 };
  for (const { name, command, args } of GATES) {
    const started = Date.now();
    const { ok, output } = attempt(command, args);
    tally[ok ? 'passed' : 'failed'] += 1;
    console.log(`${ok ? 'passed' : 'FAILED'}  ${name}, ${spent(started)}`);
    if (!ok) console.log(`\n${output}\n`);
  }
  return tally;
}

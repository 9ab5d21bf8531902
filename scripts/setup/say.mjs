const STOP = 'Stop';

/** Prints one line of talk. Always on standard error: standard output belongs to the program being run. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the script with one plain sentence for the reader instead of a stack. */
export function stop(/** @type {string} */ sentence, /** @type {string} */ details = '') {
  const error = new Error(details ? `${sentence}\n\n${details}` : sentence);
  error.name = STOP;
  return error;
}

/** Runs a script's main function: its number is the exit code, a stop is printed as it stands and exits 1. */
export function main(/** @type {() => number} */ body) {
  try {
    process.exitCode = body();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(`\n${error.name === STOP ? error.message : (diskFault(error) ?? error.stack)}`);
    process.exitCode = 1;
  }
}

/** The sentence for a disk that is full or may not be written, or null for any other error. */
function diskFault(/** @type {NodeJS.ErrnoException} */ { code, path }) {
  if (code === 'ENOSPC')
    return `The disk is full${path ? ` (writing ${path})` : ''}. Make room and run this again.`;
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code ?? '')) return null;
  return `${path ?? 'A file'} may not be written here (${code}). Give this user the right to, and run this again.`;
}

/** A duration in words: "0.4 s", "2 min 5 s". */
export function spent(/** @type {number} */ since) {
  const seconds = (Date.now() - since) / 1000;
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

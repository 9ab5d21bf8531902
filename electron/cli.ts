import { diskWords } from './command-line/disk-words';
import { run } from './command-line/run';

const say = (text: string) => process.stderr.write(`${text}\n`);

// The reader has had enough (`| head -1`): nothing is wrong. Any other fault means that the answer is not whole.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  say(`standard output: expected a place that can be written, found ${diskWords(error)}`);
  process.exit(1);
});
process.stderr.on('error', () => process.exit(1));

/** The command line: plain Node, no window, no vault. Answers go to standard output, all talk to standard error. */
void run(process.argv.slice(2), {
  input: () => process.stdin,
  out: (text) => process.stdout.write(text),
  say,
}).then((status) => {
  process.exitCode = status;
});

import { run } from './command-line/run';

/** The command line: plain Node, no window, no vault. Answers go to standard output, all talk to standard error. */
void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(`${text}\n`),
  resources: process.env.PLUMBLINE_RESOURCES ?? `${__dirname}/../../resources`,
}).then((status) => {
  process.exitCode = status;
});

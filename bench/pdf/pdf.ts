import { measuredInElectron } from '../in-electron.ts';
import { lineOf, median, ratioOf } from '../ratio.ts';

/** What a report may take of the time of printToPDF. */
const BAR = 0.3;

type Pairs = readonly (readonly [ours: number, peer: number])[];

const told = (name: string, pairs: Pairs): string => {
  const [ours, peer] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
  return `${lineOf(`${name}, warm, against printToPDF of an equal page`, ratioOf(pairs), BAR)}; ${ours.toFixed(0)} and ${peer.toFixed(0)} ms`;
};

/** A client's sheet and a coach's report, made in Electron's main process, against Electron printing the same content. */
export async function pdfBench(): Promise<string> {
  const { client, coach } = await measuredInElectron<{ client: Pairs; coach: Pairs }>('pdf-bench', {
    main: 'bench/pdf/electron-main.ts',
  });
  return `${told('client sheet', client)}\n${told('coach report', coach)}`;
}

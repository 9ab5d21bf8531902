import { refusalsOf } from '../basics/refusals';
import type { Evaluation } from '../evaluation/evaluation';
import type { Screening } from '../screening/screening';
import { entryWarningsOf } from './entry-warnings';
import { flagCode } from './flag-words';
import { type ScreeningFile, screeningFileSchema } from './screening-schema';
import { trainingOf } from './training-schema';

/** A file taken in: the facts, and what in it is worth a second look; or one line for each fault. */
export type ScreeningRead =
  | { readonly taken: true; readonly screening: Screening; readonly warnings: Evaluation['warnings'] }
  | { readonly taken: false; readonly refusals: readonly string[] };

/** The facts of a parsed file: words as ids, the week from Monday on, every measurement with its side. */
const screeningOf = ({ format: _format, version: _version, client, training, ...file }: ScreeningFile) =>
  ({
    ...file,
    client: { ...client, ...(client.flags && { flags: client.flags.map(flagCode) }) },
    measurements: file.measurements.map(({ side = 'both', ...measurement }) => ({ ...measurement, side })),
    ...(training && { training: trainingOf(training) }),
  }) as Screening;

/** Takes in what a screening file held, as JSON parsed it; anything not of the format is refused, nothing is thrown. */
export function readScreening(input: unknown): ScreeningRead {
  const parsed = screeningFileSchema.safeParse(input);
  if (!parsed.success) return { taken: false, refusals: [...new Set(refusalsOf(parsed.error, input))] };
  return { taken: true, screening: screeningOf(parsed.data), warnings: entryWarningsOf(parsed.data) };
}

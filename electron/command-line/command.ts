/** What a command works with: `out` takes the answer, `say` talk; `resources` is the folder of fonts and other shipped files. */
export type Streams = {
  readonly input: () => AsyncIterable<Uint8Array>;
  readonly out: (text: string) => unknown;
  readonly say: (text: string) => unknown;
  readonly resources: string;
};

/** Does one command; throws AppError when it cannot. */
export type Command = (args: readonly string[], streams: Streams) => Promise<void>;

/** A value as the answer of a command: JSON, two spaces deep, with a new line at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a command works with: `input` is standard input, opened when asked for; `out` takes the answer, `say` talk. */
export type Streams = {
  readonly input: () => AsyncIterable<Uint8Array>;
  readonly out: (text: string) => unknown;
  readonly say: (text: string) => unknown;
};

/** Does one command; throws AppError when it cannot. */
export type Command = (args: readonly string[], streams: Streams) => Promise<void>;

/** A value as the answer of a command: JSON, two spaces deep, with a new line at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

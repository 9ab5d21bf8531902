/** Every way a call can fail; each has its words for the coach in `renderer/app/failure-words.ts`. */
export const ERROR_CODES = [
  'invalid-input',
  'not-found',
  'vault-locked',
  'vault-missing',
  'vault-exists',
  'wrong-passphrase',
  'wrong-recovery-code',
  'too-many-tries',
  'weak-passphrase',
  'vault-damaged',
  'vault-too-new',
  'vault-in-use',
  'vault-read-only',
  'vault-moved',
  'disk-full',
  'disk-error',
  'unsupported-runtime',
  'screening-closed',
  'report-failed',
  'press-stopped',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What crosses the door when a call fails; holds codes and ids only, never names or scores. */
export type Failure = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
};

/** The one error class. Throw it where the fault is found; only `dispatch` catches it. */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, string>> = {},
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

import { AppError } from '../../shared/basics/errors';
import { pathText, refusal } from '../../shared/basics/refusals';

/** A found value in words that give nothing personal away: numbers as they are, of all else only the kind. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value === '' ? 'empty text' : `text of ${value.length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return 'something else';
}

/** The refusal of one value: where, what was expected there, and what was found. */
export const invalidInput = (path: readonly PropertyKey[], expected: string, found: unknown): AppError =>
  new AppError('invalid-input', refusal(path, expected, found, kindOf), {
    path: pathText(path),
    expected,
    found: kindOf(found),
  });

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

/** Throws the first fault; `place` says where a fault's path lies in the input, `found` what is there. */
export function refuseFaults(
  faults: readonly Fault[],
  place: (path: readonly PropertyKey[]) => readonly PropertyKey[],
  found: (path: readonly PropertyKey[]) => unknown,
): void {
  const [fault] = faults;
  if (fault) throw invalidInput(place(fault.path), fault.message, found(fault.path));
}

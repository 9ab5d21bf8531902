import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../shared/basics/errors';
import { settle } from './after-action';
import { asAppError, type CallName, call, type Given, type Output } from './call';

export type Action<Name extends CallName> = {
  /** Does it and resolves with main's answer, or with null when it failed; the failure is then in `failure`. */
  readonly act: (...given: Given<Name>) => Promise<Output<Name> | null>;
  /** What main answered last; undefined before, and while it is asked again. */
  readonly answer: Output<Name> | undefined;
  readonly failure: AppError | null;
  readonly busy: boolean;
  readonly forgetFailure: () => void;
};

/** One act of the coach: calls main, replaces what the screen knows with the answer, keeps a failure to be shown. */
export function useAction<Name extends CallName>(name: Name): Action<Name> {
  const answers = useQueryClient();
  const mutation = useMutation({
    mutationFn: (given: Given<Name>) => call(name, ...given),
    onSuccess: (answer) => settle(name, answer, answers),
  });
  return {
    act: (...given) => mutation.mutateAsync(given).catch(() => null),
    answer: mutation.data,
    failure: mutation.error === null ? null : asAppError(mutation.error),
    busy: mutation.isPending,
    forgetFailure: mutation.reset,
  };
}

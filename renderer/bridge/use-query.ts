import { keepPreviousData, useQuery as useTanstackQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/basics/errors';
import { answerKey } from './after-action';
import { asAppError, type CallName, call, type Given, type Input, type Output } from './call';

export type Question<Name extends CallName> = {
  /** Main's answer, or undefined until the first one. */
  readonly answer: Output<Name> | undefined;
  readonly failure: AppError | null;
  readonly asking: boolean;
  readonly askAgain: () => void;
};

type Manner = {
  /** Shows the last answer until the next one is there. Only for searches: never show one client under another's id. */
  readonly keepLast?: boolean;
  /** Asks anew each time the screen opens: an answer of an earlier time is never shown. */
  readonly fresh?: boolean;
};

/** Asks main for one thing and keeps its answer on the screen; asks nothing while `input` is null. */
export function useQuery<Name extends CallName>(
  name: Name,
  input: Input<Name> | null,
  { keepLast = false, fresh = false }: Manner = {},
): Question<Name> {
  const query = useTanstackQuery<Output<Name>>({
    queryKey: answerKey(name, input),
    // `Given` is the input as an argument list, empty for calls that take nothing.
    queryFn: () => call(name, ...([input] as unknown as Given<Name>)),
    enabled: input !== null,
    ...(fresh ? { gcTime: 0 } : {}),
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    answer: query.data,
    failure: query.error === null ? null : asAppError(query.error),
    asking: query.isFetching,
    askAgain: () => void query.refetch(),
  };
}

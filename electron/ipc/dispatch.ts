import { AppError, type Failure } from '../../shared/basics/errors';
import { pathText, refusalsOf } from '../../shared/basics/refusals';
import { type Answer, type CallName, contract } from '../../shared/ipc/contract';
import { invalidInput, kindOf } from '../database/invalid-input';
import { type Log, saidOf } from '../platform/log';
import type { Handlers } from './handlers/handlers';

const MOST_REFUSALS = 5;

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name);

const beforeUnlock = (name: CallName): boolean => name.startsWith('app.') || name.startsWith('vault.');

function parsed(name: CallName, input: unknown): unknown {
  const result = contract[name].input.safeParse(input);
  if (result.success) return result.data;
  const refusals = refusalsOf(result.error, input, kindOf).slice(0, MOST_REFUSALS);
  const path = pathText(result.error.issues[0]?.path ?? []);
  throw new AppError('invalid-input', refusals.join('; '), { path });
}

const failureFrom = (error: unknown): Failure =>
  error instanceof AppError
    ? { code: error.code, message: error.message, details: error.details }
    : { code: 'unexpected', message: 'something went wrong that should not', details: {} };

/** The id a call is about, for the log; ids say nothing of anybody. */
const idIn = ({ id }: Failure['details']): { id?: string } => (id ? { id } : {});

/** The one door: answers any call with its value or its failure, and never throws. What failed is logged by code, call and id. */
export const dispatchTo =
  (handlers: Handlers, isOpen: () => boolean, log: Log) =>
  async (name: unknown, input: unknown): Promise<Answer<unknown>> => {
    try {
      if (!isCall(name)) throw invalidInput(['call'], 'the name of a call', name);
      if (!beforeUnlock(name) && !isOpen()) throw new AppError('vault-locked', 'unlock the vault first');
      // The contract ties each name to its input; the compiler cannot follow one name through both tables.
      const handler = handlers[name] as (input: unknown) => unknown;
      return { ok: true, value: await handler(parsed(name, input)) };
    } catch (error) {
      const failure = failureFrom(error);
      log({
        what: 'call failed',
        ...(isCall(name) && { call: name }),
        ...idIn(failure.details),
        ...saidOf(error),
      });
      return { ok: false, error: failure };
    }
  };

import { vi } from 'vitest';
import type { CallName, Input, Output } from '../../renderer/bridge/call';
import type { ErrorCode } from '../../shared/basics/errors';

type Reply<Name extends CallName> = (input: Input<Name>) => Output<Name> | { readonly fails: ErrorCode };
type Replies = { readonly [Name in CallName]?: Reply<Name> };

/** Stands in for the main process at the one bridge function; a call without a reply fails as `unexpected`. */
export function openDoor(replies: Replies): { readonly calls: (readonly [string, unknown])[] } {
  const calls: (readonly [string, unknown])[] = [];
  const call = async (name: string, input: unknown): Promise<unknown> => {
    calls.push([name, input]);
    const reply = replies[name as CallName] as ((input: unknown) => unknown) | undefined;
    const answer = reply ? reply(input) : { fails: 'unexpected' };
    if (typeof answer === 'object' && answer !== null && 'fails' in answer)
      return { ok: false, error: { code: answer.fails, message: 'a refusal of the test', details: {} } };
    return { ok: true, value: answer };
  };
  vi.stubGlobal('plumbline', { call });
  return { calls };
}

import type { CallName, Output, ParsedInput } from '../../../shared/ipc/contract';

/** One function a call of the contract: takes the parsed input, gives the answer or throws an AppError. */
export type Handlers = {
  readonly [Name in CallName]: (input: ParsedInput<Name>) => Output<Name> | Promise<Output<Name>>;
};

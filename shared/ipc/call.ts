import { z } from 'zod';
import { idSchema } from '../basics/ids';

/** One call through the door: what goes in is parsed by `input`, what comes back has type Output. */
export type Call<Input extends z.ZodType, Output> = {
  readonly input: Input;
  readonly answers?: () => Output;
};

/** An entry of the contract: the type of the answer is given, the parser of the input is passed. */
export const call =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });

/** The input of a call that takes nothing. */
export const nothing = z.undefined();
export const clientId = idSchema('Client');
export const screeningId = idSchema('Screening');
export const programmeId = idSchema('Programme');

import type { Failure } from '../../shared/basics/errors';
import type { ReportInput } from '../report/report-input';

/** What main hands to the press: one report to make. */
export type PressOrder = { readonly id: number; readonly input: ReportInput };

/** What comes back: the PDF, or why there is none. */
export type PressAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: Failure };

import type { Failure } from '../../shared/basics/errors';
import type { DrawnPage } from '../../shared/report/drawn-page';
import type { ReportInput } from '../report/report-input';

/** What main hands to the press: one report to make, as a PDF or as pages for the window to draw. */
export type PressOrder = { readonly id: number; readonly input: ReportInput; readonly as: 'pdf' | 'pages' };

/** What comes back: the PDF, its pages, or why there are none. */
export type PressAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly pages: readonly DrawnPage[] }
  | { readonly id: number; readonly failure: Failure };

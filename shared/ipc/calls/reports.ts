import { z } from 'zod';
import { PRINT_SIZES } from '../../report/print-size';
import { call, nothing, programmeId, screeningId } from '../call';

export type SavedReport = { readonly saved: true; readonly fileName: string; readonly folder: string };

const reportDraft = z.strictObject({
  kind: z.enum(['client', 'coach']),
  screeningId,
  programmeId: programmeId.optional(),
  print: z.enum(PRINT_SIZES).optional(),
  mono: z.boolean().optional(),
});

export const reportCalls = {
  'report.save': call<SavedReport | null>()(reportDraft),
  /** Opens the report saved last in the system's viewer, to look at and print. */
  'report.openSaved': call<{ readonly opened: boolean }>()(nothing),
  'report.preview': call<Uint8Array>()(reportDraft),
} as const;

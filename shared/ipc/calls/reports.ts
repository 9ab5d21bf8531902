import { z } from 'zod';
import { PRINT_SIZES } from '../../report/print-size';
import { call, nothing, programmeId, screeningId } from '../call';

export type SavedReport = { readonly saved: true; readonly fileName: string; readonly folder: string };

const look = {
  /** That of the settings when left out. */
  paper: z.enum(['a4', 'letter']).optional(),
  print: z.enum(PRINT_SIZES).optional(),
  mono: z.boolean().optional(),
};

const visitDraft = z.strictObject({
  kind: z.enum(['client', 'coach']),
  screeningId,
  programmeId: programmeId.optional(),
  ...look,
});

/** The form of a visit, with the client's name; or of a protocol, for anybody. */
const formDraft = z
  .strictObject({
    kind: z.literal('capture-form'),
    screeningId: screeningId.optional(),
    protocol: z.string().max(60).optional(),
    ...look,
  })
  .refine(({ screeningId: visit, protocol }) => (visit === undefined) !== (protocol === undefined), {
    error: 'a screening or a protocol',
  });

const reportDraft = z.discriminatedUnion('kind', [visitDraft, formDraft]);

export const reportCalls = {
  'report.save': call<SavedReport | null>()(reportDraft),
  /** Opens the report saved last in the system's viewer, to look at and print. */
  'report.openSaved': call<{ readonly opened: boolean }>()(nothing),
  'report.preview': call<Uint8Array>()(reportDraft),
} as const;

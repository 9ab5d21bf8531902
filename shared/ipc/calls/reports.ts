import { z } from 'zod';
import type { DrawnPage } from '../../report/drawn-page';
import { PRINT_SIZES } from '../../report/print-size';
import { call, nothing, programmeId, screeningId } from '../call';

/** `why` is the system's word for what kept it from printing; `cancelled` where the coach closed the dialog. */
export type PrintedReport = { readonly printed: boolean; readonly why: string };
/** A file that was saved, and where. */
export type SavedFile = { readonly saved: true; readonly fileName: string; readonly folder: string };
export type SavedReport = SavedFile & {
  /** What opens the file; kept nowhere, so it is shown once. Null where the file is not locked. */
  readonly password: string | null;
};

const look = {
  /** That of the settings when left out. */
  paper: z.enum(['a4', 'letter']).optional(),
  print: z.enum(PRINT_SIZES).optional(),
  mono: z.boolean().optional(),
  /** Locks the file that is saved with a password made for it. */
  lock: z.boolean().optional(),
};

const visitDraft = z.strictObject({
  kind: z.enum(['client', 'coach', 'progress']),
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

/** The visits of several clients on one paper. */
const squadDraft = z.strictObject({
  kind: z.literal('squad'),
  screeningIds: z.array(screeningId).min(1).max(200),
  title: z.string().trim().max(80),
  ...look,
});

const reportDraft = z.discriminatedUnion('kind', [visitDraft, formDraft, squadDraft]);

export const reportCalls = {
  'report.save': call<SavedReport | null>()(reportDraft),
  /** Asks for the folder that many papers are saved into; null when the coach closed the dialog. */
  'report.chooseFolder': call<{ readonly folder: string } | null>()(nothing),
  /**
   * Saves one paper in the folder chosen last, without asking. A client's sheet without a programme named is that of the
   * programme in force; null when none was issued.
   */
  'report.saveInFolder': call<SavedReport | null>()(reportDraft),
  /** Opens the report saved last in the system's viewer, to look at and print. */
  'report.openSaved': call<{ readonly opened: boolean }>()(nothing),
  /** The pages as they come out of the printer, drawn by the window; nothing touches the disk. */
  'report.preview': call<readonly DrawnPage[]>()(reportDraft),
  /** Prints what the window shows for the printer, through the system's dialog; the draft says what that is. */
  'report.print': call<PrintedReport>()(reportDraft),
} as const;

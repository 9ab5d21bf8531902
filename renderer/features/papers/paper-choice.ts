import type { PrintSize } from '../../../shared/report/print-size';
import type { Input, Settings } from '../../bridge/call';

export type ReportDraft = Input<'report.save'>;
export type Kind = ReportDraft['kind'];

/** How a paper is to look. */
export type PaperLook = {
  readonly paper: Settings['paper'];
  readonly print: PrintSize;
  readonly mono: boolean;
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  client: 'Client’s sheet',
  coach: 'Coach’s report',
  progress: 'Progress',
  'capture-form': 'Capture form',
  squad: 'Squad summary',
};

/** What each paper is for, in a line under its name. */
export const KIND_NOTES: Readonly<Record<Kind, string>> = {
  client: 'To take home: what was found, the exercises, the weeks to fill in.',
  coach: 'For the file or a colleague: every figure, how sure, and where it comes from.',
  progress: 'A page for the client and one for you: what changed by more than chance.',
  squad: 'Several clients at a glance: who differs where. Nobody is ranked.',
  'capture-form': 'To write on beside the client, in the rows of the typing grid.',
};

/** Print sizes a kind of paper comes in. */
export const sizesOf = (kind: Kind): readonly PrintSize[] =>
  kind === 'client' ? ['normal', 'large', 'compact'] : ['normal', 'large'];

export const SIZE_NAMES: Readonly<Record<PrintSize, string>> = {
  normal: 'Normal',
  large: 'Large',
  compact: 'Compact',
};

import type { IsoDate } from '../../shared/basics/dates';
import type { TestId } from '../../shared/catalogue/tests';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import type { Judging } from '../../shared/evaluation/visit-alone';
import type { Adherence } from '../../shared/following/adherence';
import type { IssuedProgramme } from '../../shared/programme/programme';
import type { PrintSize } from '../../shared/report/print-size';
import type { Screening } from '../../shared/screening/screening';
import type { Paper } from './layout/sheet';
import type { SquadVisit } from './squad-standings';

/** What stands at the head of a report. */
export type Letterhead = {
  readonly clinicName: string;
  readonly contact: string;
  readonly coach: string;
  /** The clinic's sign; none when absent. */
  readonly logo?: Logo;
};

/** A picture as PDF takes it without work: a JPEG, or a PNG without transparency; its size in any unit. */
export type Logo = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** The client's earlier visits, what they are judged with, and the days on which programmes were issued. */
export type ClientHistory = {
  readonly earlier: readonly Screening[];
  readonly judging: Judging;
  readonly issuedOn: readonly IsoDate[];
};

/** What every report is made with, whatever it is about. */
export type PaperInput = {
  readonly letterhead: Letterhead;
  readonly paper: Paper;
  readonly print: PrintSize;
  readonly mono: boolean;
  readonly sheetId: string;
  readonly madeOn: IsoDate;
  readonly appVersion: string;
  readonly fontsFolder: string;
  /** What opens the file; its bytes are then others each time. Absent: anybody opens it. */
  readonly password?: string;
};

/** A report on one visit of one client. */
export type VisitInput = PaperInput & {
  readonly kind: 'client' | 'coach';
  readonly screening: Screening;
  readonly evaluation: Evaluation;
  readonly programme: IssuedProgramme | null;
  /** What the coach wrote about the visit; for the coach's report only. */
  readonly note?: string;
  /** What came before; for the coach's report and for progress. */
  readonly history?: ClientHistory;
};

/** What became of a client's results since the visit before. */
export type ProgressInput = Omit<VisitInput, 'kind'> & {
  readonly kind: 'progress';
  /** How the programme before this visit was kept until then; null without one. */
  readonly kept: Adherence | null;
};

/** The visits of several clients on one paper. */
export type SquadInput = PaperInput & {
  readonly kind: 'squad';
  /** What the squad or its day is called; may be empty. */
  readonly title: string;
  readonly date: IsoDate;
  readonly visits: readonly SquadVisit[];
};

/** A form to write trials on; for nobody yet, or for the client of a visit. */
export type CaptureFormInput = PaperInput & {
  readonly kind: 'capture-form';
  readonly protocol: string;
  readonly tests: readonly TestId[];
  readonly visit: { readonly name: string; readonly date: IsoDate } | null;
};

/** All that a report is made from; nothing else, not even the clock, has a say in its bytes. */
export type ReportInput = VisitInput | ProgressInput | SquadInput | CaptureFormInput;

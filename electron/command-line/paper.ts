import { version } from '../../package.json';
import type { IsoDate } from '../../shared/basics/dates';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import { inDoingOrder } from '../../shared/programme/body-order';
import type { IssuedProgramme } from '../../shared/programme/programme';
import { proposalOf } from '../../shared/programme/propose';
import { retestOn, USUAL_WEEKS } from '../../shared/programme/retest';
import type { Screening } from '../../shared/screening/screening';
import { proposedWeeks } from '../../shared/week/proposed-weeks';
import { sheetIdOf } from '../report/file-name';
import { fontsFolderOf } from '../report/fonts-folder';
import type { PaperInput, VisitInput } from '../report/report-input';
import type { Command } from './command';
import { argumentsOf, oneOf, onlyArgument, wrongUsage } from './faults';
import { judged } from './judgement';
import { writeWhole } from './write-whole';

/** What would be issued on the day of the screening if the coach took the proposal as it is. */
const programmeOf = (evaluation: Evaluation, screening: Screening): IssuedProgramme => {
  const proposal = inDoingOrder(proposalOf(evaluation, screening));
  return {
    proposal,
    findings: evaluation.findings,
    issuedOn: screening.date,
    weeks: screening.training?.weeks ?? USUAL_WEEKS,
    retest: retestOn(screening),
    coachNote: '',
    training: screening.training ?? null,
    placedWeeks: proposedWeeks(proposal, evaluation, screening),
    moves: [],
  };
};

/** How papers may be asked to look. */
export const LOOK_OPTIONS = {
  paper: { type: 'string', default: 'a4' },
  large: { type: 'boolean', default: false },
  compact: { type: 'boolean', default: false },
  mono: { type: 'boolean', default: false },
} as const;

const OPTIONS = { kind: { type: 'string' }, out: { type: 'string' }, ...LOOK_OPTIONS } as const;

type LookAsked = {
  readonly paper: string;
  readonly large: boolean;
  readonly compact: boolean;
  readonly mono: boolean;
};

/** How papers are to look; throws wrong usage where that cannot be. */
export function lookOf({
  paper,
  large,
  compact,
  mono,
}: LookAsked): Pick<PaperInput, 'paper' | 'print' | 'mono'> {
  if (large && compact) throw wrongUsage('--large or --compact: expected one of them, found both');
  return {
    paper: oneOf(['a4', 'letter'], paper, '--paper'),
    print: large ? 'large' : compact ? 'compact' : 'normal',
    mono,
  };
}

/** What every paper of the command line is made with: nothing of a clinic, and no clock. */
export const paperInput = (
  look: ReturnType<typeof lookOf>,
  sheetId: string,
  madeOn: IsoDate,
): PaperInput => ({
  ...look,
  letterhead: { clinicName: '', contact: '', coach: '' },
  sheetId,
  madeOn,
  appVersion: version,
  fontsFolder: fontsFolderOf(__dirname, null),
});

/** A client's sheet or a coach's report of a judged screening, as if the proposal had been issued on its day. */
export const visitInput = (
  kind: 'client' | 'coach',
  { screening, evaluation }: Awaited<ReturnType<typeof judged>>,
  look: ReturnType<typeof lookOf>,
): VisitInput => ({
  ...paperInput(look, sheetIdOf(kind, JSON.stringify(screening)), screening.date),
  kind,
  screening,
  evaluation,
  programme: programmeOf(evaluation, screening),
});

/** Writes a screening's client sheet or coach report. No clock and no chance: the same file and options give the same bytes. */
export const reportCommand: Command = async (args, streams) => {
  const { values, positionals } = argumentsOf({ args: [...args], options: OPTIONS });
  const file = onlyArgument(positionals, 'one FILE');
  const kind = oneOf(['client', 'coach'], values.kind, '--kind');
  const { out } = values;
  if (!out) throw wrongUsage('--out: expected FILE.pdf, found nothing');
  const look = lookOf(values);
  const input = visitInput(kind, await judged(file, streams), look);
  // pdfkit is loaded for this command only, so that the others start without it.
  const { reportOf } = await import('../report/report-of');
  await writeWhole(out, await reportOf(input), file);
};

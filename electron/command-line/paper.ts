import { version } from '../../package.json';
import type { Evaluation } from '../../shared/evaluation/evaluation';
import { inDoingOrder } from '../../shared/programme/body-order';
import type { IssuedProgramme } from '../../shared/programme/programme';
import { proposalOf } from '../../shared/programme/propose';
import { retestOn, USUAL_WEEKS } from '../../shared/programme/retest';
import type { Screening } from '../../shared/screening/screening';
import { proposedWeeks } from '../../shared/week/proposed-weeks';
import { sheetIdOf } from '../report/file-name';
import { fontsFolderOf } from '../report/fonts-folder';
import type { VisitInput } from '../report/report-input';
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

const OPTIONS = {
  kind: { type: 'string' },
  out: { type: 'string' },
  paper: { type: 'string', default: 'a4' },
  large: { type: 'boolean', default: false },
  compact: { type: 'boolean', default: false },
  mono: { type: 'boolean', default: false },
} as const;

/** Writes a screening's client sheet or coach report. No clock and no chance: the same file and options give the same bytes. */
export const reportCommand: Command = async (args, streams) => {
  const { values, positionals } = argumentsOf({ args: [...args], options: OPTIONS });
  const file = onlyArgument(positionals, 'one FILE');
  const kind = oneOf(['client', 'coach'], values.kind, '--kind');
  const paper = oneOf(['a4', 'letter'], values.paper, '--paper');
  const { out, large, compact, mono } = values;
  if (!out) throw wrongUsage('--out: expected FILE.pdf, found nothing');
  if (large && compact) throw wrongUsage('--large or --compact: expected one of them, found both');
  const { screening, evaluation } = await judged(file, streams);
  const input: VisitInput = {
    kind,
    screening,
    evaluation,
    programme: programmeOf(evaluation, screening),
    letterhead: { clinicName: '', contact: '', coach: '' },
    paper,
    print: large ? 'large' : compact ? 'compact' : 'normal',
    mono,
    sheetId: sheetIdOf(kind, JSON.stringify(screening)),
    madeOn: screening.date,
    appVersion: version,
    fontsFolder: fontsFolderOf(__dirname, null),
  };
  // pdfkit is loaded for this command only, so that the others start without it.
  const { reportOf } = await import('../report/report-of');
  await writeWhole(out, await reportOf(input), file);
};

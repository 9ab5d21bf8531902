import { join } from 'node:path';
import type {
  CaptureFormInput,
  ClientHistory,
  PaperInput,
  ProgressInput,
  SquadInput,
  VisitInput,
} from '../../electron/report/report-input';
import type { IsoDate } from '../../shared/basics/dates';
import type { TestId } from '../../shared/catalogue/tests';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import { inDoingOrder } from '../../shared/programme/body-order';
import type { IssuedProgramme } from '../../shared/programme/programme';
import { proposalOf } from '../../shared/programme/propose';
import { retestOn } from '../../shared/programme/retest';
import type { Screening } from '../../shared/screening/screening';
import { proposedWeeks } from '../../shared/week/proposed-weeks';
import { screeningWith } from './screenings';

/** A visit with a bit of everything: sure, likely and no difference, a ceiling, grades, forces, pain, a void trial, a test left out. */
export const fullVisit = (name = 'Ada Łukasiewicz'): Screening =>
  screeningWith({
    client: {
      name,
      history: [
        { region: 'ankle', side: 'left', kind: 'injury', date: '2026-03-01' as IsoDate, note: 'sprain' },
      ],
    },
    protocol: 'runner-20',
    tests: {
      'sls-eo': {
        left: [
          { value: 31.2 },
          { value: 38.4, pain: 1, observations: ['trunk-lean'] },
          { value: 36, void: 'foot touched' },
        ],
        right: [22.9, 20.1, 18.4],
      },
      'sls-ec': { left: 45, right: 45 },
      'wblt-cm': { left: [7.1, 7.5, 7.6], right: [10.9, 11.2, 11] },
      'heel-raise': { left: 22, right: 23 },
      'side-bridge': { left: 62, right: 55 },
      'trunk-extensor': { both: 132 },
      'hip-abd': { unit: 'N', leverM: 0.36, left: [128, 131, 125, 129], right: [98, 102, 101, 96] },
      'lat-step-down': { left: 1, right: 3 },
    },
    notTested: { 'hop-single': { left: 'calf pain', right: 'calf pain' } },
  });

/** The programme the product proposes for a screening, issued on its day. */
export function issuedFor(screening: Screening): IssuedProgramme {
  const evaluation = evaluationOf(screening);
  const proposal = inDoingOrder(proposalOf(evaluation, screening));
  return {
    proposal,
    findings: evaluation.findings,
    issuedOn: screening.date,
    weeks: 6,
    retest: retestOn(screening),
    coachNote: '',
    training: screening.training ?? null,
    placedWeeks: proposedWeeks(proposal, evaluation, screening),
    moves: [],
  };
}

/** Two earlier visits of the same client: the left ankle bent further then, and the other side balanced less. */
export const visitsBefore = (name = 'Ada Łukasiewicz'): readonly Screening[] => [
  screeningWith({
    date: '2026-01-16',
    client: { name },
    tests: {
      'sls-eo': { left: [14, 18, 12], right: [32, 30, 29] },
      'wblt-cm': { left: [9.6, 9.8, 9.7], right: [10.8, 10.9, 11] },
      'trunk-extensor': { both: 90 },
      'lat-step-down': { left: 2, right: 3 },
    },
  }),
  screeningWith({
    date: '2026-05-22',
    client: { name },
    tests: {
      'sls-eo': { left: [30, 28, 33], right: [32, 30, 29] },
      'wblt-cm': { left: [9.4, 9.6, 9.5], right: [10.8, 10.9, 11] },
      'side-bridge': { left: 58, right: 60 },
    },
  }),
];

/** What came before a visit, as the vault gives it. */
export const historyWith = (earlier: readonly Screening[]): ClientHistory => ({
  earlier,
  judging: { settings: {}, ownErrors: {} },
  issuedOn: ['2026-05-25' as IsoDate],
});

/** How the papers of tests look and where they come from. */
const lookOfPaper: PaperInput = {
  letterhead: {
    clinicName: 'Harbour Running Clinic',
    contact: '01632 960 123 · hello@harbour.example',
    coach: 'Sam Rivers',
  },
  paper: 'a4',
  print: 'normal',
  mono: false,
  sheetId: 'K7F3',
  madeOn: '2026-11-21' as IsoDate,
  appVersion: '0.1.0',
  fontsFolder: join(import.meta.dirname, '../../resources/fonts'),
};

/** All a report of this screening is made from; parts may be given. */
export const reportInput = (
  kind: VisitInput['kind'],
  screening: Screening = fullVisit(),
  over: Partial<VisitInput> = {},
): VisitInput => {
  const evaluation = evaluationOf(screening);
  return {
    kind,
    screening,
    evaluation,
    programme: issuedFor(screening),
    ...lookOfPaper,
    ...over,
  };
};

/** A squad of these visits; parts may be given. */
export const squadInput = (visits: readonly Screening[], over: Partial<SquadInput> = {}): SquadInput => ({
  ...lookOfPaper,
  kind: 'squad',
  title: 'Tuesday group',
  date: '2026-11-20' as IsoDate,
  visits: visits.map((screening) => ({ screening, evaluation: evaluationOf(screening) })),
  ...over,
});

/** A capture form of these tests, for nobody yet; parts may be given. */
export const captureFormInput = (
  tests: readonly TestId[],
  over: Partial<CaptureFormInput> = {},
): CaptureFormInput => ({
  ...lookOfPaper,
  kind: 'capture-form',
  protocol: 'Runner, 20 minutes',
  tests,
  visit: null,
  ...over,
});

/** A progress report of the full visit after its two earlier ones; parts may be given. */
export const progressInput = (over: Partial<ProgressInput> = {}): ProgressInput => {
  const { kind: _, ...visit } = reportInput('coach', fullVisit(), { history: historyWith(visitsBefore()) });
  return { ...visit, kind: 'progress', kept: null, ...over };
};

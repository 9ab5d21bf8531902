import { POSITIONS } from '../../shared/catalogue/exercise';
import { exerciseOf } from '../../shared/catalogue/exercises';
import { testOf } from '../../shared/catalogue/tests';
import type { Finding } from '../../shared/findings/finding';
import type { IssuedProgramme, Prescription } from '../../shared/programme/programme';
import { CLIENT_FIGURE_NOTE } from '../../shared/words/difference';
import { clientFinding } from './blocks/client-finding';
import { closing } from './blocks/closing';
import { exerciseCard } from './blocks/exercise-card';
import { letterhead } from './blocks/letterhead';
import { safetyBox } from './blocks/safety-box';
import { tickedList } from './blocks/ticked-list';
import { trainedAreas } from './blocks/trained-areas';
import { findingsForClient, headlineOf, type Rest, restOf, topFindings } from './client-findings';
import { column } from './layout/column';
import type { Block } from './layout/flow';
import { insideWidth, type PanelLook, panel } from './layout/panel';
import { mm } from './layout/points';
import type { Setting } from './layout/setting';
import { heading, text } from './layout/text';
import type { ReportInput } from './report-input';
import { capital, firstNameOf } from './words';

const SECTION = mm(5);

const EVIDENCE_WORDS = { A: 'good', B: 'fair', C: 'coaches’ experience' } as const;

function headlinePanel(setting: Setting, width: number, headline: string): Block {
  const look: PanelLook = {
    padding: mm(2.6),
    fill: setting.palette.panel,
    stripe: { width: mm(1.4), colour: setting.palette.accent },
  };
  const inner = insideWidth(width, look);
  return {
    box: panel(text(setting, inner, headline, { size: 'lead', weight: 'bold', balanced: true }), look),
    gap: mm(3),
  };
}

/** The prescriptions lying down first and moving last, so that nobody goes down and up again. */
export function inBodyOrder(prescriptions: readonly Prescription[]): readonly Prescription[] {
  const place = ({ exercise }: Prescription) => POSITIONS.indexOf(exerciseOf(exercise).position);
  return prescriptions.toSorted((a, b) => place(a) - place(b));
}

const GENERAL = 'part of a general plan for runners';

/** Which results an exercise goes back to, and how well it is proven that it helps. */
function whyText({ because }: Prescription, findings: readonly Finding[]): string {
  const reasons = findings.filter(({ id }) => because.includes(id));
  const tests = [...new Set(reasons.flatMap(({ test }) => test ?? []))];
  const names = tests.map((test) => {
    const sides = reasons.flatMap((reason) =>
      reason.test === test && reason.side !== 'both' ? reason.side : [],
    );
    return `${testOf(test).plainName}${sides.length === 0 ? '' : ` (${[...new Set(sides)].join(' and ')})`}`;
  });
  const [first] = reasons;
  const why = names.length === 0 ? GENERAL : `your result in ${names.join(' and ')}`;
  return first
    ? `${why}. Proof that it helps: ${EVIDENCE_WORDS[first.evidence]} (grade ${first.evidence}).`
    : `${why}.`;
}

function restBlocks(setting: Setting, width: number, rest: Rest): readonly Block[] {
  const blocks: Block[] = [];
  const note = (words: string) =>
    blocks.push({ box: text(setting, width, words, { leading: 1.22 }), gap: mm(1.2) });
  if (rest.fine.length > 0) {
    blocks.push({ box: heading(setting, width, 2, 'Checked and fine'), gap: SECTION });
    blocks.push({ box: tickedList(setting, width, rest.fine), gap: mm(1.2) });
  }
  if (rest.unsure.length > 0) note(`Too close to call, so we will look again: ${rest.unsure.join(', ')}.`);
  if (rest.more.length > 0) note(`Also seen, for later: ${rest.more.join(', ')}. First things first.`);
  if (rest.notTested.length > 0) note(`Not tested this time: ${rest.notTested.join(', ')}.`);
  return blocks;
}

function exerciseBlocks(setting: Setting, width: number, programme: IssuedProgramme): readonly Block[] {
  const prescriptions = inBodyOrder(programme.proposal.prescriptions);
  const weeks = programme.weeks === 1 ? '1 week' : `${programme.weeks} weeks`;
  const intro = `Do these in order, for ${weeks}. Tick when done and write your worst pain, 0 to 10.`;
  const cards = prescriptions.map((prescription, index): Block => {
    const exercise = exerciseOf(prescription.exercise);
    const card = exerciseCard(setting, width, {
      exerciseId: prescription.exercise,
      number: index + 1,
      exercise,
      prescription,
      why: whyText(prescription, programme.findings),
      weeks: programme.weeks,
    });
    return { box: card, gap: mm(3), bookmark: { title: `${index + 1}. ${exercise.plainName}`, level: 2 } };
  });
  return [
    {
      box: {
        ...column(
          'intro',
          [heading(setting, width, 2, 'Your exercises'), text(setting, width, intro)],
          mm(1),
        ),
        withNext: true,
      },
      gap: SECTION,
      bookmark: { title: 'Your exercises', level: 1 },
    },
    ...cards,
    ...(programme.coachNote.trim() === '' ? [] : noteBlocks(setting, width, programme.coachNote.trim())),
    { box: closing(setting, width, programme), gap: SECTION, bookmark: { title: 'Your weeks', level: 1 } },
  ];
}

const noteBlocks = (setting: Setting, width: number, note: string): readonly Block[] => [
  {
    box: heading(setting, width, 2, 'From your coach'),
    gap: SECTION,
    bookmark: { title: 'From your coach', level: 1 },
  },
  { box: text(setting, width, note), gap: mm(1) },
];

/** The blocks of the client's exercise sheet, in reading order. */
export function clientSheet(setting: Setting, width: number, input: ReportInput): readonly Block[] {
  const { evaluation, programme, screening } = input;
  const name = firstNameOf(screening.client.name);
  const findings = findingsForClient(evaluation, programme);
  const top = topFindings(evaluation, findings);
  const stopped = programme?.proposal.stopped ?? null;
  const title = name ? `Exercise sheet for ${name}` : 'Exercise sheet';
  const withBars = top.some(({ bars }) => bars !== null);
  const explain = `Thin line on a bar: how far the score could move if we tested again. ${CLIENT_FIGURE_NOTE}`;
  return [
    { box: letterhead(setting, width, { ...input, title, date: screening.date }), gap: mm(0) },
    headlinePanel(setting, width, capital(headlineOf(evaluation, findings, stopped))),
    ...(programme && stopped === null && programme.proposal.targets.length > 0
      ? [{ box: trainedAreas(setting, width, programme), gap: mm(3) }]
      : []),
    ...(top.length > 0
      ? [
          {
            box: heading(setting, width, 2, 'What we found'),
            gap: SECTION,
            bookmark: { title: 'What we found', level: 1 } as const,
          },
        ]
      : []),
    ...top.map((finding): Block => ({ box: clientFinding(setting, width, finding), gap: mm(2) })),
    ...(withBars
      ? [
          {
            box: text(setting, width, explain, { size: 'small', colour: setting.palette.soft }),
            gap: mm(1.6),
          },
        ]
      : []),
    ...restBlocks(setting, width, restOf(evaluation, findings)),
    {
      box: safetyBox(setting, width, input.letterhead.contact),
      gap: SECTION,
      bookmark: { title: 'When to stop', level: 1 },
    },
    ...(programme && stopped === null ? exerciseBlocks(setting, width, programme) : []),
  ];
}

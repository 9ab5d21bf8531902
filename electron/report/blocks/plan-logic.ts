import { exerciseOf } from '../../../shared/catalogue/exercises';
import { SOURCES } from '../../../shared/catalogue/sources';
import { TARGETS } from '../../../shared/catalogue/target';
import type { Finding } from '../../../shared/findings/finding';
import type { Dose, IssuedProgramme, Prescription, SideDose } from '../../../shared/programme/programme';
import { numberWords } from '../../../shared/words/amount';
import type { Box } from '../layout/box';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { capital, daysText, sourceName, workText } from '../words';
import { coachTable, columnsOf, rowHead, stacked, words } from './table-look';

const namesOf = (prescriptions: readonly Prescription[]): string =>
  prescriptions.map(({ exercise }) => exerciseOf(exercise).name).join('\n');

function exercisesFor(finding: Finding, programme: IssuedProgramme | null): string {
  if (finding.target === null) return 'nothing to train';
  if (!programme) return 'no programme yet';
  const { prescriptions, passedOver } = programme.proposal;
  const own = prescriptions.filter(({ because }) => because.includes(finding.id));
  if (own.length > 0) return namesOf(own);
  const passed = passedOver.find(({ target }) => target === finding.target);
  return passed ? `passed over: ${passed.why}` : 'none chosen';
}

const certaintyText = ({ certainty, severity }: Finding): string =>
  `${certainty === null ? 'no probability' : `certainty ${certainty.toFixed(2)}`}, severity ${severity.toFixed(2)}`;

function ruleCell(setting: Setting, finding: Finding): Cell {
  const sources = finding.sources.map((source) => sourceName(SOURCES[source])).join(', ');
  const changed = finding.changedBy
    ? `changed by ${finding.changedBy.name}, ${finding.changedBy.date}: ${finding.changedBy.reason}`
    : '';
  return stacked(setting, `${finding.rule}, grade ${finding.evidence}`, [sources, changed]);
}

/** How each finding leads to exercises: the finding, its rule with grade and sources, the target, the exercises. */
export function planLogic(
  setting: Setting,
  width: number,
  findings: readonly Finding[],
  programme: IssuedProgramme | null,
): Box {
  const columns = columnsOf(width, [
    ['Finding', 3],
    ['Rule', 1.4],
    ['Trains', 1.3],
    ['Exercises', 2.1],
  ]);
  const rows = findings.map((finding): readonly Cell[] => [
    words(setting, [
      { text: finding.text },
      { text: `\n${certaintyText(finding)}`, colour: setting.palette.soft },
    ]),
    ruleCell(setting, finding),
    words(setting, finding.target === null ? '–' : TARGETS[finding.target].name),
    words(setting, exercisesFor(finding, programme)),
  ]);
  return table(setting, columns, rows, coachTable(setting));
}

const doseText = (dose: SideDose | undefined): string => (dose ? `${dose.sets} × ${workText(dose)}` : '–');

const sideDoses = ({ left, right, both }: Dose): readonly [string, string] =>
  both ? [doseText(both), 'whole body'] : [doseText(left), doseText(right)];

/** The programme as issued: every exercise with its dose on each side and what comes before and after it. */
export function prescriptionsTable(
  setting: Setting,
  width: number,
  prescriptions: readonly Prescription[],
): Box {
  const columns = columnsOf(width, [
    ['Exercise', 2.4],
    ['Left', 1.3],
    ['Right', 1.3],
    ['First', 0.8],
    ['How often, rest, effort', 1.9],
    ['Easier / harder', 2.3],
  ]);
  const rows = prescriptions.map((prescription): readonly Cell[] => {
    const { exercise, dose, firstSide, regressTo, progressTo } = prescription;
    const [left, right] = sideDoses(dose);
    const bold = left !== right && dose.both === undefined ? 'bold' : 'regular';
    const name = (id: typeof regressTo) => (id === null ? '–' : exerciseOf(id).name);
    return [
      rowHead(setting, exerciseOf(exercise).name),
      words(setting, left, { weight: bold }),
      words(setting, right, { weight: bold }),
      words(setting, firstSide ?? '–'),
      words(
        setting,
        `${daysText(dose.daysPerWeek)}, rest ${numberWords(dose.restSeconds, 0)}\u00A0s, RPE\u00A0${dose.effort}`,
      ),
      words(setting, `${name(regressTo)} / ${name(progressTo)}`),
    ];
  });
  return table(setting, columns, rows, coachTable(setting));
}

/** What the choice left out and why: targets passed over, exercises kept out. */
export function leftOut({ proposal }: IssuedProgramme): readonly string[] {
  return [
    ...proposal.passedOver.map(({ target, why }) => `${TARGETS[target].name}: passed over, ${why}.`),
    ...proposal.excluded.map(({ exercise, why }) => `${exerciseOf(exercise).name}: left out, ${why}.`),
  ].map(capital);
}

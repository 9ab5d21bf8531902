import type { ChangeVerdict, ScoreChange } from '../../shared/asymmetry/change';
import { testOf } from '../../shared/catalogue/tests';
import type { ChangesSince } from '../../shared/evaluation/changes-since';
import { type Changed, changeRow } from './blocks/change-row';
import { headlinePanel } from './blocks/headline';
import { letterhead } from './blocks/letterhead';
import { tickedList } from './blocks/ticked-list';
import { shownAs } from './client-findings';
import { fillPage, fitsPage } from './layout/fill-page';
import type { Block } from './layout/flow';
import { mm } from './layout/points';
import type { Setting } from './layout/setting';
import type { Sheet } from './layout/sheet';
import { heading, text } from './layout/text';
import type { ProgressInput } from './report-input';
import { capital, firstNameOf } from './words';

/** Results shown with their plot; fewer where the page would not hold them. */
const MOST_SHOWN = 8;
const SECTION = mm(5);

const MOVED: readonly ChangeVerdict[] = ['better', 'worse', 'larger', 'smaller'];

const hasMoved = ({ verdict }: ScoreChange): boolean => MOVED.includes(verdict);
const strength = ({ rci }: ScoreChange): number => Math.abs(rci ?? 0);

/** Where a retest of the earlier score lies when nothing changed; on logs where the error is a share of the score. */
function steadyOf({ test, before, mdc95 }: ScoreChange): Changed['steady'] {
  if (mdc95 === null) return null;
  const high = before + mdc95;
  const low = testOf(test).error.kind === 'cv' ? before ** 2 / high : before - mdc95;
  return { low, high };
}

function nameOf({ words }: Setting, test: ScoreChange['test']): string {
  const { plainName, better } = words.test(test);
  return better === 'lower' ? words.sheet.lessIsBetter(capital(plainName)) : capital(plainName);
}

function changedOf(setting: Setting, change: ScoreChange): Changed {
  const { test, side, verdict, before, after } = change;
  const { label } = shownAs(setting.words.test(test), before);
  return {
    name: nameOf(setting, test),
    side,
    verdict,
    before: { score: before, label: label(before) },
    now: { score: after, label: label(after) },
    steady: steadyOf(change),
  };
}

/** The names of results that did not move, both sides of a test as one. */
function namesOf(setting: Setting, changes: readonly ScoreChange[]): readonly string[] {
  const { progress } = setting.words;
  return [...new Set(changes.map(({ test }) => test))].flatMap((test) => {
    const same = changes.filter((change) => change.test === test);
    const name = capital(setting.words.test(test).plainName);
    const [only] = same;
    if (same.length === 2) return [progress.bothSides(name)];
    return only ? [progress.sideName(name, only.side)] : [];
  });
}

function trainingBlocks(setting: Setting, width: number, { kept }: ProgressInput): readonly Block[] {
  const { progress } = setting.words;
  if (!kept || kept.planned === 0) return [];
  const said = [
    progress.kept(Math.round(kept.done), kept.planned),
    ...(kept.unknown > 0 ? [progress.unknown(kept.unknown)] : []),
    progress.keptNote,
  ];
  return [
    { box: heading(setting, width, 2, progress.training), gap: SECTION },
    { box: text(setting, width, said.join(' '), { leading: 1.25 }), gap: mm(1) },
  ];
}

function nextBlocks(setting: Setting, width: number, { programme }: ProgressInput): readonly Block[] {
  const { progress, target, weeks } = setting.words;
  const going = programme?.proposal.stopped === null ? programme : null;
  const areas = (going?.proposal.targets ?? []).map((one) => target(one.target));
  const said = going
    ? [
        progress.nextProgramme(going.weeks, areas, going.proposal.prescriptions.length),
        progress.nextTest(going.retest),
      ].join(' ')
    : progress.nextOpen;
  const quiet = { size: 'small', colour: setting.palette.soft, leading: 1.2 } as const;
  return [
    { box: heading(setting, width, 2, progress.next), gap: SECTION },
    { box: text(setting, width, said, { leading: 1.25 }), gap: mm(1) },
    { box: text(setting, width, weeks.limit, quiet), gap: SECTION },
    { box: text(setting, width, weeks.privacy, quiet), gap: mm(0.6) },
  ];
}

function changedBlocks(
  setting: Setting,
  width: number,
  all: readonly ScoreChange[],
  shown: number,
): readonly Block[] {
  const { progress } = setting.words;
  if (all.length === 0) return [];
  const small = { size: 'tiny', colour: setting.palette.soft, leading: 1.2 } as const;
  const same = namesOf(
    setting,
    all.slice(shown).filter((change) => !hasMoved(change)),
  );
  const rest = all
    .slice(shown)
    .filter(hasMoved)
    .map((change) => {
      const name = progress.sideName(setting.words.test(change.test).plainName, change.side);
      return `${name} (${progress.verdict(change.verdict).toLowerCase()})`;
    });
  return [
    { box: heading(setting, width, 2, progress.changed), gap: SECTION },
    ...all
      .slice(0, shown)
      .map((change): Block => ({ box: changeRow(setting, width, changedOf(setting, change)), gap: mm(1.4) })),
    { box: text(setting, width, progress.plotNote, small), gap: mm(1.4) },
    ...(rest.length > 0
      ? [{ box: text(setting, width, progress.alsoChanged(rest), { size: 'small' }), gap: mm(1) }]
      : []),
    ...(same.length > 0
      ? [
          { box: heading(setting, width, 2, progress.same), gap: SECTION },
          { box: tickedList(setting, width, same), gap: mm(1) },
        ]
      : []),
  ];
}

/** The client's page: what changed by more than chance, what stayed, how the training was kept, what comes next. */
export function clientProgress(
  setting: Setting,
  { bodyWidth: width, bodyHeight }: Sheet,
  input: ProgressInput,
  changes: ChangesSince | null,
): readonly Block[] {
  const { progress } = setting.words;
  const { client, date } = input.screening;
  const all = changes?.tests.flatMap(({ scores }) => scores) ?? [];
  const compared = [
    ...all.filter(hasMoved).toSorted((a, b) => strength(b) - strength(a)),
    ...all.filter(({ verdict }) => verdict === 'not-distinguishable'),
  ];
  const count = (verdict: ChangeVerdict) => all.filter((one) => one.verdict === verdict).length;
  const seen = changes
    ? progress.headline(changes.date, { better: count('better'), poorer: count('worse'), all: all.length })
    : progress.first;
  const title = progress.title(firstNameOf(client.name));
  const pageWith = (shown: number): readonly Block[] => [
    { box: letterhead(setting, width, { ...input, title, date }), gap: mm(0) },
    {
      box: headlinePanel(setting, width, { seen, sure: changes ? progress.sure : '' }, null),
      gap: mm(2.4),
    },
    ...changedBlocks(setting, width, compared, shown),
    ...trainingBlocks(setting, width, input),
    ...nextBlocks(setting, width, input),
  ];
  const pages = Array.from({ length: MOST_SHOWN }, (_, index) => pageWith(MOST_SHOWN - index));
  const [most = []] = pages;
  return fillPage(pages.find((page) => fitsPage(page, bodyHeight)) ?? most, bodyHeight);
}

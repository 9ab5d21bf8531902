import { bodyMap } from '../../../shared/figures/body-map';
import type { Finding } from '../../../shared/findings/finding';
import type { IssuedProgramme } from '../../../shared/programme/programme';
import type { Side } from '../../../shared/screening/screening';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import type { Run } from '../layout/lines';
import { insideWidth, type PanelLook, panel } from '../layout/panel';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text } from '../layout/text';
import { capital } from '../words';
import { drawing } from './exercise-figure';

/** The first thing read: what was seen, in a sentence, and how sure that is. */
export type Headline = { readonly seen: string; readonly sure: string };

const PICTURE = { width: mm(46), height: mm(36) } as const;
const GAP = mm(5);

/** The side to begin with for a target: that of its findings, or both where they differ or name none. */
function sideOf(because: readonly string[], findings: readonly Finding[]): Side {
  const sides = new Set(findings.filter(({ id }) => because.includes(id)).map(({ side }) => side));
  const [only = 'both'] = sides;
  return sides.size === 1 ? only : 'both';
}

type Area = { readonly name: string; readonly side: Side };

/** What is trained, one area after the other, with the side that begins. */
function areasText({ words }: Setting, areas: readonly Area[]): readonly Run[] {
  const named = areas.map(({ name, side }) => `${name}${words.sheet.sideFirst(side)}`);
  return [{ text: `${words.sheet.youTrain}: `, weight: 'bold' }, { text: `${named.join('; ')}.` }];
}

function bodyPicture(setting: Setting, programme: IssuedProgramme, areas: readonly Area[]): Box {
  const { sheet } = setting.words;
  const marked = programme.proposal.targets.map(({ target }, index) => ({
    target,
    side: areas[index]?.side ?? 'both',
  }));
  const alt = sheet.bodyAlt(areas.map(({ name, side }) => `${name}${sheet.sideFirst(side)}`));
  const height = setting.print === 'large' ? PICTURE.height * 1.2 : PICTURE.height;
  const picture = drawing(setting, { width: PICTURE.width, height }, bodyMap(marked), alt);
  const views = sheet.bodyViews.map((view) =>
    text(setting, PICTURE.width / sheet.bodyViews.length, view, {
      size: 'tiny',
      align: 'centre',
      leading: 1.15,
    }),
  );
  return column('body', [picture, row('views', views, mm(0))], mm(0.6));
}

/** What stands out most, how sure it is, and on a body seen from the front and from behind what is trained for it. */
export function headlinePanel(
  setting: Setting,
  width: number,
  { seen, sure }: Headline,
  programme: IssuedProgramme | null,
): Box {
  const { palette, words } = setting;
  const look: PanelLook = {
    padding: mm(2.4),
    fill: palette.panel,
    stripe: { width: mm(1.6), colour: palette.accent },
  };
  const inner = insideWidth(width, look);
  const targets = programme?.proposal.targets ?? [];
  const areas = targets.map(({ target, because }) => ({
    name: words.target(target),
    side: sideOf(because, programme?.findings ?? []),
  }));
  const room = areas.length === 0 ? inner : inner - PICTURE.width - GAP;
  const said = column(
    'headline',
    [
      text(setting, room, capital(seen), { size: 'title', weight: 'bold', leading: 1.2, balanced: true }),
      ...(sure === '' ? [] : [text(setting, room, sure, { leading: 1.25 })]),
      ...(areas.length === 0 ? [] : [text(setting, room, areasText(setting, areas), { leading: 1.25 })]),
    ],
    mm(1.8),
  );
  if (!programme || areas.length === 0) return panel(said, look);
  return panel(row('headline', [said, bodyPicture(setting, programme, areas)], GAP, 'middle'), look);
}

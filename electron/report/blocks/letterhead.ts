import type { IsoDate } from '../../../shared/basics/dates';
import { type Box, emptyBox } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text, widthOfText } from '../layout/text';
import type { Letterhead, Logo } from '../report-input';

type Head = {
  readonly letterhead: Letterhead;
  readonly title: string;
  /** None on a form that is still to be written on. */
  readonly date: IsoDate | null;
  readonly sheetId: string;
};

const GAP = mm(6);
const MOST_LOGO = { width: mm(40), height: mm(15) } as const;

function logoBox({ bytes, width, height }: Logo): Box {
  const scale = Math.min(MOST_LOGO.width / width, MOST_LOGO.height / height);
  const [wide, high] = [width * scale, height * scale];
  return decoration('logo', wide, high, (pen, x, y) => pen.image(bytes, x, y, wide, high));
}

/** Logo and name of the clinic on the left, how to reach it on the right; null when nothing is known of it. */
function clinic(setting: Setting, width: number, { clinicName, contact, logo }: Letterhead): Box | null {
  if (!clinicName && !contact && !logo) return null;
  const mark = logo ? logoBox(logo) : emptyBox(0);
  const room = width - mark.width - (logo ? 2 : 1) * GAP;
  const name = text(setting, room * 0.5, clinicName || ' ', { size: 'lead', weight: 'bold', leading: 1.2 });
  const reach = text(setting, room * 0.5, contact || ' ', {
    size: 'small',
    colour: setting.palette.soft,
    align: 'right',
  });
  return row('clinic', [...(logo ? [mark] : []), name, reach], GAP, 'middle');
}

/** The clinic, a rule, and the title of the report with its date, coach and sheet id; of the second level where another page has the first. */
export function letterhead(
  setting: Setting,
  width: number,
  { letterhead: from, title, date, sheetId }: Head,
  level: 1 | 2 = 1,
): Box {
  const { palette, words } = setting;
  const facts = date
    ? [words.dates.long(date), ...(from.coach ? [words.sheet.coach(from.coach)] : []), words.sheet.sheetId]
    : [words.sheet.sheetId];
  const runs = [{ text: `${facts.join(' · ')}\u00A0` }, { text: sheetId, weight: 'bold' as const }];
  const plain = runs.map((run) => run.text).join('');
  const right = Math.min(widthOfText(setting, plain, 'small', 'bold'), width * 0.48);
  const rule = decoration('rule', width, mm(0.5), (pen, x, y) =>
    pen.rectangle(x, y, width, mm(0.5), { fill: palette.accent }),
  );
  const head = row(
    'title',
    [
      heading(setting, width - right - GAP, level, title, 'title'),
      text(setting, right, runs, { size: 'small', colour: palette.soft, align: 'right', leading: 1.25 }),
    ],
    GAP,
    'middle',
  );
  const above = clinic(setting, width, from);
  return column('letterhead', [...(above ? [above] : []), rule, head], mm(2));
}

import { captureFormOf } from '../../shared/screening/capture-form';
import { formTest } from './blocks/form-test';
import { letterhead } from './blocks/letterhead';
import { toTick } from './blocks/to-tick';
import { toWrite } from './blocks/to-write';
import type { Box } from './layout/box';
import { column } from './layout/column';
import { fillPages } from './layout/fill-page';
import type { Block } from './layout/flow';
import { mm } from './layout/points';
import { row } from './layout/row';
import type { Setting } from './layout/setting';
import type { Sheet } from './layout/sheet';
import { text, widthOfText } from './layout/text';
import type { CaptureFormInput } from './report-input';

const GAP = mm(5);

/** Whose the form is and what must be known before the first test, to be written in. */
function whose(setting: Setting, width: number, { tests, visit, letterhead: from }: CaptureFormInput): Box {
  const { captureForm: said, dates } = setting.words;
  const { facts } = captureFormOf(tests);
  const line = (names: readonly (readonly [name: string, share: number, written?: string])[]): Box => {
    const total = names.reduce((sum, [, share]) => sum + share, 0);
    const room = width - (names.length - 1) * GAP;
    return row(
      'to write',
      names.map(([name, share, written]) => toWrite(setting, (room * share) / total, name, written)),
      GAP,
    );
  };
  const body = [
    ...(facts.includes('body-mass') ? [[said.bodyMass, 1] as const] : []),
    ...(facts.includes('leg-length') ? [[said.legLeft, 1.2] as const, [said.legRight, 1.2] as const] : []),
  ];
  return column(
    'whose',
    [
      line([
        [said.client, 2.2, visit?.name ?? ''],
        [said.date, 1.1, visit ? dates.long(visit.date) : ''],
        [said.coach, 1.4, from.coach],
      ]),
      ...(body.length > 0 ? [line(body)] : []),
    ],
    mm(1),
  );
}

/** What is ticked before the first test, and which side begins today. */
function before(setting: Setting, width: number): Box {
  const { captureForm: said, card } = setting.words;
  const first = widthOfText(setting, said.first, 'small') + 0.01;
  const asked = toTick(setting, width * 0.6, said.askBoxes);
  const sides = toTick(setting, width * 0.4 - first - mm(2) - GAP, [card.left, card.right]);
  const label = text(setting, first, said.first, { size: 'small', leading: 1.25 });
  return row('before', [{ ...asked, width: width * 0.6 }, row('first', [label, sides], mm(2))], GAP);
}

/** The blocks of a form on which the trials of a list of tests are written by hand, in its order. */
export function captureForm(setting: Setting, room: Sheet, input: CaptureFormInput): readonly Block[] {
  const { captureForm: said } = setting.words;
  const { bodyWidth: width, bodyHeight } = room;
  const { rows } = captureFormOf(input.tests);
  const quiet = { size: 'small', colour: setting.palette.soft, leading: 1.24 } as const;
  const title = said.title(input.protocol);
  const head: readonly Block[] = [
    { box: letterhead(setting, width, { ...input, title, date: null }), gap: mm(0) },
    { box: whose(setting, width, input), gap: mm(1) },
    { box: before(setting, width), gap: mm(2.2) },
    { box: text(setting, width, rows.length === 0 ? said.noTests : said.how, quiet), gap: mm(2) },
  ];
  const tests = rows.map(
    (form, index): Block => ({
      box: formTest(setting, width, form, index + 1),
      gap: mm(3.2),
      bookmark: { title: `${index + 1}. ${setting.words.test(form.test).name}`, level: 1 },
    }),
  );
  return fillPages([...head, ...tests], bodyHeight);
}

import type { TestDefinition } from '../../../shared/catalogue/test';
import type { FormRow } from '../../../shared/screening/capture-form';
import { type Box, emptyBox } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import type { Run } from '../layout/lines';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text, widthOfText } from '../layout/text';
import { formBoxes } from './form-boxes';
import { toTick } from './to-tick';
import { toWrite } from './to-write';

/** What is written and how often, in one line. */
function measureText({ words: { captureForm: said } }: Setting, test: TestDefinition, form: FormRow): string {
  const { restSeconds, beatPerMinute } = test.protocol;
  const paired = form.sides.length > 1;
  return [
    said.unit(form.unit),
    ...(form.practice > 0 ? [said.practice(form.practice)] : []),
    said.trials(form.trials, paired),
    ...(paired && form.trials > 1 && test.sideOrder?.trials === 'alternate' ? [said.inTurns] : []),
    ...(restSeconds > 0 ? [said.rest(restSeconds)] : []),
    ...(beatPerMinute === undefined ? [] : [said.beat(beatPerMinute)]),
    ...(test.cap === undefined ? [] : [said.stopsAt(test.cap, form.unit)]),
  ].join(' · ');
}

/** What a grade stands for, or the faults that are counted. */
function scaleRuns(
  { words: { captureForm: said } }: Setting,
  { checklist, scale }: TestDefinition,
): readonly Run[] {
  const points = [...new Set((checklist?.items ?? []).map((item) => item.points))];
  const faults = points.flatMap((worth): readonly Run[] => [
    { text: checklist?.steps ? said.faultsToCount : said.faults(worth), weight: 'bold' },
    {
      text: `${(checklist?.items ?? [])
        .filter((item) => item.points === worth)
        .map(({ name }) => name.toLowerCase())
        .join(', ')}. `,
    },
  ]);
  const counted = checklist !== undefined && checklist.steps === undefined;
  if (!scale || counted) return faults;
  const meanings = scale.map(({ value, meaning }) => `${value}\u00A0= ${meaning.toLowerCase()}`);
  return [...faults, { text: said.write, weight: 'bold' }, { text: `${meanings.join('; ')}.` }];
}

/** How the test is run, as short as its rules allow. */
function keyPoints(setting: Setting, width: number, test: TestDefinition): Box {
  const { captureForm: said } = setting.words;
  const { position, start, instructions, endsWhen } = test.protocol;
  const runs: readonly Run[] = [
    { text: said.setUp, weight: 'bold' },
    { text: `${position} ${start} ` },
    { text: said.doIt, weight: 'bold' },
    { text: `${instructions.join(' ')} ` },
    { text: said.ends, weight: 'bold' },
    { text: `${endsWhen.join(' ')} ` },
    ...scaleRuns(setting, test),
  ];
  return text(setting, width, runs, { size: 'small', leading: 1.24 });
}

function choices(setting: Setting, width: number, { ruleSets }: FormRow): readonly Box[] {
  return ruleSets.map(({ name, options }) => {
    const label = `${name}: `;
    const wide = widthOfText(setting, label, 'small', 'bold') + 0.01;
    const named = text(setting, wide, label, { size: 'small', weight: 'bold', leading: 1.25 });
    return row(
      'choices',
      [
        named,
        toTick(
          setting,
          width - wide - mm(1.5),
          options.map((option) => option.name),
        ),
      ],
      mm(1.5),
    );
  });
}

const LEVER = mm(38);

/** One test of a form: its name, what to write, how to run it, its boxes and a line for notes; never cut. */
export function formTest(setting: Setting, width: number, form: FormRow, number: number): Box {
  const { palette, words, grow } = setting;
  const said = words.captureForm;
  const test = words.test(form.test);
  const measure = measureText(setting, test, form);
  const title = `${number}. ${test.name}`;
  const wide = Math.min(widthOfText(setting, title, 'lead', 'bold') + 0.01, width * 0.56);
  const head = row(
    'test',
    [
      heading(setting, wide, 2, title, 'lead'),
      text(setting, width - wide - mm(4), measure, { size: 'small', align: 'right', leading: 1.25 }),
    ],
    mm(4),
    'middle',
  );
  const rule = decoration('rule', width, mm(0.3), (pen, x, y) =>
    pen.rectangle(x, y, width, mm(0.3), { fill: palette.ink }),
  );
  const lever = LEVER * grow;
  const notes = form.lever
    ? row(
        'lever and notes',
        [toWrite(setting, lever, said.lever), toWrite(setting, width - lever - mm(4), said.notes)],
        mm(4),
      )
    : toWrite(setting, width, said.notes);
  const inner = column(
    'form test',
    [
      rule,
      head,
      keyPoints(setting, width, test),
      ...choices(setting, width, form),
      emptyBox(width, mm(0.2)),
      formBoxes(setting, width, form),
      notes,
    ],
    mm(1),
  );
  const { split: _, ...whole } = inner;
  return whole;
}

import type { IsoDate } from '../../shared/basics/dates';
import { english } from '../../shared/words/english';
import { codeGrid } from './blocks/code-grid';
import { freshFacesIn } from './ink/faces';
import type { Mark } from './ink/pen';
import { writePdf } from './ink/write-pdf';
import { decoration } from './layout/figure';
import { type Block, paginate } from './layout/flow';
import { list } from './layout/list';
import { mm } from './layout/points';
import { type Setting, settingOf } from './layout/setting';
import { type Paper, sheetOf } from './layout/sheet';
import { heading, text } from './layout/text';

export type RecoveryInput = {
  /** As the vault prints it: groups parted by dashes, the last one the check. */
  readonly code: string;
  readonly vaultName?: string;
  readonly madeOn: IsoDate;
  readonly paper?: Paper;
  readonly fontsFolder: string;
};

const FOR =
  'With this code you can open the vault and set a new passphrase, should the passphrase ever be lost. Nobody else can do that ' +
  'for you: without passphrase and code the records in the vault cannot be read by anyone, and that includes us.';

const KEEP = [
  'Print this page once, and then delete the file.',
  'Keep it where you keep deeds or cash: in a safe or a sealed envelope, away from the computer.',
  'Whoever holds this page and a copy of the vault can read every record in it. Show it to nobody else.',
  'If it is lost or has been seen, make a new code. From then on this one opens nothing.',
] as const;

const USE = [
  'Start Plumbline. On the first screen choose “Use the recovery code”.',
  'Type the nine groups. Spaces, dashes and small letters do not matter.',
  'Set a new passphrase of at least 12 characters.',
] as const;

const READ =
  'The code has no letters I, L, O or U: a round sign is always a zero, an upright stroke always a one. The last group is a ' +
  'check: it tells you of a slip before anything is tried.';

function fillLine(setting: Setting, width: number): Block['box'] {
  const { palette } = setting;
  return decoration('line to fill in', width, mm(9), (pen, x, y) =>
    pen.line([x, y + mm(8)], [x + width, y + mm(8)], { line: palette.soft, lineWidth: mm(0.25) }),
  );
}

function blocksOf(
  setting: Setting,
  width: number,
  { code, vaultName, madeOn }: RecoveryInput,
): readonly Block[] {
  const groups = code.split(/[^0-9A-Za-z]+/u).filter((group) => group !== '');
  const section = mm(6);
  const steps = { gap: mm(0.8), indent: mm(1.6) };
  const of = vaultName ? `Vault “${vaultName}”, code made on ` : 'Code made on ';
  return [
    { box: heading(setting, width, 1, 'Recovery code of your vault'), gap: mm(0) },
    {
      box: text(setting, width, `${of}${english.dates.long(madeOn)}`, { colour: setting.palette.soft }),
      gap: mm(1),
    },
    { box: text(setting, width, FOR), gap: section },
    { box: codeGrid(setting, width, groups), gap: section },
    { box: text(setting, width, READ, { size: 'small', colour: setting.palette.soft }), gap: mm(2.5) },
    { box: heading(setting, width, 2, 'Keep it safe'), gap: section },
    { box: list(setting, width, KEEP, { mark: '•', ...steps }), gap: mm(1.5) },
    { box: heading(setting, width, 2, 'When you need it'), gap: section },
    { box: list(setting, width, USE, { mark: 'number', ...steps }), gap: mm(1.5) },
    { box: heading(setting, width, 2, 'Where I keep this page'), gap: section },
    { box: fillLine(setting, width), gap: mm(0) },
  ];
}

/** The bytes of the one page to print when a vault is made: its recovery code and what to do with it. Nothing of it stays in memory. */
export async function recoverySheet(
  input: RecoveryInput,
  watch: ((mark: Mark) => void) | null = null,
): Promise<Uint8Array> {
  const sheet = sheetOf(input.paper ?? 'a4');
  const look = { kind: 'client', print: 'normal', mono: true } as const;
  const setting = settingOf(await freshFacesIn(input.fontsFolder), look);
  const about = {
    title: `Recovery sheet, ${english.dates.plain(input.madeOn)}`,
    madeOn: input.madeOn,
    madeBy: 'Plumbline',
    foot: ['Recovery sheet', english.dates.plain(input.madeOn)],
  } as const;
  return writePdf(
    paginate(blocksOf(setting, sheet.bodyWidth, input), sheet.bodyHeight),
    sheet,
    setting,
    about,
    watch,
  );
}

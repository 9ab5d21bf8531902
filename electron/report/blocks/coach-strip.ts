import { protocolName } from '../../../shared/catalogue/protocols';
import type { ClientFacts } from '../../../shared/client/client';
import { clientFlagsOf } from '../../../shared/findings/client-flags';
import { CONTRAINDICATION_WORDS } from '../../../shared/findings/contraindications';
import { redFlagOf } from '../../../shared/findings/red-flags';
import { ageOfClient } from '../../../shared/norms/age';
import type { Screening } from '../../../shared/screening/screening';
import { english } from '../../../shared/words/english';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import type { Run } from '../layout/lines';
import { insideWidth, type PanelLook, panel } from '../layout/panel';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text } from '../layout/text';
import { capital } from '../words';

const UNKNOWN = 'not recorded';
const PER_LINE = 5;

type Fact = readonly [name: string, value: string];
type History = NonNullable<ClientFacts['history']>[number];

const placeOf = ({ region, side }: History): string =>
  !side || side === 'none' ? region : side === 'both' ? `both sides, ${region}` : `${side} ${region}`;

function historyText({ history = [] }: ClientFacts): string {
  const entries = history.map((entry) => {
    const when = entry.date ? `, ${english.dates.long(entry.date)}` : '';
    const note = entry.note?.trim() ? ` (${entry.note.trim()})` : '';
    return `${placeOf(entry)} ${entry.kind}${when}${note}`;
  });
  return entries.length === 0 ? 'none recorded.' : `${entries.join('; ')}.`;
}

/** The sides of what happened to the client of these kinds, each once: "left, right". */
function sidesOf({ history = [] }: ClientFacts, kinds: readonly History['kind'][]): string {
  const sides = history
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ side = 'none' }) => (side === 'both' ? ['left', 'right'] : side === 'none' ? [] : [side]));
  return ['left', 'right'].filter((side) => sides.includes(side)).join(' and ') || 'none recorded';
}

/** What was ticked before the tests, each in words with its code. */
function tickedText({ client }: Screening): string {
  const { redFlags, codes, unknown } = clientFlagsOf(client);
  const where = (regions: readonly string[]) => (regions.length > 0 ? ` (${regions.join(', ')})` : '');
  return [
    ...redFlags.map(({ code, regions }) => `${redFlagOf(code).finding}${where(regions)} [${code}]`),
    ...codes.map(({ code, regions }) => `${CONTRAINDICATION_WORDS[code].meaning}${where(regions)} [${code}]`),
    ...unknown.map(({ flag }) => flag),
  ].join('; ');
}

function factsOf(
  { client, date, protocol }: Screening,
  coach: string,
  rulesVersion: string,
): readonly Fact[] {
  const age = ageOfClient(client, date);
  const measure = (value: number | undefined, unit: string) =>
    value === undefined ? UNKNOWN : `${value}\u00A0${unit}`;
  const dominant = client.dominantSide ?? 'unknown';
  return [
    ['Age at test', age === null ? UNKNOWN : `${age}`],
    ['Sex', client.sex === 'unspecified' ? 'no sex norm used' : client.sex],
    ['Height', measure(client.heightCm, 'cm')],
    ['Body mass', measure(client.bodyMassKg, 'kg')],
    ['Dominant side', dominant === 'unknown' ? UNKNOWN : dominant],
    ['Injured side', sidesOf(client, ['injury', 'surgery'])],
    ['Pain before', sidesOf(client, ['pain'])],
    ['Protocol', protocolName(protocol)],
    ['Coach', coach || UNKNOWN],
    ['Rules', rulesVersion],
  ];
}

function factLines(setting: Setting, width: number, facts: readonly Fact[]): Box {
  const gap = mm(4);
  const each = (width - (PER_LINE - 1) * gap) / PER_LINE;
  const cell = ([name, value]: Fact) =>
    text(
      setting,
      each,
      [
        { text: name, colour: setting.palette.soft },
        { text: `\n${capital(value)}`, weight: 'bold' },
      ],
      { size: 'small', leading: 1.28 },
    );
  const lines = Array.from({ length: Math.ceil(facts.length / PER_LINE) }, (_, line) =>
    row('facts', facts.slice(line * PER_LINE, (line + 1) * PER_LINE).map(cell), gap),
  );
  return column('facts', lines, mm(1.4));
}

/** Who was screened, how and by which rules, in one strip; history and what was ticked beneath it. */
export function coachStrip(
  setting: Setting,
  width: number,
  screening: Screening,
  { coach, rulesVersion }: { readonly coach: string; readonly rulesVersion: string },
): Box {
  const look: PanelLook = { padding: mm(2.4), fill: setting.palette.panel };
  const inner = insideWidth(width, look);
  const ticked = tickedText(screening);
  const line = (name: string, words: string) => {
    const runs: readonly Run[] = [{ text: `${name}: `, colour: setting.palette.soft }, { text: words }];
    return text(setting, width, runs, { size: 'small', leading: 1.28 });
  };
  return column(
    'strip',
    [
      panel(factLines(setting, inner, factsOf(screening, coach, rulesVersion)), look),
      line('History', historyText(screening.client)),
      ...(ticked === '' ? [] : [line('Ticked before the tests', `${capital(ticked)}.`)]),
    ],
    mm(1.2),
  );
}

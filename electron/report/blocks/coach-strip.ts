import { protocolName } from '../../../shared/catalogue/protocols';
import { ageOfClient } from '../../../shared/norms/age';
import type { Screening } from '../../../shared/screening/screening';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { table } from '../layout/table';
import { text } from '../layout/text';
import { capital, dateText } from '../words';
import { coachTable, columnsOf, words } from './table-look';

const UNKNOWN = 'not recorded';

function historyText({ client }: Screening): string {
  const entries = (client.history ?? []).map(({ kind, region, side, date, note }) => {
    const where = `${side && side !== 'none' ? `${side === 'both' ? 'both sides' : side} ` : ''}${region}`;
    const when = date ? `, ${dateText(date)}` : '';
    return `${where} ${kind}${when}${note?.trim() ? ` (${note.trim()})` : ''}`;
  });
  return entries.length === 0 ? 'History: none recorded.' : `History: ${entries.join('; ')}.`;
}

/** Who was screened, how and by which rules, in one strip; history and what was ticked beneath it. */
export function coachStrip(setting: Setting, width: number, screening: Screening, rulesVersion: string): Box {
  const { client, date, protocol } = screening;
  const age = ageOfClient(client, date);
  const measure = (value: number | undefined, unit: string) =>
    value === undefined ? UNKNOWN : `${value}\u00A0${unit}`;
  const sides = client.dominantSide ?? 'unknown';
  const cells = [
    ['Age at test', age === null ? UNKNOWN : `${age}`, 1],
    ['Sex', client.sex === 'unspecified' ? 'no sex norm used' : client.sex, 1.2],
    ['Height', measure(client.heightCm, 'cm'), 1],
    ['Body mass', measure(client.bodyMassKg, 'kg'), 1],
    ['Dominant side', sides === 'unknown' ? UNKNOWN : sides, 1.2],
    ['Protocol', protocolName(protocol), 2.2],
    ['Rules', rulesVersion, 0.8],
  ] as const;
  const ticked = client.flags ?? [];
  const quiet = { size: 'small', leading: 1.28 } as const;
  return column(
    'strip',
    [
      table(
        setting,
        columnsOf(
          width,
          cells.map(([head, , share]) => [head, share] as const),
        ),
        [cells.map(([, value]) => words(setting, capital(value)))],
        coachTable(setting),
      ),
      text(setting, width, historyText(screening), quiet),
      ...(ticked.length > 0
        ? [text(setting, width, `Ticked before the tests: ${ticked.join(', ')}.`, quiet)]
        : []),
    ],
    mm(1.4),
  );
}

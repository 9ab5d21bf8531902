import { createHash } from 'node:crypto';
import type { IsoDate } from '../../shared/basics/dates';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const NAMES = {
  client: 'exercise-sheet',
  coach: 'coach-report',
  progress: 'progress-report',
  'capture-form': 'capture-form',
  squad: 'squad-summary',
  recovery: 'recovery-sheet',
} as const;

/** Four Crockford characters that stand for these ids (and options) on paper; the same ids give the same four. */
export function sheetIdOf(...ids: readonly string[]): string {
  const digest = createHash('sha256').update(ids.join('\n')).digest();
  return Array.from(digest.subarray(0, 4), (byte) => CROCKFORD[byte % 32]).join('');
}

/** The file name offered for a calendar: the day its programme was issued and an id, never a name or a finding. */
export const calendarNameOf = (issuedOn: IsoDate, sheetId: string): string =>
  `exercise-calendar-${issuedOn}-${sheetId}.ics`;

/** The file name offered for a report: kind, date where it has one, and sheet id, never a name or a finding. */
export const fileNameOf = (kind: keyof typeof NAMES, date: IsoDate | null, sheetId: string): string =>
  `${[NAMES[kind], ...(date ? [date] : []), sheetId].join('-')}.pdf`;

/** The name, or with the first number behind it that no file of these names has: two sheets may share their four characters. */
export function freeName(fileName: string, taken: ReadonlySet<string>): string {
  const stem = fileName.replace(/\.pdf$/u, '');
  let free = fileName;
  for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}.pdf`;
  return free;
}

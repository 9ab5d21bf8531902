import { expect, test } from 'vitest';
import { type LogEntry, logTo, saidOf } from '../../../electron/platform/log';
import { AppError } from '../../../shared/basics/errors';

test('a line holds the known fields and nothing that was slipped in beside them', () => {
  const lines: string[] = [];
  const log = logTo(
    (line) => lines.push(line),
    () => '2026-11-20T09:00:00.000Z',
  );
  const entry = { what: 'call failed', call: 'client.save', code: 'disk-full', name: 'Ada' } as LogEntry;
  log(entry);
  expect(lines).toEqual([
    '{"at":"2026-11-20T09:00:00.000Z","what":"call failed","call":"client.save","code":"disk-full"}\n',
  ]);
});

test('of an error the codes are told and, for our own mistakes, the places; never the message', () => {
  const cause = Object.assign(new Error('disk of Ada'), { code: 'SQLITE_FULL' });
  expect(saidOf(new AppError('disk-full', 'no room for Ada', {}, cause))).toEqual({
    code: 'disk-full',
    system: 'SQLITE_FULL',
  });
  const own = saidOf(new TypeError('Ada is not a function'));
  expect(own).toMatchObject({
    code: 'unexpected',
    frames: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
  });
  expect(JSON.stringify(own)).not.toContain('Ada');
  expect(saidOf('Ada')).toEqual({ code: 'unexpected' });
});

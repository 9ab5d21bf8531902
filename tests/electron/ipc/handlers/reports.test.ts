import { describe, expect, test } from 'vitest';
import { newRecoverySecret, recoveryCodeOf } from '../../../../electron/vault/recovery-code';
import { isoDateSchema } from '../../../../shared/basics/dates';
import { AppError } from '../../../../shared/basics/errors';
import { PROTOCOLS } from '../../../../shared/catalogue/protocols';
import { evaluationOf } from '../../../../shared/evaluation/evaluation-of';
import { settingsOf } from '../../../../shared/findings/rule-change';
import { proposalOf } from '../../../../shared/programme/propose';
import { openDoor } from '../../../support/door';

async function visited(reports: Parameters<typeof openDoor>[0] = {}) {
  const opened = await openDoor(reports);
  const { call } = opened;
  const client = await call('client.save', { facts: { name: 'Ada', sex: 'female' }, note: '' });
  const { id: screeningId } = await call('screening.start', { clientId: client.id });
  const trial = { screeningId, test: 'sls-eo', side: 'left', value: 31.2, origin: 'timed' } as const;
  const screening = await call('screening.recordTrial', trial);
  const notedReports = () =>
    opened.vault
      .records()
      .read.all<{ kind: string; file_name: string }>('SELECT kind, file_name FROM report');
  return { ...opened, client, screeningId, screening, notedReports };
}

const disk = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(`${code}: no good, '/home/ada/sheet.pdf'`), { code });
};

describe('a report', () => {
  test('is made from the records alone, under a name that names nobody, and noted once it is saved', async () => {
    const { call, made, screening, screeningId, notedReports } = await visited();
    const saved = await call('report.save', { kind: 'client', screeningId, print: 'large' });
    expect(saved).toMatchObject({ saved: true, folder: 'Documents' });
    expect(saved?.fileName).toMatch(/^exercise-sheet-2026-11-20-[0-9A-Z]{4}\.pdf$/u);
    const { screening: facts } = screening;
    expect(made).toEqual([
      expect.objectContaining({
        kind: 'client',
        print: 'large',
        mono: false,
        paper: 'a4',
        screening: facts,
        evaluation: evaluationOf(facts),
        programme: null,
        note: '',
        history: { earlier: [], judging: { settings: settingsOf([]), ownErrors: {} }, issuedOn: [] },
        madeOn: '2026-11-20',
      }),
    ]);
    expect(notedReports()).toEqual([{ kind: 'client', file_name: saved?.fileName }]);
  });

  test('knows the visits before this one and the days programmes were issued', async () => {
    const { call, made, client, screeningId } = await visited();
    const { id: before } = await call('screening.start', {
      clientId: client.id,
      date: isoDateSchema.parse('2026-10-01'),
    });
    await call('screening.recordTrial', {
      screeningId: before,
      test: 'sls-eo',
      side: 'left',
      value: 20,
      origin: 'typed',
    });
    await call('report.preview', { kind: 'coach', screeningId });
    await call('report.preview', { kind: 'coach', screeningId: before });
    const [now, then] = made.map(
      (input) => 'history' in input && input.history?.earlier.map(({ date }) => date),
    );
    expect(now).toEqual(['2026-10-01']);
    expect(then).toEqual([]);
  });

  test('of the tests of a protocol is a blank form, for nobody and noted of nobody', async () => {
    const { call, ask, made, notedReports } = await visited();
    const { id } = await call('protocol.save', { name: 'Track day', purpose: '', tests: ['ake', 'sls-eo'] });
    const saved = await call('report.save', { kind: 'capture-form', protocol: id, paper: 'letter' });
    expect(saved?.fileName).toMatch(/^capture-form-[0-9A-Z]{4}\.pdf$/u);
    await call('report.preview', { kind: 'capture-form', protocol: 'quick-8' });
    expect(made).toMatchObject([
      { kind: 'capture-form', protocol: 'Track day', tests: ['ake', 'sls-eo'], visit: null, paper: 'letter' },
      { kind: 'capture-form', protocol: 'Quick, 8 minutes', visit: null, paper: 'a4' },
    ]);
    expect(notedReports()).toEqual([]);
    for (const protocol of ['return-check', 'no such'])
      expect(await ask('report.preview', { kind: 'capture-form', protocol })).toMatchObject({
        error: { code: 'invalid-input', details: { path: 'protocol' } },
      });
  });

  test('of a visit is a form with the client’s name and the tests it set out to do', async () => {
    const { call, ask, made, client, notedReports } = await visited();
    const { id: screeningId } = await call('screening.start', { clientId: client.id, protocol: 'first-six' });
    await call('report.save', { kind: 'capture-form', screeningId });
    expect(made[0]).toMatchObject({
      protocol: 'First six',
      tests: PROTOCOLS['first-six'].tests,
      visit: { name: 'Ada', date: '2026-11-20' },
    });
    expect(notedReports()).toMatchObject([{ kind: 'capture-form' }]);
    for (const input of [{}, { screeningId, protocol: 'quick-8' }])
      expect(await ask('report.save', { kind: 'capture-form', ...input })).toMatchObject({
        error: { code: 'invalid-input' },
      });
  });

  test('of progress knows how the programme before was kept until the visit', async () => {
    const { call, made, client } = await visited();
    const visit = async (date: string, right: number) => {
      const { id } = await call('screening.start', { clientId: client.id, date: isoDateSchema.parse(date) });
      for (const [side, value] of [
        ['left', 44],
        ['right', right],
      ] as const)
        for (let trial = 0; trial < 3; trial += 1)
          await call('screening.recordTrial', {
            screeningId: id,
            test: 'sls-eo',
            side,
            value,
            origin: 'typed',
          });
      return id;
    };
    const first = await visit('2026-09-01', 9);
    await call('report.preview', { kind: 'progress', screeningId: first });
    const { screening } = await call('screening.open', { id: first });
    const { prescriptions } = proposalOf(evaluationOf(screening), screening);
    const choices = {
      prescriptions: prescriptions.map(({ exercise, dose }) => ({ exercise, dose })),
      coachNote: '',
      training: null,
      moves: [],
    };
    await call('programme.issue', { screeningId: first, choices, weeks: 6 });
    await call('report.preview', { kind: 'progress', screeningId: await visit('2026-11-20', 30) });
    expect(made).toMatchObject([
      { kind: 'progress', kept: null },
      { kind: 'progress', kept: { done: 0 }, history: { earlier: [{ date: '2026-09-01' }] } },
    ]);
  });

  test('is not noted when the coach closed the dialog, or only looked', async () => {
    const { call, screeningId, notedReports } = await visited({ save: async () => null });
    expect(await call('report.save', { kind: 'coach', screeningId })).toBeNull();
    expect(await call('report.preview', { kind: 'coach', screeningId })).toEqual([]);
    expect(notedReports()).toEqual([]);
  });

  test('of a squad holds each visit once, and is noted of each', async () => {
    const { call, ask, made, client, screeningId, notedReports } = await visited();
    const { id: other } = await call('screening.start', { clientId: client.id });
    const screeningIds = [screeningId, other, screeningId];
    const saved = await call('report.save', { kind: 'squad', screeningIds, title: 'Tuesday group' });
    expect(saved?.fileName).toMatch(/^squad-summary-2026-11-20-[0-9A-Z]{4}\.pdf$/u);
    expect(made).toMatchObject([
      { kind: 'squad', title: 'Tuesday group', date: '2026-11-20', visits: [{}, {}] },
    ]);
    expect(notedReports().map(({ kind }) => kind)).toEqual(['squad', 'squad']);
    expect(await ask('report.save', { kind: 'squad', screeningIds: [], title: '' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  test('is saved in the folder chosen, and a client’s sheet only where a programme is in force', async () => {
    const written: string[] = [];
    const { call, ask, screeningId, notedReports } = await visited({
      saveInFolder: async (fileName) => {
        written.push(fileName);
        return { saved: true, fileName, folder: 'Sheets' };
      },
    });
    expect(await call('report.chooseFolder', undefined)).toEqual({ folder: 'Documents' });
    expect(await call('report.saveInFolder', { kind: 'client', screeningId })).toBeNull();
    expect(written).toEqual([]);
    const saved = await call('report.saveInFolder', { kind: 'coach', screeningId });
    expect(saved).toMatchObject({ folder: 'Sheets', fileName: written[0] });
    expect(notedReports()).toMatchObject([{ kind: 'coach' }]);
    const { ask: askFull, screeningId: again } = await visited({ saveInFolder: disk('ENOSPC') });
    expect(await askFull('report.saveInFolder', { kind: 'coach', screeningId: again })).toMatchObject({
      error: { code: 'disk-full' },
    });
    expect(await ask('report.saveInFolder', { kind: 'client', screeningId: 'x' })).toMatchObject({
      ok: false,
    });
  });

  test('is noted once it is printed, and not when the coach closed the printer’s dialog', async () => {
    const answers = [
      { printed: false, why: 'cancelled' },
      { printed: true, why: '' },
    ];
    const asked: string[] = [];
    const { call, screeningId, notedReports } = await visited({
      print: async (paper) => {
        asked.push(paper);
        return answers.shift() ?? { printed: false, why: '' };
      },
    });
    const draft = { kind: 'coach', screeningId, paper: 'letter' } as const;
    expect(await call('report.print', draft)).toEqual({ printed: false, why: 'cancelled' });
    expect(notedReports()).toEqual([]);
    expect(await call('report.print', draft)).toMatchObject({ printed: true });
    expect(notedReports()).toMatchObject([{ kind: 'coach' }]);
    expect(asked).toEqual(['letter', 'letter']);
  });

  test('leaves no words in memory once the vault is locked', async () => {
    let ended = 0;
    const { call } = await visited({
      endMaking: () => {
        ended += 1;
      },
    });
    await call('vault.lock', undefined);
    expect(ended).toBe(1);
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'report-failed'],
    ['EBUSY', 'report-failed'],
  ])('that meets %s says so without the path, and is not noted', async (system, code) => {
    const { ask, screeningId, notedReports } = await visited({ save: disk(system) });
    const answer = await ask('report.save', { kind: 'client', screeningId });
    expect(answer).toMatchObject({ ok: false, error: { code, details: { system } } });
    expect(JSON.stringify(answer)).not.toContain('/home');
    expect(notedReports()).toEqual([]);
  });

  test('that fails with words of its own keeps them', async () => {
    const fail = async (): Promise<never> => {
      throw new AppError('report-failed', 'a font is missing');
    };
    const { ask, screeningId } = await visited({ draw: fail });
    expect(await ask('report.preview', { kind: 'client', screeningId })).toMatchObject({
      error: { message: 'a font is missing' },
    });
  });

  test('of a programme that belongs to another screening is refused', async () => {
    const { call, ask, client, screeningId } = await visited();
    const times = { left: [44, 45, 45], right: [9, 10, 8] };
    const { id: other } = await call('screening.start', { clientId: client.id });
    for (const side of ['left', 'right'] as const)
      for (const value of times[side])
        await call('screening.recordTrial', {
          screeningId: other,
          test: 'sls-eo',
          side,
          value,
          origin: 'timed',
        });
    const { screening } = await call('screening.open', { id: other });
    const { prescriptions } = proposalOf(evaluationOf(screening), screening);
    const choices = {
      prescriptions: prescriptions.map(({ exercise, dose }) => ({ exercise, dose })),
      coachNote: '',
      training: null,
      moves: [],
    };
    const { id: programmeId } = await call('programme.issue', { screeningId: other, choices, weeks: 6 });
    expect(await ask('report.save', { kind: 'client', screeningId: other, programmeId })).toMatchObject({
      ok: true,
    });
    expect(await ask('report.save', { kind: 'client', screeningId, programmeId })).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'programmeId' } },
    });
  });
});

describe('the recovery sheet', () => {
  test('is printed from a code that holds together, as it is printed', async () => {
    const printed: string[] = [];
    const saveRecoverySheet = async (code: string): Promise<null> => {
      printed.push(code);
      return null;
    };
    const { call, ask, vault } = await openDoor({ saveRecoverySheet });
    await vault.lock();
    const code = recoveryCodeOf(newRecoverySecret());
    await call('vault.saveRecoverySheet', { recoveryCode: code.toLowerCase().replaceAll('-', ' ') });
    expect(printed).toEqual([code]);
    expect(await ask('vault.saveRecoverySheet', { recoveryCode: 'hello' })).toMatchObject({
      error: { code: 'wrong-recovery-code' },
    });
  });
});

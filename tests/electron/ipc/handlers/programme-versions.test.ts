import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../shared/basics/ids';
import type { Input } from '../../../../shared/ipc/contract';
import { choicesOf, proposed } from '../../../support/proposed';
import { PASSPHRASE } from '../../../support/vault';

const DAY = 86_400_000;

type Draft = Input<'programme.keepDraft'>['draft'];

const draftOf = (proposal: Parameters<typeof choicesOf>[0]): Draft => {
  const { prescriptions, coachNote, moves } = choicesOf(proposal);
  return { prescriptions, coachNote, moves, startDate: null, freeDays: [], weeks: 6, changed: '' };
};

describe('a new version of a programme', () => {
  test('takes the place of the one before, which stays as it was; the record shows the chain', async () => {
    const { call, clock, client, screeningId, proposal } = await proposed();
    const choices = choicesOf(proposal);
    const first = await call('programme.issue', { screeningId, choices, weeks: 6 });
    expect(first).toMatchObject({ version: 1, supersedes: null, supersededBy: null, changed: '' });
    clock.advance(14 * DAY);
    const shorter = { ...choices, prescriptions: choices.prescriptions.slice(0, 1) };
    const changed = 'Less, as asked.';
    const second = await call('programme.issue', { screeningId, choices: shorter, weeks: 4, changed });
    expect(second).toMatchObject({ version: 2, supersedes: first.id, supersededBy: null, changed });
    const list = await call('programme.list', { clientId: client.id });
    expect(list).toEqual([second, { ...first, supersededBy: second.id }]);
    expect(await call('programme.open', { id: first.id })).toEqual(list[1]);
  });

  test('from a new screening begins at version 1 and takes the place of the client’s last', async () => {
    const { call, clock, client, screeningId, proposal } = await proposed();
    const choices = choicesOf(proposal);
    const first = await call('programme.issue', { screeningId, choices, weeks: 6 });
    clock.advance(42 * DAY);
    const { id: again } = await call('screening.start', { clientId: client.id });
    for (const value of [30, 12])
      await call('screening.recordTrial', {
        screeningId: again,
        test: 'heel-raise',
        side: value === 30 ? 'left' : 'right',
        value,
        origin: 'typed',
      });
    const only = choices.prescriptions.slice(0, 1);
    const next = await call('programme.issue', {
      screeningId: again,
      choices: { ...choices, prescriptions: only },
      weeks: 6,
    });
    expect(next).toMatchObject({ version: 1, supersedes: first.id });
  });
});

describe('a programme not issued yet', () => {
  test('is kept as it is changed, and is there after a restart', async () => {
    const { call, screeningId, proposal } = await proposed();
    expect(await call('programme.draft', { screeningId })).toEqual({ screeningId, draft: null });
    await call('programme.keepDraft', { screeningId, draft: draftOf(proposal) });
    const draft = { ...draftOf(proposal), prescriptions: [], coachNote: 'Later.' };
    await call('programme.keepDraft', { screeningId, draft });
    await call('vault.lock', undefined);
    await call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await call('programme.draft', { screeningId })).toEqual({ screeningId, draft });
  });

  test('is gone once it is issued or let go, and can be begun again', async () => {
    const { call, screeningId, proposal } = await proposed();
    const draft = draftOf(proposal);
    await call('programme.keepDraft', { screeningId, draft });
    await call('programme.issue', { screeningId, choices: choicesOf(proposal), weeks: 6 });
    expect(await call('programme.draft', { screeningId })).toEqual({ screeningId, draft: null });
    await call('programme.keepDraft', { screeningId, draft });
    expect(await call('programme.draft', { screeningId })).toEqual({ screeningId, draft });
    await call('programme.dropDraft', { screeningId });
    await call('programme.dropDraft', { screeningId });
    expect(await call('programme.draft', { screeningId })).toEqual({ screeningId, draft: null });
  });

  test('belongs to a screening that is there', async () => {
    const { ask, screeningId, proposal } = await proposed();
    const nobody = `${screeningId.slice(0, -4)}0000` as Id<'Screening'>;
    expect(await ask('programme.keepDraft', { screeningId: nobody, draft: draftOf(proposal) })).toMatchObject(
      { error: { code: 'not-found' } },
    );
  });
});

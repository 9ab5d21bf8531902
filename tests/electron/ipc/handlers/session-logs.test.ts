import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../shared/basics/ids';
import type { Input } from '../../../../shared/ipc/contract';
import { choicesOf, proposed } from '../../../support/proposed';
import { PASSPHRASE } from '../../../support/vault';

type Log = Input<'log.save'>['log'];

async function issued() {
  const opened = await proposed();
  const { call, screeningId, proposal } = opened;
  const programme = await call('programme.issue', { screeningId, choices: choicesOf(proposal), weeks: 6 });
  const [first] = proposal.prescriptions;
  if (!first) throw new Error('something is proposed');
  const session = (changes: Partial<Log> = {}): Log => ({
    week: 0,
    session: 0,
    date: '2026-11-24',
    done: [{ exercise: first.exercise, left: 2, right: 3, pain: 1, effort: 6 }],
    ...changes,
  });
  return { ...opened, programmeId: programme.id, session };
}

describe('a session typed back', () => {
  test('is kept, corrected and taken back; the rest stays', async () => {
    const { call, programmeId, session } = await issued();
    await call('log.save', { programmeId, log: session() });
    await call('log.save', { programmeId, log: session({ session: 1 }) });
    const corrected = session({ done: [], date: '2026-11-25' });
    const log = await call('log.save', { programmeId, log: corrected });
    expect(log).toEqual({ programmeId, sessions: [corrected, session({ session: 1 })] });
    await call('vault.lock', undefined);
    await call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await call('log.list', { programmeId })).toEqual(log);
    const left = await call('log.clear', { programmeId, week: 0, session: 0 });
    expect(left.sessions).toEqual([session({ session: 1 })]);
    expect((await call('log.clear', { programmeId, week: 3, session: 0 })).sessions).toEqual(left.sessions);
    const again = await call('log.save', { programmeId, log: session() });
    expect(again.sessions).toEqual([session(), session({ session: 1 })]);
  });

  test('is refused in a week the programme does not have, or with an exercise it does not hold', async () => {
    const { ask, programmeId, session } = await issued();
    expect(await ask('log.save', { programmeId, log: session({ week: 6 }) })).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'log.week', found: '6' } },
    });
    const done: Log['done'] = [{ exercise: 'ply-bound', left: 1, right: 1 }];
    expect(await ask('log.save', { programmeId, log: session({ done }) })).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'log.done[0].exercise' } },
    });
  });

  test('of a programme that is not there is not found', async () => {
    const { ask, programmeId, session } = await issued();
    const nothing = `${programmeId.slice(0, -4)}0000` as Id<'Programme'>;
    for (const asked of [
      ask('log.list', { programmeId: nothing }),
      ask('log.save', { programmeId: nothing, log: session() }),
      ask('log.clear', { programmeId: nothing, week: 0, session: 0 }),
    ])
      expect(await asked).toMatchObject({ error: { code: 'not-found' } });
  });
});

const DAY = 86_400_000;

describe('a programme followed', () => {
  /** Two sessions of the first exercise, all of it done easily. */
  async function logged(changes: Partial<Log['done'][number]> = {}) {
    const opened = await issued();
    const { call, programmeId, session, proposal, clock } = opened;
    const [first] = proposal.prescriptions;
    if (!first) throw new Error('something is proposed');
    const { left, right, both } = first.dose;
    const written = {
      ...(left && { left: left.sets }),
      ...(right && { right: right.sets }),
      ...(both && { both: both.sets }),
    };
    const done = [{ exercise: first.exercise, ...written, effort: 6, pain: 0, ...changes }];
    await call('log.save', { programmeId, log: session({ done, date: '2026-11-24' }) });
    await call('log.save', { programmeId, log: session({ done, session: 1, date: '2026-11-26' }) });
    clock.advance(8 * DAY);
    return { ...opened, first: first.exercise };
  }

  test('says what each exercise should do next, and makes what is confirmed into a draft, nothing more', async () => {
    const { call, programmeId, screeningId, first } = await logged();
    const followed = await call('log.following', { programmeId });
    expect(followed.steps[0]).toMatchObject({ exercise: first, kind: 'progress' });
    expect(followed.adherence.share).toBeNull();
    const steps = [{ exercise: first, says: 'take' as const }];
    const kept = await call('log.takeSteps', { programmeId, steps });
    expect(kept.draft?.prescriptions).toContainEqual(followed.steps[0]?.becomes);
    expect(kept.draft?.changed).toContain('Two good sessions in a row');
    expect(await call('programme.draft', { screeningId })).toEqual(kept);
    expect((await call('programme.open', { id: programmeId })).supersededBy).toBeNull();
  });

  test('goes on over its versions; the retest stays where it was; steps are those of the one in force', async () => {
    const { ask, call, programmeId, screeningId, proposal, first, clock } = await logged();
    const steps = [{ exercise: first, says: 'take' as const }];
    const before = await call('programme.open', { id: programmeId });
    clock.advance(20 * DAY);
    const { draft } = await call('log.takeSteps', { programmeId, steps });
    const choices = { ...choicesOf(proposal), prescriptions: draft?.prescriptions ?? [] };
    const next = await call('programme.issue', { screeningId, choices, weeks: draft?.weeks ?? 1 });
    expect(next.supersedes).toBe(programmeId);
    expect(next.programme.retest).toBe(before.programme.retest);
    expect((await call('programme.draft', { screeningId })).draft).toBeNull();
    const followed = await call('log.following', { programmeId: next.id });
    expect(followed.steps[0]?.reason).toBe('Not done yet with this dose.');
    expect(await ask('log.takeSteps', { programmeId, steps })).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'programmeId' } },
    });
  });

  test('is listed while it is in force, one a client', async () => {
    const { call, client, programmeId, screeningId, proposal } = await logged();
    const due = await call('log.due', undefined);
    expect(due).toEqual([{ programmeId, clientId: client.id, ends: '2027-01-01', untyped: 0 }]);
    const next = await call('programme.issue', { screeningId, choices: choicesOf(proposal), weeks: 6 });
    expect((await call('log.due', undefined)).map((one) => one.programmeId)).toEqual([next.id]);
  });

  test('refuses a step that is not proposed', async () => {
    const { ask, programmeId, first } = await logged({ pain: 3 });
    const steps = [{ exercise: first, says: 'come-back' as const }];
    expect(await ask('log.takeSteps', { programmeId, steps })).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'steps[0]' } },
    });
  });
});

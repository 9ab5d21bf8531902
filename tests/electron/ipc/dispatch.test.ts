import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatchTo } from '../../../electron/ipc/dispatch';
import { ERROR_CODES } from '../../../shared/basics/errors';
import { PROTOCOLS } from '../../../shared/catalogue/protocols';
import { type CallName, contract } from '../../../shared/ipc/contract';
import { door, openDoor } from '../../support/door';
import { PASSPHRASE } from '../../support/vault';

const CALLS = Object.keys(contract) as CallName[];
const CANARY = 'Kanarienvogel';

/** Any value at all, with a name hidden in it. */
const anything = fc.anything({
  key: fc.constantFrom('id', 'facts', 'name', 'value', 'screeningId', '__proto__', 'constructor', 'x'),
  values: [fc.constant(CANARY), fc.integer(), fc.double(), fc.boolean(), fc.string(), fc.constant(undefined)],
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withTypedArray: true,
});

/** An input of the right keys with something wrong in one of them. */
const almostRight = fc
  .record({
    id: fc.constant('01934567-89ab-7def-8123-456789abcdef'),
    screeningId: fc.constant('01934567-89ab-7def-8123-456789abcdef'),
    clientId: fc.constant('01934567-89ab-7def-8123-456789abcdef'),
    test: fc.constantFrom('sls-eo', CANARY, 'toString'),
    side: fc.constantFrom('left', 'both', CANARY),
    value: fc.oneof(fc.double(), fc.constant(CANARY)),
    search: fc.string({ unit: 'binary' }),
    facts: fc.constant({ name: CANARY, sex: 'female', birthDate: CANARY }),
    note: fc.constant(CANARY),
  })
  .chain((whole) => fc.subarray(Object.entries(whole)).map((some) => Object.fromEntries(some)));

describe('the door', () => {
  test('answers every call with any input, throws never, and repeats nothing that was typed', async () => {
    const { answer, logged } = await openDoor();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), fc.oneof(anything, almostRight), async (name, input) => {
        const answered = await answer(name, input);
        if (answered.ok) return;
        expect(ERROR_CODES).toContain(answered.error.code);
        expect(answered.error.code).not.toBe('unexpected');
        expect(JSON.stringify(answered.error)).not.toContain(CANARY);
      }),
      { numRuns: 600 },
    );
    expect(JSON.stringify(logged)).not.toContain(CANARY);
  });

  test.each(CALLS.filter((name) => contract[name].input.safeParse({ nonsense: 1 }).success === false))(
    '%s refuses a key it does not know',
    async (name) => {
      const { answer } = await openDoor();
      const answered = await answer(name, { nonsense: 1 });
      expect(answered).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    },
  );

  test('every call takes an object of known keys, or nothing at all', () => {
    expect(CALLS.filter((name) => contract[name].input.safeParse({ nonsense: 1 }).success)).toEqual([]);
  });

  test.each([
    'nothing.here',
    '__proto__',
    'constructor',
    'toString',
    '',
    'client.list ',
    null,
    7,
    {},
    ['client.list'],
  ])('knows no call named %j', async (name) => {
    const { answer } = await openDoor();
    expect(await answer(name, { search: '' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('answers nothing of the records while the vault is locked', async () => {
    const { answer } = door();
    const early = CALLS.filter((name) => /^(app|vault)\./.test(name));
    for (const name of CALLS) {
      const { ok, ...rest } = await answer(name, undefined);
      if (early.includes(name)) expect(rest).not.toMatchObject({ error: { code: 'vault-locked' } });
      else expect([name, ok, rest]).toMatchObject([name, false, { error: { code: 'vault-locked' } }]);
    }
  });

  test('says of a refused value where it lies, what was expected and, of numbers, what was found', async () => {
    const { call, ask } = await openDoor();
    const { id: clientId } = await call('client.save', { facts: { name: 'Ada', sex: 'female' }, note: '' });
    const { id: screeningId } = await call('screening.start', { clientId });
    const trial = { screeningId, test: 'sls-eo', side: 'left', origin: 'timed' } as const;
    expect(await ask('screening.recordTrial', { ...trial, value: 99 })).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message: expect.stringMatching(/^value: expected 0 to 60 s.*, found 99$/),
        details: expect.objectContaining({ path: 'value', found: '99' }),
      },
    });
    const noName = { facts: { name: '  ', sex: 'female' as const }, note: '' };
    expect(await ask('client.save', noName)).toMatchObject({
      error: {
        message: expect.stringMatching(/^facts.name: expected .*, found text of 2 characters$/),
        details: { path: 'facts.name' },
      },
    });
  });

  test('tells nothing of an error of our own but that it happened, and logs where', async () => {
    const { handlers, logged } = await openDoor();
    const broken = () => {
      throw new Error(`cannot read ${CANARY}`);
    };
    const answer = dispatchTo(
      { ...handlers, 'client.list': broken },
      () => true,
      (entry) => logged.push(entry),
    );
    expect(await answer('client.list', { search: CANARY })).toEqual({
      ok: false,
      error: { code: 'unexpected', message: 'something went wrong that should not', details: {} },
    });
    expect(logged.at(-1)).toMatchObject({ what: 'call failed', call: 'client.list', code: 'unexpected' });
    expect(logged.at(-1)?.frames?.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain(CANARY);
  });
});

test('a first visit, through the door alone, and all of it again after a restart', async () => {
  const { call, ask } = await openDoor();
  const about = await call('app.about', undefined);
  expect(about).toEqual({
    version: '0.1.0',
    electron: '45.0.0',
    rulesVersion: '1.0.0',
    demonstration: false,
  });

  const facts = { name: 'Łucja Przykład', sex: 'female', bodyMassKg: 64.2 } as const;
  const client = await call('client.save', { facts, note: 'runs at noon' });
  const { id: screeningId, tests } = await call('screening.start', {
    clientId: client.id,
    protocol: 'runner-20',
  });
  expect(tests).toEqual(PROTOCOLS['runner-20'].tests);
  expect(await ask('screening.start', { clientId: client.id, protocol: 'constructor' })).toMatchObject({
    error: { code: 'invalid-input', details: { path: 'protocol' } },
  });
  const trial = { screeningId, test: 'sls-eo', origin: 'timed' } as const;
  await call('screening.recordTrial', { ...trial, side: 'left', value: 38.4 });
  await call('screening.recordTrial', { ...trial, side: 'right', value: 22.9, pain: 1 });
  await call('screening.markNotTested', { screeningId, test: 'hop-single', side: 'left', why: 'calf pain' });
  await call('screening.changeFacts', {
    screeningId,
    facts: { heightCm: 172, bodyMassKg: 63 },
    note: 'windy',
  });
  const finished = await call('screening.finish', { id: screeningId });
  expect(await ask('screening.recordTrial', { ...trial, side: 'left', value: 40 })).toMatchObject({
    error: { code: 'screening-closed' },
  });
  const settings = {
    ...(await call('settings.open', undefined)),
    clinicName: 'Example Clinic',
    paper: 'letter',
  } as const;
  await call('settings.save', settings);

  expect((await call('vault.lock', undefined)).state).toBe('locked');
  expect((await call('vault.unlock', { passphrase: PASSPHRASE })).state).toBe('open');
  expect(await call('screening.open', { id: screeningId })).toEqual(finished);
  expect(await call('settings.open', undefined)).toEqual(settings);
  const [row] = await call('client.list', { search: 'lucja' });
  expect(row?.lastScreening).toMatchObject({
    id: screeningId,
    status: 'finished',
    trials: 2,
    protocol: 'runner-20',
  });
  // What was measured of the body at the newest visit is known at the next.
  const known = await call('client.open', { id: client.id });
  expect(known.facts).toEqual({ ...facts, heightCm: 172, bodyMassKg: 63 });
});

import { describe, expect, test } from 'vitest';
import {
  listProtocols,
  openProtocol,
  retireProtocol,
  saveProtocol,
} from '../../../../electron/database/repositories/protocols';
import type { Id } from '../../../../shared/basics/ids';
import type { ParsedInput } from '../../../../shared/ipc/contract';
import { codeOf, newVault } from '../../../support/vault';

type Draft = ParsedInput<'protocol.save'>;
const CLUB: Draft = {
  name: 'Club night',
  purpose: 'Ten minutes in a cold hall.',
  tests: ['side-bridge', 'sls-eo'],
};

async function withProtocols() {
  const place = await newVault();
  const records = place.vault.records();
  const save = (draft: Partial<Draft> = {}) => records.write((db) => saveProtocol(db, { ...CLUB, ...draft }));
  const retire = (id: Id<'Protocol'>, retired = true) =>
    records.write((db) => retireProtocol(db, { id, retired }));
  return { ...place, records, save, retire };
}

describe('a protocol of the coach’s own', () => {
  test('keeps its name, its purpose and the order of its tests over a restart', async () => {
    const { vault, save } = await withProtocols();
    const saved = save();
    await vault.lock();
    await vault.unlock('four plain summer words');
    expect(listProtocols(vault.records().read)).toEqual([{ ...CLUB, id: saved.id, retiredOn: null }]);
  });

  test('is changed in its place', async () => {
    const { records, save } = await withProtocols();
    const { id } = save();
    const changed = save({ id, name: 'Club evening', tests: ['sls-eo'] });
    expect(changed).toEqual({ ...CLUB, id, name: 'Club evening', tests: ['sls-eo'], retiredOn: null });
    expect(listProtocols(records.read)).toEqual([changed]);
  });

  test.each(['Club night', 'CLUB  NIGHT', 'Club-Night', 'Quick, 8 minutes', 'quick-8'])(
    'is refused when it is called “%s” and one in use is',
    async (name) => {
      const { records, save } = await withProtocols();
      const { id } = save();
      expect(await codeOf(() => save({ name }))).toBe('invalid-input');
      expect(save({ id, tests: ['sls-eo'] }).name).toBe('Club night');
      expect(listProtocols(records.read)).toHaveLength(1);
    },
  );

  test('is retired on a day and kept, and its name is free', async () => {
    const { records, save, retire } = await withProtocols();
    const { id } = save();
    expect(retire(id).retiredOn).toBe('2026-11-20');
    const second = save();
    expect(listProtocols(records.read).map(({ retiredOn }) => retiredOn)).toEqual(['2026-11-20', null]);
    expect(await codeOf(() => retire(id, false))).toBe('invalid-input');
    retire(second.id);
    expect(retire(id, false).retiredOn).toBeNull();
  });

  test('keeps the day it was first retired', async () => {
    const { clock, save, retire } = await withProtocols();
    const { id } = save();
    retire(id);
    clock.advance(86_400_000);
    expect(retire(id).retiredOn).toBe('2026-11-20');
  });

  test('that does not exist is not found', async () => {
    const { records, save, retire } = await withProtocols();
    const id = records.write((db) => db.newId<'Protocol'>());
    expect(await codeOf(() => openProtocol(records.read, id))).toBe('not-found');
    expect(await codeOf(() => save({ id }))).toBe('not-found');
    expect(await codeOf(() => retire(id))).toBe('not-found');
  });
});

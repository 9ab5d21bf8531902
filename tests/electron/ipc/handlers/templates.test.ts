import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../shared/basics/ids';
import type { Input } from '../../../../shared/ipc/contract';
import { openDoor } from '../../../support/door';

const exercises: Input<'template.save'>['exercises'] = [
  {
    exercise: 'str-heel-raise-single',
    dose: { work: { sets: 3, reps: 12 }, restSeconds: 60, daysPerWeek: 3, effort: 6 },
  },
];

describe('templates', () => {
  test('are kept by name, renamed, and retired without being lost', async () => {
    const { call } = await openDoor();
    await call('template.save', { name: 'Hips', exercises });
    const both = await call('template.save', { name: ' calves ', exercises });
    expect(both.map(({ name }) => name)).toEqual(['calves', 'Hips']);
    const [{ id } = { id: '' as Id<'Template'> }] = both;
    expect(both[0]).toEqual({ id, name: 'calves', exercises });
    const renamed = await call('template.rename', { id, name: 'Strong calves' });
    expect(renamed.map(({ name }) => name)).toEqual(['Hips', 'Strong calves']);
    expect((await call('template.retire', { id, retired: true })).map(({ name }) => name)).toEqual(['Hips']);
    expect(await call('template.retire', { id, retired: false })).toEqual(renamed);
  });

  test.each([
    ['no name', { name: '  ', exercises }, 'name'],
    ['no exercise', { name: 'Hips', exercises: [] }, 'exercises'],
  ])('are refused with %s', async (_what, template, path) => {
    const { ask } = await openDoor();
    expect(await ask('template.save', template)).toMatchObject({
      error: { code: 'invalid-input', details: { path } },
    });
  });

  test('that are not there are not found', async () => {
    const { ask } = await openDoor();
    const id = '01934567-89ab-7def-8123-456789abcdef' as Id<'Template'>;
    expect(await ask('template.rename', { id, name: 'x' })).toMatchObject({ error: { code: 'not-found' } });
    expect(await ask('template.retire', { id, retired: true })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

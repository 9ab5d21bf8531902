import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../renderer/features/library/shelves';
import { find } from '../../../renderer/ui/find';

const entries = [
  { id: 'wblt-cm', name: 'Weight-bearing lunge, distance', words: 'knee to wall ankle' },
  { id: 'lunge-walk', name: 'Walking lunge', words: 'thigh' },
  { id: 'hip-abd', name: 'Hip abduction strength', words: 'side of hip' },
  { id: 'thomas', name: 'Modified Thomas test (Müller)', words: 'hip flexors lunge position' },
];

const found = (search: string) => find(entries, search).map(({ id }) => id);

describe('looking something up', () => {
  test('nothing typed shows everything in its own order', () => {
    expect(found('')).toEqual(['wblt-cm', 'lunge-walk', 'hip-abd', 'thomas']);
  });

  test('a name with the word comes before an entry that only mentions it', () => {
    expect(found('lunge')).toEqual(['wblt-cm', 'lunge-walk', 'thomas']);
  });

  test('a name that starts with it comes first', () => {
    expect(found('walk')).toEqual(['lunge-walk']);
    expect(found('hip')).toEqual(['hip-abd', 'thomas']);
  });

  test('every word must fit', () => {
    expect(found('hip lunge')).toEqual(['thomas']);
    expect(found('hip zebra')).toEqual([]);
  });

  test('accents and capitals do not matter', () => {
    expect(found('MULLER')).toEqual(['thomas']);
  });

  test('signs are looked for as they are', () => {
    expect(found('(mü')).toEqual(['thomas']);
    expect(found('.*')).toEqual([]);
  });
});

describe('the shelves', () => {
  test.each(['tests', 'exercises', 'rules', 'sources'] as const)(
    'every entry of %s is found by its own name',
    (shelf) => {
      const all = entriesOf(shelf);
      expect(all.length).toBeGreaterThan(20);
      for (const entry of all) expect(find(all, entry.name).map(({ id }) => id)).toContain(entry.id);
    },
  );

  test('a test is found by what the client calls it', () => {
    expect(find(entriesOf('tests'), 'standing on one leg').map(({ id }) => id)).toContain('sls-eo');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKeyOf } from '../../../electron/database/search-key';

describe('a name is found the way people type it', () => {
  test.each([
    ['Łukasz Sørensen', 'lukasz sorensen'],
    ['Strauß', 'strauss'],
    ['STRAUẞ', 'strauss'],
    ['Zoë Ångström', 'zoe angstrom'],
    ['Zoe\u0308', 'zoe'],
    ["O'Brien-Smith", 'obrien smith'],
    ['D’Angelo', 'dangelo'],
    ['İlker Yıldız', 'ilker yildiz'],
    ['Đorđe Þór Æsa Œuvre', 'dorde thor aesa oeuvre'],
    ['  Ada   Example  ', 'ada example'],
    ['Ива\u0301нов', 'иванов'],
    ['Ελένη', 'ελενη'],
    ['李小龍', '李小龍'],
    ['ﬁona', 'fiona'],
    ['"*%_(\')', ''],
    ['🏃', ''],
  ])('%s as "%s"', (name, key) => expect(searchKeyOf(name)).toBe(key));

  test('folding twice changes nothing, nor does the way letters were composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const key = searchKeyOf(name);
        expect(searchKeyOf(key)).toBe(key);
        expect(searchKeyOf(name.normalize('NFD'))).toBe(searchKeyOf(name.normalize('NFC')));
        expect(key).not.toMatch(/[%_]|^ | $| {2}/);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { EQUIPMENT, EQUIPMENT_WORDS } from '../../../shared/catalogue/exercise';
import { equipmentNamed } from '../../../shared/exchange/equipment-words';

describe('equipment in a file', () => {
  test.each(EQUIPMENT)('%s is known by its id and by its name', (item) => {
    expect(equipmentNamed(item)).toEqual([item]);
    expect(equipmentNamed(EQUIPMENT_WORDS[item].plainName)).toEqual([item]);
  });

  test.each([
    ['loop band', ['loop-band']],
    ['Foam pad', ['foam-pad']],
    ['strong band', ['band']],
    ['wall nearby', ['wall']],
    ['step 15-20 cm', ['step']],
    ['step 20–30 cm', ['step']],
    ['steps', ['step']],
    ['weight on thigh', ['weight']],
    ['tape on floor', ['tape']],
    ['track or watch', ['track']],
    ['slider or towel', ['slider']],
    ['towel', ['strap', 'slider']],
    ['chair or box', ['chair', 'box']],
    ['none', []],
  ])('"%s" is %j', (word, items) => {
    expect(equipmentNamed(word)).toEqual(items);
  });

  test.each(['trampoline', '', '20 m', 'constructor', '__proto__'])('"%s" is not known', (word) => {
    expect(equipmentNamed(word)).toBeNull();
  });
});

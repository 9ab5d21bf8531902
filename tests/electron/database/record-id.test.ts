import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { blobOf, idOf } from '../../../electron/database/record-id';

test('an id is 16 bytes on the disk and the same text again', () => {
  const id = newId();
  expect(blobOf(id)).toHaveLength(16);
  expect(idOf(blobOf(id))).toBe(id);
  expect(idOf(blobOf(id.toUpperCase()))).toBe(id);
});

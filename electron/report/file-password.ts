import { randomInt } from 'node:crypto';

/** No letter that can be misread, as on the recovery sheet. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 4;
const SIGNS_A_GROUP = 4;

/** A password to be told by telephone: four groups of four signs, 80 bits of chance. */
export const newFilePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: SIGNS_A_GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');

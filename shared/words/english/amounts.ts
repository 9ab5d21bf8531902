import type { Unit } from '../../catalogue/test';

const UNITS: Readonly<Record<Unit, readonly [one: string, more: string] | null>> = {
  s: ['second', 'seconds'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  deg: ['degree', 'degrees'],
  reps: ['time', 'times'],
  kg: ['kilogram', 'kilograms'],
  '%': ['percent', 'percent'],
  '% leg length': ['percent of your leg length', 'percent of your leg length'],
  'steps/min': ['step a minute', 'steps a minute'],
  grade: ['grade', 'grades'],
  points: ['point', 'points'],
  'Nm/kg': null,
  'N/kg': null,
  ratio: null,
};

const SIGNS: Readonly<Partial<Record<Unit, string>>> = {
  s: '\u00A0s',
  cm: '\u00A0cm',
  mm: '\u00A0mm',
  deg: '°',
  kg: '\u00A0kg',
  '%': '\u00A0%',
};

/** Quantities in units a client knows. */
export const amounts = {
  /** "1 second", "9 seconds", from a number as it is written; null where the unit means nothing to a client. */
  full: (number: string, unit: Unit): string | null => {
    const forms = UNITS[unit];
    return forms && `${number} ${forms[number === '1' ? 0 : 1]}`;
  },
  /** "9 s", "12 %", "8 times": with a sign where the unit has one. */
  short: (number: string, unit: Unit): string =>
    SIGNS[unit] === undefined ? (amounts.full(number, unit) ?? number) : `${number}${SIGNS[unit]}`,
};

import type { Unit } from '../../catalogue/test';

/** A unit as it is named beside a test: seconds. Newtons are what a dynamometer shows. */
const NAMES: Readonly<Record<Unit | 'N', string>> = {
  N: 'newtons',
  s: 'seconds',
  cm: 'cm',
  mm: 'mm',
  deg: 'degrees',
  reps: 'reps',
  'Nm/kg': 'Nm/kg',
  'N/kg': 'N/kg',
  kg: 'kg',
  ratio: 'ratio',
  grade: 'grade',
  points: 'points',
  '%': '%',
  '% leg length': '% of leg length',
  'steps/min': 'steps a minute',
};

/** A unit by its name: "seconds". */
export const unitName = (unit: Unit | 'N'): string => NAMES[unit];

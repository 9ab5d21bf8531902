import type { StopCode } from '../test';

/** Stop everything. */
export const everyTest = ['RF01', 'RF02', 'RF03', 'RF16'] as const satisfies readonly StopCode[];

/** On the feet: RF06 are the bone sites that carry no load until seen. */
export const weightBearing = [...everyTest, 'RF06'] as const satisfies readonly StopCode[];

/** On bare feet: RF19 is a numb foot or an ulcer. */
export const barefoot = [...weightBearing, 'RF19'] as const satisfies readonly StopCode[];

/** Repeated calf work: a torn calf or tendon, bone stress, tightness with a numb foot. */
export const calfWork = [
  ...weightBearing,
  'RF04',
  'RF05',
  'RF08',
  'BSI',
  'ACHRUPT',
] as const satisfies readonly StopCode[];

/** Running for the camera. */
export const running = [...calfWork, 'RF14', 'IMPACT'] as const satisfies readonly StopCode[];

/** Hops and jumps: whatever forbids impact, speed or a hard landing. */
export const impact = [
  ...running,
  'RF09',
  'RF10',
  'RF13',
  'RF15',
  'RF17',
  'RF19',
  'RF20',
  'RF21',
  'RF22',
  'PREG',
] as const satisfies readonly StopCode[];

/** As hard as possible for a few seconds. */
export const maximalEffort = [...everyTest, 'RF13', 'RF18', 'RF20'] as const satisfies readonly StopCode[];

/** Held for more than 10 s, to the limit. */
export const longHold = [...everyTest, 'RF13', 'RF18', 'BP'] as const satisfies readonly StopCode[];

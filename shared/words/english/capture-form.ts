import type { FormRow } from '../../screening/capture-form';
import { unitName } from './units';

const NB = '\u00A0';

const plural = (count: number, word: string): string => `${count}${NB}${word}${count === 1 ? '' : 's'}`;

/** The words of the form on which trials are written by hand. */
export const captureForm = {
  name: 'Capture form',
  title: (protocol: string): string => `Capture form: ${protocol}`,
  client: 'Client',
  date: 'Date',
  coach: 'Coach',
  bodyMass: `Body mass,${NB}kg`,
  legLeft: `Leg length left,${NB}cm`,
  legRight: `Leg length right,${NB}cm`,
  askBoxes: ['Consent', 'Safety questions', 'Warm-up'],
  first: 'First side today',
  how:
    'One box for each trial, as measured. Under it the worst pain of the trial, 0 to 10, and a cross where it does not count. ' +
    'Pain of 4 or more stops the test on that side. Boxes with broken lines: only when the trials disagree. Small squares: practice.',
  noTests: 'No tests were chosen for this screening yet.',
  unit: unitName,
  practice: (count: number): string => `${count}${NB}practice`,
  trials: (count: number, paired: boolean): string => `${plural(count, 'trial')}${paired ? ' a side' : ''}`,
  inTurns: 'in turns',
  rest: (seconds: number): string => `rest${NB}${seconds}${NB}s`,
  beat: (perMinute: number): string => `beat${NB}${perMinute}/min`,
  stopsAt: (cap: number, unit: FormRow['unit']): string => `stop at ${cap}${NB}${unit}`,
  setUp: 'Set up: ',
  doIt: 'Do: ',
  ends: 'Ends: ',
  write: 'Write: ',
  faults: (points: number): string => (points === 1 ? '1 point each: ' : `${points} points each: `),
  faultsToCount: 'Count: ',
  lever: `Lever, m`,
  trial: (number: number): string => `${number}`,
  pain: 'pain',
  void: 'void',
  notes: 'Notes, or why not tested',
  boxesAlt: (row: Pick<FormRow, 'sides' | 'trials' | 'spare' | 'practice'>): string => {
    const each = row.sides.length > 1 ? 'left and right, each ' : '';
    const practice = row.practice > 0 ? `${plural(row.practice, 'practice tick')}, ` : '';
    const spare = row.spare > 0 ? ` and ${row.spare} spare` : '';
    return `Boxes to fill in: ${each}${practice}${plural(row.trials, 'trial')}${spare}, with pain and void under each.`;
  },
};

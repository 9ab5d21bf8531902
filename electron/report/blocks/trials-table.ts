import { testOf } from '../../../shared/catalogue/tests';
import { observationName } from '../../../shared/screening/observation-name';
import type { Measurement, Screening, Side, Trial } from '../../../shared/screening/screening';
import type { Box } from '../layout/box';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { numberText } from '../words';
import { coachTable, columnsOf, rowHead, words } from './table-look';

function trialText(trial: Trial, measurement: Measurement): string {
  const { decimals, unit } = testOf(measurement.test);
  const own = `${trial.value}`.split('.')[1]?.length ?? 0;
  const digits = measurement.unit === undefined || measurement.unit === unit ? Math.max(decimals, own) : own;
  const notes = [
    ...(trial.practice ? ['practice'] : []),
    ...(trial.void === undefined ? [] : [`void: ${trial.void}`]),
    ...(trial.pain === undefined ? [] : [`pain ${trial.pain}/10`]),
    ...(trial.observations ?? []).map((id) => observationName(measurement.test, id)),
  ];
  return `${numberText(trial.value, Math.min(digits, 6))}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function howText({ test, unit, leverM, ruleSet, origin }: Measurement): string {
  const options = Object.entries(ruleSet ?? {}).map(([id, option]) => {
    const known = testOf(test)
      .ruleSets.find((set) => set.id === id)
      ?.options.find((one) => one.id === option);
    return known?.name ?? `${id}: ${option}`;
  });
  const lever = leverM === undefined ? [] : [`lever ${leverM}\u00A0m`];
  return [unit ?? testOf(test).unit, ...lever, ...options, ...(origin ? [origin] : [])].join(', ');
}

/** All trials of one side in the order made, and why there are none; a line for each time the test was begun. */
const sideText = (measurements: readonly Measurement[], side: Side): string =>
  measurements
    .filter((measurement) => measurement.side === side)
    .map((measurement) => {
      const trials = measurement.trials.map((trial) => trialText(trial, measurement));
      const left = measurement.notTested === undefined ? [] : [`not tested: ${measurement.notTested}`];
      return [...trials, ...left].join(' · ');
    })
    .join('\n') || '–';

/** How each side was measured, once where both were measured alike. */
function howTexts(measurements: readonly Measurement[]): string {
  const said = measurements.map((measurement) => ({ side: measurement.side, how: howText(measurement) }));
  const ways = [...new Set(said.map(({ how }) => how))];
  return ways.length > 1 ? said.map(({ side, how }) => `${side}: ${how}`).join('\n') : (ways[0] ?? '');
}

/** Every trial as it was recorded, the ones that do not count with the reason. */
export function trialsTable(setting: Setting, width: number, { measurements }: Screening): Box {
  const columns = columnsOf(width, [
    ['Test', 1.7],
    ['Left, or both', 2.4],
    ['Right', 2.4],
    ['Unit and how', 1.6],
  ]);
  const tests = [...new Set(measurements.map(({ test }) => test))];
  const rows = tests.map((test): readonly Cell[] => {
    const own = measurements.filter((measurement) => measurement.test === test);
    const single = testOf(test).sides === 'single';
    return [
      rowHead(setting, testOf(test).name),
      words(setting, sideText(own, single ? 'both' : 'left')),
      words(setting, single ? '' : sideText(own, 'right')),
      words(setting, howTexts(own)),
    ];
  });
  return table(setting, columns, rows, coachTable(setting));
}

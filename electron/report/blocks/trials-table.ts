import { testOf } from '../../../shared/catalogue/tests';
import type { Measurement, Screening, Trial } from '../../../shared/screening/screening';
import type { Box } from '../layout/box';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { numberText } from '../words';
import { coachTable, columnsOf, rowHead, words } from './table-look';

const nameOf = (measurement: Measurement, id: string): string =>
  testOf(measurement.test).observations.find((known) => known.id === id)?.name ?? id;

function trialText(trial: Trial, measurement: Measurement): string {
  const { decimals, unit } = testOf(measurement.test);
  const own = `${trial.value}`.split('.')[1]?.length ?? 0;
  const digits = measurement.unit === undefined || measurement.unit === unit ? Math.max(decimals, own) : own;
  const notes = [
    ...(trial.practice ? ['practice'] : []),
    ...(trial.void === undefined ? [] : [`void: ${trial.void}`]),
    ...(trial.pain === undefined ? [] : [`pain ${trial.pain}/10`]),
    ...(trial.observations ?? []).map((id) => nameOf(measurement, id)),
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

/** Every trial as it was recorded, the ones that do not count with the reason. */
export function trialsTable(setting: Setting, width: number, { measurements }: Screening): Box {
  const columns = columnsOf(width, [
    ['Test', 2],
    ['Side', 0.6],
    ['Trials, in the order made', 4.4],
    ['Unit and how', 1.8],
  ]);
  const rows = measurements.map((measurement): readonly Cell[] => {
    const trials = measurement.trials.map((trial) => trialText(trial, measurement));
    const left = measurement.notTested === undefined ? [] : [`not tested: ${measurement.notTested}`];
    return [
      rowHead(setting, testOf(measurement.test).name),
      words(setting, measurement.side),
      words(setting, [...trials, ...left].join(' · ') || '–'),
      words(setting, howText(measurement)),
    ];
  });
  return table(setting, columns, rows, coachTable(setting));
}

import { testOf } from '../catalogue/tests';
import { clientFlagsOf } from '../findings/client-flags';
import type { Withheld } from '../findings/decide';
import { withheldText } from '../findings/findings-of';
import type { AcceptedSettings, CoachChange } from '../findings/settings';
import type { Measurement, Screening } from '../screening/screening';
import { valueInUnit } from '../screening/trial';
import { amount } from '../words/amount';
import type { Evaluation } from './evaluation';

type Warning = Evaluation['warnings'][number];

const ofMeasurement = (
  measurement: Measurement,
  place: number,
  { client }: Screening,
): readonly Warning[] => {
  const test = testOf(measurement.test);
  const { min, max } = test.plausible;
  return measurement.trials.flatMap((trial, index) => {
    if (trial.void !== undefined) return [];
    const value = valueInUnit(trial.value, test, measurement, client);
    if (typeof value === 'string' || (value >= min && value <= max)) return [];
    const found = measurement.unit === 'N' && test.unit !== 'N/kg' ? ' after lever and body mass' : '';
    const usual = `${amount(min, test)} to ${amount(max, test)}`;
    return [
      {
        path: `measurements[${place}].trials[${index}].value`,
        text: `${test.name}: ${amount(value, test)}${found} is outside the usual ${usual}; check the entry.`,
      },
    ];
  });
};

const ofFlags = ({ client }: Screening): readonly Warning[] =>
  clientFlagsOf(client).unknown.map(({ index, flag }) => ({
    path: `client.flags[${index}]`,
    text: `"${flag}" is no known red flag or contraindication, so it stops nothing.`,
  }));

const ofWithheld = (withheld: readonly Withheld[], { measurements }: Screening): readonly Warning[] =>
  withheld.flatMap((one) => {
    const place = measurements.findIndex(
      ({ test, side }) => test === one.test && (one.side === 'both' || side === one.side),
    );
    return place < 0 ? [] : [{ path: `measurements[${place}]`, text: withheldText(one) }];
  });

const signed = ({ name, date, reason }: CoachChange): string => `by ${name} on ${date}: ${reason}`;

/** What a coach changed is said also where it keeps a finding from appearing. */
const ofSettings = ({ off, thresholds, deltas, refused }: AcceptedSettings): readonly Warning[] => [
  ...refused,
  ...[...off].map(([rule, change]) => ({
    path: 'settings.rulesOff',
    text: `${rule} is switched off ${signed(change)}`,
  })),
  ...[...thresholds].map(([id, { value, changedBy }]) => ({
    path: 'settings.thresholds',
    text: `${id} is set to ${value} ${signed(changedBy)}`,
  })),
  ...[...deltas].map(([test, { value, changedBy }]) => ({
    path: 'settings.deltas',
    text: `The size worth acting on in ${testOf(test).name} is set to ${value} ${signed(changedBy)}`,
  })),
];

/** The same thing said by two judgements of one rule is said once. */
const each = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.filter(
    ({ path, text }, index) =>
      warnings.findIndex((other) => other.path === path && other.text === text) === index,
  );

/** Everything to check or to know about a screening: unusual values, flags not known, what was withheld, and a coach's changes. */
export const warningsOf = (
  screening: Screening,
  withheld: readonly Withheld[],
  settings: AcceptedSettings,
): readonly Warning[] => [
  ...screening.measurements.flatMap((measurement, place) => ofMeasurement(measurement, place, screening)),
  ...ofFlags(screening),
  ...each(ofWithheld(withheld, screening)),
  ...ofSettings(settings),
];

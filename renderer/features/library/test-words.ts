import type {
  AsymmetryMethod,
  Combine,
  Figure,
  Norm,
  PublishedError,
  TestDefinition,
  Unit,
} from '../../../shared/catalogue/test';

const UNIT_WORDS: Readonly<Partial<Record<Unit, string>>> = {
  deg: '°',
  ratio: '',
  '% leg length': '% of leg length',
};

/** A number with its unit, as it is printed: "12 cm", "35°", "0.8". */
export const withUnit = (value: number | string, unit: Unit): string => {
  const word = UNIT_WORDS[unit] ?? unit;
  return word === '' ? String(value) : word === '°' ? `${value}°` : `${value} ${word}`;
};

const times = (count: number): string => (count === 1 ? 'one trial' : `${count} trials`);

/** How trials become the score. */
export function combineWords(combine: Combine): string {
  switch (combine.how) {
    case 'best':
      return combine.of === 1 ? 'One trial, as it is' : `The best of ${times(combine.of)}`;
    case 'mean':
      return combine.of === 1 ? 'One trial, as it is' : `The mean of ${times(combine.of)}`;
    case 'mean-of-best':
      return `The mean of the best ${times(combine.of)}`;
    case 'worst':
      return combine.of === 1 ? 'One trial, as it is' : `The poorest of ${times(combine.of)}`;
    case 'derived':
      return 'Computed from other tests, never typed';
  }
}

/** The error of one side's score between two visits, as a figure with its meaning. */
export function errorWords(error: PublishedError, unit: Unit): string {
  switch (error.kind) {
    case 'sem':
      return `${withUnit(error.sem, unit)} (standard error of measurement)`;
    case 'cv':
      return `${percent(error.cv)} of the score${error.factor === 1 ? '' : `, counted ${error.factor} times until own data exist`}`;
    case 'ordinal':
      return 'Not defined for grades';
    case 'from-parts':
      return 'Worked out from the errors of its parts';
  }
}

/** A share as a percentage with one digit at most: 0.075 is "7.5 %". */
const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

/** From which side difference on it is worth acting, as a figure with its meaning; null where sides are not compared. */
export function asymmetryWords(method: AsymmetryMethod, unit: Unit): string | null {
  switch (method.metric) {
    case 'none':
      return null;
    case 'absolute':
      return `${withUnit(method.delta, unit)} between the sides`;
    case 'bai1':
      return `${method.delta} % of the better side`;
    case 'grades':
      return method.delta === 1 ? '1 grade between the sides' : `${method.delta} grades between the sides`;
    case 'lsi':
    case 'log-lsi': {
      const also = method.alsoDifference
        ? `, and at least ${withUnit(method.alsoDifference, unit)} apart`
        : '';
      return `Poorer side below ${method.cut} % of the better${also}`;
    }
  }
}

const figure = (value: Figure): string =>
  typeof value === 'number' ? String(value) : `${value.min} to ${value.max}`;

/** The figures of a norm in one line, without their unit. */
export function normWords(norm: Norm): string {
  switch (norm.kind) {
    case 'mean-sd':
      return `mean ${norm.mean}, SD ${norm.sd}`;
    case 'mean':
      return `mean ${figure(norm.mean)}${norm.sd === undefined ? '' : `, SD ${figure(norm.sd)}`}`;
    case 'median':
      return `median ${figure(norm.median)}`;
    case 'percentiles':
      return Object.entries(norm.percentiles)
        .map(([name, value]) => `${name.toUpperCase()} ${value}`)
        .join(', ');
    case 'ci-of-mean':
      return `mean ${norm.mean === undefined ? '' : `${norm.mean} `}(95 % CI ${norm.ci.min} to ${norm.ci.max})`;
    case 'band':
      return norm.bands.map(({ name, from, to }) => `${name}: ${bandWords(from, to)}`).join('; ');
    case 'regression':
      return `${norm.intercept} ${signed(norm.perYear)} x age ${signed(norm.ifMale)} for men, SD ${norm.sd}`;
  }
}

const signed = (value: number): string => (value < 0 ? `− ${-value}` : `+ ${value}`);

const bandWords = (from: number | undefined, to: number | undefined): string => {
  if (from === undefined) return `up to ${to}`;
  return to === undefined ? `from ${from}` : `${from} to ${to}`;
};

/** Who a norm speaks of: group, sex, ages, side and rule set, as far as they matter. */
export const groupWords = ({ group, sex, ages, side, ruleSet, only, n }: Norm): string =>
  [
    group,
    sex === 'female' ? 'women' : sex === 'male' ? 'men' : null,
    ages ? `${ages.min} to ${ages.max} years` : null,
    side ? `${side} side` : null,
    only === 'better-side' ? 'better side only' : null,
    ruleSet ?? null,
    n === undefined ? null : `n = ${n}`,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Whether more is better, in words. */
export const betterWords = ({ better, aim, unit }: TestDefinition): string =>
  ({
    higher: 'Higher is better',
    lower: 'Lower is better',
    target: aim === undefined ? 'Both extremes are worth a look' : `Best near ${withUnit(aim, unit)}`,
    none: 'Neither high nor low is better',
  })[better];

import { describe, expect, test } from 'vitest';
import { directionKappa } from '../../../shared/asymmetry/agreement';
import { asymmetryOf } from '../../../shared/asymmetry/asymmetry-of';
import * as error from '../../../shared/asymmetry/error';
import * as indices from '../../../shared/asymmetry/indices';
import { normalShareBelow } from '../../../shared/asymmetry/normal';
import * as probability from '../../../shared/asymmetry/probability';
import { expectedByRegression, zScore } from '../../../shared/norms/place';
import { microSetsPerDay, weakerSideSets } from '../../../shared/programme/volume';
import { reachComposite, reachOfLegLength } from '../../../shared/screening/derived';
import {
  forcePerKg,
  newtonsOfBodyWeights,
  percentOfBodyWeight,
  torquePerKg,
} from '../../../shared/screening/force';
import { scoreWith } from '../../support/screenings';
import vectors from '../../support/vectors.json';

type Input = Readonly<Record<string, number | readonly number[]>>;
type Output = Readonly<Record<string, number | string | null | undefined>>;

/** A number of the input; the test stops when the vector has none of that name. */
const reader =
  (input: Input) =>
  (name: string): number => {
    const value = input[name];
    if (typeof value !== 'number') throw new Error(`the vector has no number ${name}`);
    return value;
  };

const list = (input: Input, name: string): readonly number[] => {
  const values = input[name];
  if (typeof values !== 'object') throw new Error(`the vector has no list ${name}`);
  return values;
};

const allIndices = (left: number, right: number): Output => ({
  lsi: indices.limbSymmetryIndex(left, right),
  pd: indices.percentageDifference(left, right, 'higher'),
  si: indices.symmetryIndex(left, right),
  sa: indices.symmetryAngle(left, right),
  lnr: indices.logRatio(left, right),
});

const zAndPercentile = (z: number | null): { z: number | null; percentile: number | null } => ({
  z,
  percentile: z === null ? null : 100 * normalShareBelow(z),
});

/** Expected eccentric hip abduction by age and sex, Nm/kg (Ramskov 2014, abstract). */
const RAMSKOV = { intercept: 1.6, perYear: -0.005, ifMale: 0.215 };
const RAMSKOV_SD = 0.354;

const ramskov = (n: (name: string) => number): Output => {
  const expected = expectedByRegression(RAMSKOV, n('age'), n('male') === 1 ? 'male' : 'female');
  const z = expected === null ? null : zScore(n('x'), expected, RAMSKOV_SD, 'higher');
  return { expected, ...zAndPercentile(z) };
};

const classAtCap = (left: number, right: number, cap: number): string | undefined =>
  asymmetryOf(
    'sls-eo',
    scoreWith('sls-eo', 'left', left, { capped: left >= cap }),
    scoreWith('sls-eo', 'right', right, { capped: right >= cap }),
  )?.class;

/** What our functions make of each vector's input. */
const OURS: Readonly<Record<string, (n: (name: string) => number, input: Input) => Output>> = {
  V01: (n) => allIndices(n('L'), n('R')),
  V02: (n) => allIndices(n('L'), n('R')),
  V03: (n) => ({
    lsi: indices.limbSymmetryIndex(n('L_s'), n('R_s')),
    pd_signed: indices.percentageDifference(n('L_s'), n('R_s'), 'lower'),
  }),
  V04: (n) => ({ lsi: indices.injuryLsi(n('involved'), n('uninvolved'), 'higher') }),
  V05: (n) => allIndices(n('L'), n('R')),
  V06: (n) => allIndices(n('L'), n('R')),
  V07: (n) => ({ bai1: indices.bilateralIndex1(n('D'), n('ND')) }),
  V08: (n) => ({ bai2: indices.bilateralIndex2(n('D'), n('ND')) }),
  V09: (n) => ({
    misprint_D_plus_halfND: indices.asymmetryIndexAsMisprinted(n('D'), n('ND')),
    intended_mean_denominator: indices.bilateralIndex2(n('D'), n('ND')),
  }),
  V10: (n) => allIndices(n('L'), n('R')),
  V11: (n) => allIndices(n('L'), n('R')),
  V12: (n) => {
    const lnr = indices.logRatio(n('L'), n('R'));
    return { lnr, back_to_percent: lnr === null ? null : indices.percentOfLogRatio(lnr) };
  },
  V13: (n) => allIndices(n('L'), n('R')),
  V14: (n) => allIndices(n('L'), n('R')),
  V15: (n) => allIndices(n('L'), n('R')),
  V16: (n) => {
    const D = n('R_cm') - n('L_cm');
    const se = error.errorOfDifference(n('sem_cm'), n('sem_cm'));
    return { D, se_D: se, z: D / se, p_dir: probability.pDirection(D, se) };
  },
  V17: (n) => ({
    p_gt: probability.pBeyond(n('D'), n('se_D'), n('delta')),
    p_lt: probability.pOpposite(n('D'), n('se_D'), n('delta')),
    p_trivial: probability.pTrivial(n('D'), n('se_D'), n('delta')),
  }),
  V18: (n) => ({ mdc95: error.mdc95(n('sem')), mdc90: error.mdc90(n('sem')) }),
  V19: (n) => {
    const sem = error.semFromIcc(n('sd'), n('icc'));
    return { sem, mdc95: error.mdc95(sem) };
  },
  V20: (n) => {
    const sem = error.semFromLimits(n('loa_low'), n('loa_high'));
    return {
      sd_diff: error.sdOfDifferencesFromLimits(n('loa_low'), n('loa_high')),
      sem,
      mdc95: error.mdc95(sem),
    };
  },
  V21: (n) => {
    const { rci, pImproved, pByChance } = probability.reliableChange(n('x1'), n('x2'), n('sem'));
    return { rci, p_two_sided: pByChance, p_improved: pImproved };
  },
  V22: (n) => {
    const { rci, pImproved } = probability.reliableChange(n('x1'), n('x2'), n('sem'), { bias: n('bias') });
    return { rci, p_improved: pImproved };
  },
  V23: (n) => {
    const lsi = indices.limbSymmetryIndex(n('L'), n('R')) ?? Number.NaN;
    const se = error.errorOfLsi(lsi, n('cv'), n('cv'));
    const { low, high } = error.interval95(lsi, se);
    return { lsi, se, ci_low: low, ci_high: high };
  },
  V24: (n) => {
    const se = error.errorOfLogRatio(n('cv'), n('cv'));
    return {
      z: (Math.log(n('cut') / 100) - Math.log(n('L') / n('R'))) / se,
      p_below: probability.pBelowLsi(n('L'), n('R'), se, n('cut')),
    };
  },
  V25: (n) => {
    const both = probability.pooled([
      { mean: n('D1'), standardError: n('se_D') },
      { mean: n('D2'), standardError: n('se_D') },
    ]);
    if (!both) return {};
    const { mean, standardError } = both;
    return {
      mean,
      se: standardError,
      p_dir: probability.pDirection(mean, standardError),
      p_gt: probability.pBeyond(mean, standardError, n('delta')),
    };
  },
  V26: (n) => {
    const { weight, mean, sd } = probability.shrunk(n('D'), n('se_D'), n('tau'));
    return {
      lam: weight,
      post_mean: mean,
      post_sd: sd,
      p_gt: probability.pBeyondShrunk(n('D'), n('se_D'), n('delta'), n('tau')),
    };
  },
  V27: (n) => ({ e_abs: probability.expectedDifferenceWithoutAsymmetry(n('se_D')) }),
  V28: (n) => {
    const found = directionKappa({
      rightRight: n('RR'),
      rightLeft: n('RL'),
      leftRight: n('LR'),
      leftLeft: n('LL'),
    });
    return { po: found?.observed, pe: found?.expected, kappa: found?.kappa };
  },
  V29: (n) => ({
    p_same: probability.pSameDirectionTwice(n('p_dir_each')),
    p_same_if_no_asymmetry: probability.pSameDirectionTwice(0.5),
  }),
  V30: (n) => {
    const { z, percentile } = zAndPercentile(zScore(n('x'), n('mean'), n('sd'), 'lower'));
    return { z_perf: z, percentile };
  },
  V31: (n) => ramskov(n),
  V32: (n) => ramskov(n),
  V33: (n) => ({
    composite: reachComposite([n('ANT'), n('PM'), n('PL')], n('LL')),
    ant_norm: reachOfLegLength(n('ANT'), n('LL')),
  }),
  V34: (n) => ({
    nm_per_kg: torquePerKg(n('F_N'), n('lever_m'), n('mass_kg')),
    n_per_kg: forcePerKg(n('F_N'), n('mass_kg')),
    pct_bw: percentOfBodyWeight(n('F_N'), n('mass_kg')),
  }),
  V35: (n) => {
    const hq = n('H') / n('Q');
    const se = error.errorOfRatio(hq, n('cv'), n('cv'));
    return { hq, se, p_below: probability.pLow(hq, n('cut'), se) };
  },
  V36: (_n, input) => {
    const trials = list(input, 'trials');
    const sd = error.standardDeviation(trials);
    return {
      mean: trials.reduce((sum, trial) => sum + trial, 0) / trials.length,
      sd,
      cv_pct: error.cvOfTrials(trials),
      sem_mean: sd === null ? null : error.semOfMean(sd, trials.length),
    };
  },
  V37: (_n, input) => {
    const found = error.typicalErrorOf(list(input, 's1'), list(input, 's2'));
    return {
      mean_diff: found?.meanDifference,
      sd_diff: found?.sdOfDifferences,
      typical_error: found?.typicalError,
    };
  },
  V38: (n) => ({ mdc95_pct: error.mdc95(n('sem_pct')) }),
  V39: (n) => ({
    pd_signed: indices.percentageDifference(n('L'), n('R'), 'higher'),
    bound: classAtCap(n('L'), n('R'), n('cap')),
  }),
  V40: (n) => {
    const { mean, standardError } = probability.expectedTrueScore(n('x'), n('mean'), n('sd'), n('icc'));
    return { estimate: mean, see: standardError };
  },
  V41: (n) => ({ p_below: probability.pLow(n('x'), n('cut'), n('sem')) }),
  V42: (n) => ({ weaker: weakerSideSets(n('base'), n('bias')), stronger: n('base') }),
  V43: (n) => ({ sets_per_day: microSetsPerDay(n('sessions') * n('sets_per_session'), n('days')) }),
  V44: (n) => ({ newton: newtonsOfBodyWeights(3, n('mass_kg')) }),
  V45: (n) => ({ swc: error.smallestWorthwhileChange(n('sd')) }),
  V46: (n) => {
    const se = error.errorOfChange(error.errorOfDifference(n('sem'), n('sem')));
    return { se, mdc95: error.interval95(0, se).high };
  },
  V47: (n) => ({ p: probability.pBeyondWithoutAsymmetry(1, n('se_over_cv')) }),
  V48: (n) => {
    const found = probability.reliableChange(n('x1'), n('x2'), n('sem'), { better: 'lower' });
    return { rci: found.rci, p_improved: found.pImproved };
  },
  V49: (n) => ({ r: error.impliedErrorCorrelation(n('mdc_one'), n('mdc_diff')) }),
};

describe('the published test vectors', () => {
  test('there are 49, and each is worked out by a function of ours', () => {
    expect(vectors.map(({ id }) => id).sort()).toEqual(Object.keys(OURS).sort());
    expect(vectors).toHaveLength(49);
  });

  test.each(vectors)('$id $what', ({ id, input, expect: expected }) => {
    const given: Input = input as Input;
    const ours = OURS[id]?.(reader(given), given) ?? {};
    for (const [name, value] of Object.entries(expected as Output)) {
      if (typeof value === 'number') expect.soft(ours[name], name).toBeCloseTo(value, 6);
      else expect.soft(ours[name], name).toBe(value);
    }
  });
});

import { describe, expect, test } from 'vitest';
import {
  cvFromLogDifferences,
  cvOfTrials,
  errorOfDifference,
  errorOfLogRatio,
  errorOfLsi,
  impliedErrorCorrelation,
  mdc95,
  semFromIcc,
  semFromMdc95,
  standardDeviation,
  typicalErrorOf,
} from '../../../shared/asymmetry/error';

describe('measurement error', () => {
  test('a published MDC and the SEM it came from turn into each other', () => {
    expect(semFromMdc95(1.9)).toBeCloseTo(1.9 / 2.771859, 6);
    expect(mdc95(semFromMdc95(1.9))).toBeCloseTo(1.9, 12);
  });

  test('a perfect retest has no error, and none below that', () => {
    expect(semFromIcc(9.7, 1)).toBe(0);
    expect(semFromIcc(9.7, 1.02)).toBe(0);
  });

  test('errors of the sides that move together cancel, errors that move apart add up', () => {
    expect(errorOfDifference(2, 2)).toBeCloseTo(2 * Math.SQRT2, 12);
    expect(errorOfDifference(2, 2, 1)).toBe(0);
    expect(errorOfDifference(2, 2, -1)).toBe(4);
    expect(errorOfDifference(3, 4)).toBe(5);
  });

  test('one published pair of MDCs gives r = 0.24, the other -0.125', () => {
    expect(impliedErrorCorrelation(1.7, 2.1)).toBeCloseTo(0.24, 2);
    expect(impliedErrorCorrelation(1, 1.5)).toBe(-0.125);
  });

  test('an LSI error is the log error times the LSI', () => {
    expect(errorOfLsi(90, 0.05, 0.06)).toBeCloseTo(90 * errorOfLogRatio(0.05, 0.06), 12);
  });

  test('a log SD of differences of 0.1 is a typical error of 7.3 %', () => {
    expect(cvFromLogDifferences(0.1)).toBeCloseTo(7.33, 2);
  });
});

describe('too little to tell an error from', () => {
  test('one value has no spread', () => {
    expect(standardDeviation([4])).toBeNull();
    expect(standardDeviation([])).toBeNull();
    expect(cvOfTrials([4])).toBeNull();
  });

  test('a mean of zero has no percentage', () => {
    expect(cvOfTrials([-1, 1])).toBeNull();
    expect(cvOfTrials([-3, -5])).toBeGreaterThan(0);
  });

  test('a retest needs two people, and a session without its partner is left out', () => {
    expect(typicalErrorOf([24], [26])).toBeNull();
    expect(typicalErrorOf([24, 31, 18], [26, 30])?.meanDifference).toBe(0.5);
  });

  test('a gain everybody makes is no error', () => {
    expect(typicalErrorOf([20, 25, 30], [23, 28, 33])).toEqual({
      meanDifference: 3,
      sdOfDifferences: 0,
      typicalError: 0,
    });
  });
});

import { ALIKE, type FirstSix, LEFT_LOWER } from '../../tests/support/capture.ts';

/** Somebody who does not exist, as the client form is filled in for them. */
export type Person = {
  readonly name: string;
  readonly birth: string;
  readonly sex: 'Female' | 'Male';
  readonly height: string;
  readonly trials: FirstSix;
};

/** An invented runner with clear side differences. */
export const MARLA: Person = {
  name: 'Marla Quillfeather',
  birth: '14.3.1991',
  sex: 'Female',
  height: '168',
  trials: LEFT_LOWER,
};

/** An invented runner without any. */
export const TOBIN: Person = {
  name: 'Tobin Askelund',
  birth: '1984',
  sex: 'Male',
  height: '181',
  trials: ALIKE,
};

/** An invented runner with a name of sixty characters, whose screening is not finished. */
export const LONG_NAME = 'Bartholomea Featherstonehaugh-Winterbottom of Lower Upperton';

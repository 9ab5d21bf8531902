import { describe, expect, test } from 'vitest';
import { rulesBroken } from '../../../shared/week/hard-rules';
import { type Surroundings, situationOf } from '../../../shared/week/situation';
import { type Demand, FOUR_BY_TWENTY, type PlacedBlock, type Slot } from '../../../shared/week/week';
import { weekOf } from './weeks';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const blockOf = (words: string): PlacedBlock => {
  const [demand, day = '', slot] = words.split(' ');
  return { demand: demand as Demand, day: DAYS.indexOf(day), slot: slot as Slot };
};
const free = weekOf('free', 'free', 'free', 'free', 'free', 'free', 'free');
const brokenBy = (block: string, days = free, others: readonly string[] = [], around: Surroundings = {}) =>
  rulesBroken(blockOf(block), others.map(blockOf), situationOf(days, FOUR_BY_TWENTY, around));

describe('one block in its week', () => {
  const week = weekOf('rest', 'hard pm', 'easy pm', 'long mid', 'easy mid', 'free', 'easy am');

  test.each([
    ['L Mon pm', 'HC1', 'a rest day stays empty'],
    ['H Tue am', 'HC2', 'heavy work never before a run'],
    ['M Tue am', 'HC2', 'moderate work not before a hard run'],
    ['L Tue am', '', 'light work may come before any run'],
    ['H Wed am', 'HC2', 'heavy work not even 11 hours before an easy run'],
    ['M Wed am', '', 'moderate work 11 hours before an easy run'],
    ['M Wed mid', 'HC2', 'moderate work 5.5 hours before an easy run is too close'],
    ['M Thu am', 'HC2', 'moderate work not before a long run'],
    ['M Fri am', 'HC2', 'moderate work 5.5 hours before a midday run is too close'],
    ['H Tue late', '', 'heavy work after the run'],
    ['L Tue pm', 'HC8', 'nothing in the slot of the run'],
    ['H Sat am', '', 'a free day takes heavy work at any time'],
  ])('%s breaks "%s": %s', (block, rules) => {
    expect(brokenBy(block, week).join(' ')).toBe(rules);
  });
});

describe('blocks among each other', () => {
  test.each([
    ['H Wed am', ['H Tue late'], 'HC6', 'heavy work on two days running'],
    ['H Thu am', ['H Tue late'], '', 'heavy work two calendar days apart'],
    ['M Tue am', ['H Tue late'], 'HC7', 'heavy and moderate work on one day'],
    ['L Tue am', ['H Tue late'], '', 'light work beside heavy work'],
    ['L Tue am', ['L Tue pm', 'M Tue late'], 'HC7', 'a third block'],
    ['L Tue pm', ['M Tue pm'], 'HC8', 'two blocks in one slot'],
  ])('%s beside %j breaks "%s": %s', (block, others, rules) => {
    expect(brokenBy(block, free, others).join(' ')).toBe(rules);
  });

  test('heavy work of the week before, or a screening with hops, keeps its distance too', () => {
    expect(brokenBy('H Mon am', free, [], { heavyDays: [-1] })).toEqual(['HC6']);
    expect(brokenBy('H Mon am', free, [], { heavyDays: [-2] })).toEqual([]);
    expect(brokenBy('M Wed pm', free, [], { heavyDays: [2] })).toEqual(['HC7']);
    expect(brokenBy('H Wed pm', free, [], { heavyDays: [2] })).toEqual(['HC6', 'HC7']);
  });
});

describe('races', () => {
  const sunday = weekOf('free', 'free', 'free', 'free', 'free', 'free', 'raceT am');
  const otherSunday = weekOf('free', 'free', 'free', 'free', 'free', 'free', 'raceO am');
  const monday = (target: boolean) => weekOf(target ? 'raceT am' : 'raceO am', ...Array(6).fill('free'));

  test.each([
    ['H Wed pm', sunday, '', 'heavy work 4 days before a target race'],
    ['H Thu pm', sunday, 'HC4', 'heavy work 3 days before'],
    ['M Thu pm', sunday, '', 'moderate work 3 days before'],
    ['M Fri pm', sunday, 'HC4', 'moderate work 2 days before'],
    ['L Sat pm', sunday, '', 'light work the day before'],
    ['L Sun pm', sunday, 'HC3', 'nothing on race day'],
    ['H Sat pm', otherSunday, '', 'another race takes nothing away before it'],
    ['H Tue pm', monday(false), 'HC5', 'no heavy work the day after another race'],
    ['M Tue pm', monday(false), '', 'moderate work the day after another race'],
    ['M Wed pm', monday(true), 'HC5', 'only light work two days after a target race'],
    ['L Wed pm', monday(true), '', 'light work two days after a target race'],
    ['M Thu pm', monday(true), '', 'moderate work three days after'],
  ])('%s breaks "%#": %s', (block, days, rules) => {
    expect(brokenBy(block, days).join(' ')).toBe(rules);
  });

  test('half of the heavy and moderate blocks, rounded up, stay in the 7 days before a target race', () => {
    expect(brokenBy('M Wed pm', sunday, ['H Mon pm'])).toEqual([]);
    expect(brokenBy('M Thu pm', sunday, ['H Mon pm', 'H Wed pm'])).toEqual(['HC4']);
    expect(brokenBy('L Thu pm', sunday, ['H Mon pm', 'H Wed pm'])).toEqual([]);
  });

  test('a taper goes over the border of weeks', () => {
    const wednesday = { races: [{ day: 9, target: true, recoverDays: 2 }] };
    expect(brokenBy('H Sun pm', free, [], wednesday)).toEqual(['HC4']);
    expect(brokenBy('H Sat pm', free, [], wednesday)).toEqual([]);
    expect(brokenBy('M Sat pm', free, ['H Wed pm', 'M Thu pm'], wednesday)).toEqual(['HC4']);
    expect(brokenBy('M Sat pm', free, ['H Tue pm', 'M Thu pm'], wednesday)).toEqual([]);
    const thursday = weekOf('free', 'free', 'free', 'raceT am', 'free', 'free', 'free');
    expect(brokenBy('M Mon pm', thursday, [], { loadedDays: [-3, -2] })).toEqual(['HC4']);
    expect(brokenBy('M Mon pm', thursday, [], { loadedDays: [-5, -2] })).toEqual([]);
  });

  test('a marathon keeps heavy and moderate work away for a week', () => {
    const marathon = { races: [{ day: -2, target: true, recoverDays: 7 }] };
    expect(brokenBy('M Sat pm', free, [], marathon)).toEqual(['HC5']);
    expect(brokenBy('M Sun pm', free, [], marathon)).toEqual([]);
  });
});

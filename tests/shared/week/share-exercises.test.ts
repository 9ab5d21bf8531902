import { describe, expect, test } from 'vitest';
import { type OpenBlock, sharedOf, shareOut } from '../../../shared/week/share-exercises';
import type { Demand } from '../../../shared/week/week';
import { MIXED, prescribed } from './trainings';

const DAYS: readonly (readonly [Demand, number])[] = [
  ['H', 1],
  ['H', 3],
  ['M', 4],
  ['L', 2],
];
const open = (more: Partial<OpenBlock> = {}, blocks = DAYS): readonly OpenBlock[] =>
  blocks.map(([demand, day]) => ({
    demand,
    day,
    sets: 9,
    inTaper: false,
    noTechnique: false,
    sparesLegs: false,
    ...more,
  }));
const held = (
  prescriptions: ReturnType<typeof prescribed>,
  blocks = open(),
  known: readonly string[] = [],
): readonly string[] =>
  shareOut(prescriptions.map(sharedOf), blocks, new Set(known as never[])).map((list) =>
    list.map(({ exercise }) => exercise).join(' '),
  );

describe('the exercises over H, H, M, L', () => {
  test('each goes to its own kind first and to heavier blocks for its further days, never to lighter ones', () => {
    expect(held(MIXED)).toEqual([
      'str-rdl-double core-side-plank bal-sl-stance',
      'str-rdl-double core-side-plank bal-sl-stance',
      'core-side-plank bal-sl-stance',
      'bal-sl-stance',
    ]);
  });

  test('without heavy work the H blocks hold the rest', () => {
    expect(held(prescribed('core-side-plank 3 4', 'bal-sl-stance 2 4'))).toEqual([
      'core-side-plank bal-sl-stance',
      'core-side-plank bal-sl-stance',
      'core-side-plank bal-sl-stance',
      'bal-sl-stance',
    ]);
    expect(held(prescribed('bal-sl-stance 2 2')).every((list) => list === 'bal-sl-stance')).toBe(true);
  });

  test('heavy exercises for one day a week stand in different blocks', () => {
    expect(held(prescribed('str-rdl-double 3 1', 'ply-bound 3 1')).slice(0, 2)).toEqual([
      'str-rdl-double',
      'ply-bound',
    ]);
  });

  test('with heavy work only, lighter blocks stay free', () => {
    expect(held(prescribed('ply-pogo-double 3 2'))).toEqual(['ply-pogo-double', 'ply-pogo-double', '', '']);
  });

  test('nobody is left out for want of room: first places come before second ones', () => {
    const many = prescribed(
      'bal-sl-stance 6 4',
      'act-clamshell 6 4',
      'core-side-plank 6 3',
      'core-front-plank 6 3',
      'str-rdl-double 6 2',
      'ply-pogo-double 6 2',
    );
    const lists = held(many).join(' ');
    for (const { exercise } of many) expect(lists).toContain(exercise);
  });

  test('an exercise comes once a day, though two blocks stand there', () => {
    const twoOnTuesday = open({}, [
      ['H', 1],
      ['L', 1],
    ]);
    expect(held(prescribed('str-rdl-double 3 2', 'bal-sl-stance 2 4'), twoOnTuesday)).toEqual([
      'str-rdl-double',
      'bal-sl-stance',
    ]);
  });

  test('a drill for the run is talked through once and takes no sets', () => {
    expect(
      held(prescribed('tec-arm-drive-run 6 2', 'bal-sl-stance 9 4')).map((list) => list.split(' ').length),
    ).toEqual([1, 1, 1, 2]);
  });
});

describe('before a target race', () => {
  test('nothing begins, light work neither; what is known goes on', () => {
    const taper = open({ inTaper: true });
    expect(held(MIXED, taper)).toEqual(['', '', '', '']);
    const going = held(MIXED, taper, ['str-rdl-double', 'bal-sl-stance']).join(' ');
    expect(going).toContain('str-rdl-double');
    expect(going).not.toContain('core-side-plank');
  });

  test('heavy and moderate blocks keep to the sets the taper leaves them, and work without a set left waits', () => {
    const many = prescribed('str-rdl-double 3 2', 'str-split-squat 3 2', 'ply-pogo-double 3 2');
    const known = many.map(({ exercise }) => exercise);
    const [heavy] = open({ inTaper: true, sets: 7 });
    const blocks = heavy ? [heavy] : [];
    expect(held(many, blocks, known)).toEqual(['str-rdl-double str-split-squat']);
    expect(
      held(
        many,
        blocks.map((block) => ({ ...block, inTaper: false })),
        known,
      ),
    ).toEqual(['str-rdl-double str-split-squat ply-pogo-double']);
  });

  test('what began earlier in the week, before the taper, goes on', () => {
    const [early, ...late] = open();
    const blocks = [...(early ? [early] : []), ...late.map((block) => ({ ...block, inTaper: true }))];
    expect(held(prescribed('str-rdl-double 3 2'), blocks)).toEqual([
      'str-rdl-double',
      'str-rdl-double',
      '',
      '',
    ]);
  });

  test('technique waits in the last two days', () => {
    expect(held(prescribed('tec-arm-drive-seated 4 4'), open({ noTechnique: true }))).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });
});

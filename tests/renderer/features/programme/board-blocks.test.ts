import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardBlocks } from '../../../../renderer/features/programme/board-blocks';
import { possibleMoves } from '../../../../renderer/features/programme/programme-draft';
import { WEEKDAYS } from '../../../../shared/screening/screening';
import type { BlockMove } from '../../../../shared/week/block-move';
import { programmeBoardOf, programmeWeeksOf } from '../../../../shared/week/programme-weeks';
import { SLOTS } from '../../../../shared/week/week';
import { materialOf, NORMAL_WEEK } from '../../../support/material';

const { proposal } = materialOf();
const board = programmeBoardOf(NORMAL_WEEK, proposal);
if (!board) throw new Error('the proposal has a board');

const shown = (week: number, moves: readonly BlockMove[]) => {
  const filled = programmeWeeksOf(NORMAL_WEEK, proposal, {}, moves)[week];
  if (!filled) throw new Error('the programme has this week');
  return { blocks: boardBlocks(board, week, moves, filled), filled };
};

describe('the blocks on the board', () => {
  test('stand where they were proposed, with what is in them (evidence base 5.5, E1)', () => {
    const { blocks } = shown(0, []);
    expect(blocks.map(({ demand, at }) => `${demand} ${at?.day} ${at?.slot}`)).toEqual([
      'H tue pm',
      'H thu pm',
      'M fri mid',
      'L wed mid',
    ]);
    for (const { exercises, minutes, from, at } of blocks) {
      expect(exercises.length).toBeGreaterThan(0);
      expect(minutes).toBeGreaterThan(0);
      expect(from).toEqual(at);
    }
  });

  test('take less time in the lighter week', () => {
    const minutesOf = (week: number) => shown(week, []).blocks.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(minutesOf(3)).toBeLessThan(0.8 * minutesOf(2));
  });

  test('taken out has no place and says why; put elsewhere remembers where it was proposed', () => {
    const from = { day: 'wed', slot: 'mid' } as const;
    const out: BlockMove = { week: 0, demand: 'L', from, to: null };
    expect(shown(0, [out]).blocks.at(-1)).toMatchObject({
      from,
      at: null,
      move: out,
      why: 'taken out by the coach',
    });
    const to = { day: 'fri', slot: 'pm' } as const;
    expect(shown(0, [{ ...out, to }]).blocks.at(-1)).toMatchObject({ from, at: to, why: '' });
    expect(shown(1, [out]).blocks.at(-1)).toMatchObject({ at: from, move: null });
  });

  test('are those of the week as it is placed, whatever was moved', () => {
    const place = fc.record({ day: fc.constantFrom(...WEEKDAYS), slot: fc.constantFrom(...SLOTS) });
    const moves = fc.array(
      fc.record({
        week: fc.constant(0),
        demand: fc.constantFrom('H', 'M', 'L'),
        from: fc.constantFrom(
          { day: 'tue', slot: 'pm' },
          { day: 'thu', slot: 'pm' },
          { day: 'fri', slot: 'mid' },
          { day: 'wed', slot: 'mid' },
        ),
        to: fc.option(place),
      }),
      { maxLength: 4 },
    ) as fc.Arbitrary<readonly BlockMove[]>;
    fc.assert(
      fc.property(moves, (tried) => {
        const { possible } = possibleMoves(board, tried);
        const { blocks, filled } = shown(0, possible);
        const standing = blocks.filter(({ at }) => at !== null);
        expect(standing.map(({ demand, at }) => `${demand} ${at?.day} ${at?.slot}`).sort()).toEqual(
          filled.blocks.map(({ demand, day, slot }) => `${demand} ${day} ${slot}`).sort(),
        );
        expect(blocks.length - standing.length).toBe(filled.unplaced.length);
      }),
      { numRuns: 60 },
    );
  });
});

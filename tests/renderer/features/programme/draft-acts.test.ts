import { describe, expect, test } from 'vitest';
import {
  backTo,
  withAdded,
  withBlockAt,
  withBodyOrder,
  withDose,
  without,
  withReordered,
  withSwapped,
} from '../../../../renderer/features/programme/draft-acts';
import { draftOfProposal, offered } from '../../../../renderer/features/programme/programme-draft';
import { isInBodyOrder } from '../../../../shared/programme/body-order';
import { differencesOf } from '../../../../shared/programme/differences';
import type { BlockMove } from '../../../../shared/week/block-move';
import { materialOf } from '../../../support/material';

const material = materialOf();
const draft = draftOfProposal(material);
const proposed = material.proposal.prescriptions;
const names = (one: typeof draft) => one.kept.map(({ exercise }) => exercise);
const [first, second] = names(draft) as [string, string];
const other = offered('act-dead-bug', material).prescription;

describe('what a coach does to a draft', () => {
  test('adds, swaps and removes an exercise', () => {
    const added = withAdded(draft, other);
    expect(names(added).toSorted()).toEqual([...names(draft), 'act-dead-bug'].toSorted());
    expect(isInBodyOrder(added.kept)).toBe(true);
    expect(names(withSwapped(draft, first, other))).toEqual(['act-dead-bug', ...names(draft).slice(1)]);
    expect(names(without(draft, first))).toEqual(names(draft).slice(1));
  });

  test('moves an exercise up and down, and no further than the ends', () => {
    expect(names(withReordered(draft, second, -1)).slice(0, 2)).toEqual([second, first]);
    expect(withReordered(draft, first, -1)).toBe(draft);
    expect(withReordered(draft, names(draft).at(-1) ?? '', 1)).toBe(draft);
  });

  test('brings the exercises from lying to moving again', () => {
    const [lowest] = names(draft);
    const mixed = withReordered(withReordered(draft, lowest ?? '', 1), lowest ?? '', 1);
    expect(isInBodyOrder(mixed.kept)).toBe(false);
    expect(isInBodyOrder(withBodyOrder(mixed).kept)).toBe(true);
  });

  test('every difference from the proposal can be taken back by itself', () => {
    const [entry] = draft.kept;
    if (!entry) throw new Error('something is proposed');
    const dosed = withDose(draft, first, { ...entry.dose, restSeconds: 99 });
    let changed = withAdded(without(withReordered(dosed, first, 1), names(draft).at(-1) ?? ''), other);
    const seen: string[] = [];
    for (let [difference] = differencesOf(proposed, changed.kept); difference; ) {
      seen.push(difference.kind);
      changed = backTo(changed, proposed, difference);
      [difference] = differencesOf(proposed, changed.kept);
    }
    expect(new Set(seen)).toEqual(new Set(['dose', 'added', 'removed', 'order']));
    expect(changed.kept).toEqual(proposed);
  });
});

describe('a block carried about', () => {
  const from = { day: 'wed', slot: 'mid' } as const;
  const move: BlockMove = { week: 0, demand: 'L', from, to: { day: 'fri', slot: 'pm' } };

  test('twice is one move, counted from where it was proposed; back there it is none', () => {
    const once = withBlockAt(draft, move, null);
    const further = { ...move, to: { day: 'sat', slot: 'pm' } as const };
    const twice = withBlockAt(once, further, move);
    expect(twice.moves).toEqual([further]);
    expect(withBlockAt(twice, { ...move, to: from }, further).moves).toEqual([]);
  });

  test('of the same kind in another week or place stays where it is', () => {
    const elsewhere = { ...move, week: 1 };
    expect(withBlockAt(withBlockAt(draft, elsewhere, null), move, null).moves).toEqual([elsewhere, move]);
  });

  test('without a place is given one; its twin too', () => {
    const homeless: BlockMove = { ...move, demand: 'H', from: null };
    const twin: BlockMove = { ...homeless, to: { day: 'sun', slot: 'pm' } };
    const both = withBlockAt(withBlockAt(draft, homeless, null), twin, null);
    expect(both.moves).toEqual([homeless, twin]);
    expect(withBlockAt(both, { ...homeless, to: null }, homeless).moves).toEqual([twin]);
  });
});

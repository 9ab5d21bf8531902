import { describe, expect, test } from 'vitest';
import {
  draftOfIssued,
  draftOfProposal,
  draftOfStored,
  possibleMoves,
  storedDraft,
  trainingFor,
} from '../../../../renderer/features/programme/programme-draft';
import type { IsoDate } from '../../../../shared/basics/dates';
import { programmeDraftSchema } from '../../../../shared/programme/draft';
import type { IssuedProgramme } from '../../../../shared/programme/programme';
import type { BlockMove } from '../../../../shared/week/block-move';
import { programmeBoardOf } from '../../../../shared/week/programme-weeks';
import { materialOf, NORMAL_WEEK } from '../../../support/material';

const day = (text: string) => text as IsoDate;
const FRIDAY = day('2026-11-20');

describe('a draft kept and taken up again', () => {
  test('is the same draft, and what the vault takes', () => {
    const material = materialOf();
    const move: BlockMove = {
      week: 2,
      demand: 'L',
      from: { day: 'wed', slot: 'mid' },
      to: { day: 'fri', slot: 'pm' },
    };
    const begun = draftOfProposal(material);
    const [first, ...rest] = begun.kept;
    if (!first) throw new Error('something is proposed');
    const slower = { ...first, dose: { ...first.dose, restSeconds: 99 } };
    const draft = { ...begun, kept: [...rest, slower], moves: [move], coachNote: 'Slowly.' };
    const stored = storedDraft(draft);
    expect(programmeDraftSchema.parse(stored)).toEqual(stored);
    expect(draftOfStored(stored, material)).toEqual({ draft, leftOut: [] });
  });

  test('loses what a safety answer stops now, and says which and why', () => {
    const before = materialOf();
    const stored = storedDraft(draftOfProposal(before));
    const hurt = materialOf(NORMAL_WEEK, ['RF06']);
    const { draft, leftOut } = draftOfStored(stored, hurt);
    expect(leftOut.length).toBeGreaterThan(0);
    for (const { why } of leftOut) expect(why).toMatch(/^RF06 stops/);
    expect(draft.kept.length + leftOut.length).toBe(stored.prescriptions.length);
    for (const { exercise } of leftOut)
      expect(draft.kept.map((entry) => entry.exercise)).not.toContain(exercise);
  });

  test('takes the proposed dose where the sides are dosed in another way now', () => {
    const material = materialOf();
    const stored = storedDraft(draftOfProposal(material));
    const [first] = stored.prescriptions;
    if (!first) throw new Error('something is proposed');
    const { left, right: _right, both: _both, ...pace } = first.dose;
    const odd = { exercise: first.exercise, dose: { both: left, ...pace } };
    const { draft } = draftOfStored({ ...stored, prescriptions: [odd] }, material);
    expect(draft.kept).toEqual([material.proposal.prescriptions[0]]);
  });
});

describe('a new version of what was issued', () => {
  const material = materialOf();
  const moves: readonly BlockMove[] = [
    { week: 0, demand: 'L', from: { day: 'wed', slot: 'mid' }, to: { day: 'fri', slot: 'pm' } },
    { week: 3, demand: 'L', from: { day: 'wed', slot: 'mid' }, to: { day: 'fri', slot: 'pm' } },
  ];
  const issued: IssuedProgramme = {
    proposal: material.proposal,
    findings: material.evaluation.findings,
    issuedOn: FRIDAY,
    weeks: 6,
    retest: day('2027-01-04'),
    coachNote: 'Slowly.',
    training: NORMAL_WEEK,
    placedWeeks: [],
    moves,
  };

  test.each([
    ['before it has begun', '2026-11-20', '2026-11-23', 6, [0, 3]],
    ['on its first Sunday', '2026-11-29', '2026-11-23', 6, [0, 3]],
    ['in its third week', '2026-12-09', '2026-12-07', 4, [1]],
    ['after its end', '2027-03-01', '2027-03-01', 1, []],
  ])('%s begins with the week in hand and what is left of it', (_when, today, start, weeks, moved) => {
    const { draft } = draftOfIssued(issued, material, day(today));
    expect(draft).toMatchObject({ startDate: start, weeks, coachNote: 'Slowly.', changed: '' });
    expect(draft.moves.map(({ week }) => week)).toEqual(moved);
  });
});

describe('the week a draft is placed in', () => {
  const draft = draftOfProposal(materialOf());

  test('begins on the Monday that was said, and on the next one once that is past', () => {
    expect(trainingFor(draft, NORMAL_WEEK, FRIDAY)?.startDate).toBe('2026-11-23');
    expect(trainingFor(draft, NORMAL_WEEK, day('2026-11-26'))?.startDate).toBe('2026-11-23');
    expect(trainingFor(draft, NORMAL_WEEK, day('2026-12-02'))?.startDate).toBe('2026-12-07');
    expect(trainingFor(draft, NORMAL_WEEK, day('2026-12-07'))?.startDate).toBe('2026-12-07');
    const chosen = { ...draft, startDate: day('2026-12-14') };
    expect(trainingFor(chosen, NORMAL_WEEK, day('2027-02-01'))?.startDate).toBe('2026-12-14');
  });

  test('frees days of rest and easy running, never a hard or long run', () => {
    const freed = { ...draft, freeDays: ['mon', 'wed', 'thu', 'sun'] as const };
    const week = trainingFor({ ...freed, freeDays: [...freed.freeDays] }, NORMAL_WEEK, FRIDAY)?.week;
    expect(week?.map(({ kind }) => kind)).toEqual(['free', 'hard', 'free', 'hard', 'easy', 'easy', 'long']);
  });

  test('is none while the running week is not known', () => {
    expect(trainingFor(draft, undefined, FRIDAY)).toBeNull();
  });
});

describe('moves on a board that has changed', () => {
  const good: BlockMove = {
    week: 0,
    demand: 'L',
    from: { day: 'wed', slot: 'mid' },
    to: { day: 'fri', slot: 'pm' },
  };
  const onRest: BlockMove = { ...good, week: 1, to: { day: 'mon', slot: 'pm' } };
  const gone: BlockMove = { ...good, week: 2, from: { day: 'mon', slot: 'am' } };

  test('stay where they still can be done; the others are told', () => {
    const { proposal } = materialOf();
    const board = programmeBoardOf(NORMAL_WEEK, proposal);
    expect(possibleMoves(board, [onRest, good, gone])).toEqual({ possible: [good], lost: [onRest, gone] });
    expect(possibleMoves(null, [good])).toEqual({ possible: [], lost: [good] });
  });
});

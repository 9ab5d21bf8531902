import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import { evaluationOf } from '../../../../shared/evaluation/evaluation-of';
import { RED_FLAGS } from '../../../../shared/findings/red-flags';
import type { Input } from '../../../../shared/ipc/contract';
import type { Proposal } from '../../../../shared/programme/programme';
import { proposalOf } from '../../../../shared/programme/propose';
import { openDoor } from '../../../support/door';

type Choices = Input<'programme.issue'>['choices'];

/** A visit with a clear side difference, and what is proposed from it. */
async function proposed() {
  const opened = await openDoor();
  const { call } = opened;
  const facts = { name: 'Ada', sex: 'female', birthYear: 1990 } as const;
  const client = await call('client.save', { facts, note: '' });
  const { id: screeningId } = await call('screening.start', { clientId: client.id });
  const measured = {
    'sls-eo': { left: [44, 45, 45], right: [9, 10, 8] },
    'wblt-cm': { left: [12, 12.5, 12], right: [5, 5, 5.5] },
    'heel-raise': { left: [30], right: [14] },
  } as const;
  for (const test of ['sls-eo', 'wblt-cm', 'heel-raise'] as const)
    for (const side of ['left', 'right'] as const)
      for (const value of measured[test][side])
        await call('screening.recordTrial', { screeningId, test, side, value, origin: 'typed' });
  const { screening } = await call('screening.finish', { id: screeningId });
  const evaluation = evaluationOf(screening);
  return { ...opened, client, screeningId, evaluation, proposal: proposalOf(evaluation, screening) };
}

const choicesOf = (proposal: Proposal): Choices => ({
  prescriptions: proposal.prescriptions.map(({ exercise, dose }) => ({ exercise, dose })),
  coachNote: 'Slowly.',
  training: null,
  moves: [],
});

/** The normal week of the evidence base (5.5, E1), from the Monday after the visit. */
const RUNNING: NonNullable<Choices['training']> = {
  startDate: '2026-11-23',
  weeks: 6,
  layout: 'four-by-twenty',
  week: [
    { day: 'mon', kind: 'rest' },
    { day: 'tue', kind: 'hard', run: 'am' },
    { day: 'wed', kind: 'easy', run: 'am' },
    { day: 'thu', kind: 'hard', run: 'am' },
    { day: 'fri', kind: 'easy', run: 'am' },
    { day: 'sat', kind: 'easy', run: 'am' },
    { day: 'sun', kind: 'long', run: 'am' },
  ],
  equipment: ['step', 'band', 'loop-band'],
};

const issuing = async (
  { ask, screeningId }: Pick<Awaited<ReturnType<typeof proposed>>, 'ask' | 'screeningId'>,
  choices: Choices,
): Promise<string> => {
  const answer = await ask('programme.issue', { screeningId, choices, weeks: 6 });
  return answer.ok ? 'issued' : `${answer.error.code}: ${answer.error.message}`;
};

describe('a programme', () => {
  test('is issued as proposed, frozen with its findings and rules, and found again', async () => {
    const { call, client, screeningId, evaluation, proposal } = await proposed();
    expect(proposal.prescriptions.length).toBeGreaterThan(1);
    const issued = await call('programme.issue', { screeningId, choices: choicesOf(proposal), weeks: 6 });
    expect(issued).toMatchObject({ clientId: client.id, screeningId });
    expect(issued.programme).toEqual({
      proposal,
      findings: evaluation.findings,
      issuedOn: '2026-11-20',
      weeks: 6,
      retest: addDays(issued.programme.issuedOn, 42),
      coachNote: 'Slowly.',
      training: null,
      placedWeeks: [],
      moves: [],
    });
    expect(await call('programme.open', { id: issued.id })).toEqual(issued);
    expect(await call('programme.list', { clientId: client.id })).toEqual([issued]);
    const [row] = await call('client.list', { search: '' });
    expect(row).toMatchObject({ lastProgrammeOn: '2026-11-20', retestOn: '2027-01-01' });
  });

  test('takes the coach’s order, dose and removals, and nothing else from the window', async () => {
    const { call, screeningId, proposal } = await proposed();
    const { prescriptions } = choicesOf(proposal);
    const turned = [...prescriptions].reverse().slice(0, -1);
    const changed = turned.map(({ exercise, dose }) => ({ exercise, dose: { ...dose, restSeconds: 75 } }));
    const choices = { prescriptions: changed, coachNote: '', training: null, moves: [] };
    const { programme } = await call('programme.issue', { screeningId, choices, weeks: 4 });
    const wanted = [...proposal.prescriptions].reverse().slice(0, -1);
    expect(programme.proposal.prescriptions).toEqual(
      wanted.map((prescription) => ({ ...prescription, dose: { ...prescription.dose, restSeconds: 75 } })),
    );
  });

  test('may hold an exercise of the library that was never proposed, with its reasons', async () => {
    const { call, screeningId, proposal } = await proposed();
    const [first] = choicesOf(proposal).prescriptions;
    if (!first) throw new Error('something is proposed');
    const work = { sets: 2, reps: 12 };
    const rest = { restSeconds: 30, daysPerWeek: 5, effort: 4 };
    const added = { exercise: 'mob-ankle-band-glide', dose: { left: work, right: work, ...rest } } as const;
    const choices = { ...choicesOf(proposal), prescriptions: [first, added] };
    const { programme } = await call('programme.issue', { screeningId, choices, weeks: 6 });
    expect(programme.proposal.prescriptions[1]).toMatchObject({
      exercise: 'mob-ankle-band-glide',
      target: 'ankle-dorsiflexion',
      firstSide: 'right',
      because: ['R05:wblt-cm:right'],
      dose: added.dose,
    });
  });

  test('is refused with an exercise that a safety answer stops, or one twice', async () => {
    const made = await proposed();
    const { call, screeningId, proposal } = made;
    const choices = choicesOf(proposal);
    const [first] = choices.prescriptions;
    if (!first) throw new Error('something is proposed');
    expect(await issuing(made, { ...choices, prescriptions: [first, first] })).toMatch(
      /prescriptions\[1\].exercise: expected each exercise once/,
    );
    await call('screening.reopen', { id: screeningId });
    const facts = { flags: ['IMPACT'] };
    await call('screening.changeFacts', { screeningId, facts, note: '' });
    const both = { sets: 3, reps: 15 };
    const hops = {
      exercise: 'ply-pogo-double',
      dose: { both, restSeconds: 60, daysPerWeek: 2, effort: 6 },
    } as const;
    expect(await issuing(made, { ...choices, prescriptions: [hops] })).toMatch(
      /^invalid-input: choices.prescriptions\[0\].exercise: expected an exercise that no safety answer stops/,
    );
  });

  test('is placed in the running week with the coach’s moves, and frozen with both', async () => {
    const { call, screeningId, evaluation, proposal } = await proposed();
    expect(evaluation.redFlags).toEqual([]);
    const moves: Choices['moves'] = [
      { week: 1, demand: 'M', from: { day: 'fri', slot: 'mid' }, to: { day: 'sat', slot: 'mid' } },
    ];
    const choices = { ...choicesOf(proposal), training: RUNNING, moves };
    const { programme } = await call('programme.issue', { screeningId, choices, weeks: 6 });
    expect(programme.training).toEqual(RUNNING);
    expect(programme.retest).toBe('2027-01-04');
    expect(programme.moves).toEqual(moves);
    const moderate = programme.placedWeeks.map(({ blocks }) => blocks.find(({ demand }) => demand === 'M'));
    expect(moderate.map((block) => `${block?.day} ${block?.slot}`).slice(0, 3)).toEqual([
      'fri mid',
      'sat mid',
      'fri mid',
    ]);
  });

  test('is refused with a move that breaks a hard rule, moves nothing, or has no week to be in', async () => {
    const made = await proposed();
    const choices = { ...choicesOf(made.proposal), training: RUNNING };
    const from = { day: 'fri', slot: 'mid' } as const;
    const onRest = { week: 0, demand: 'M', from, to: { day: 'mon', slot: 'am' } } as const;
    expect(await issuing(made, { ...choices, moves: [onRest] })).toMatch(
      /^invalid-input: choices.moves\[0\]: expected a place that keeps HC1 \(rest day\)/,
    );
    const nothing = { ...onRest, from: { day: 'sat', slot: 'late' } } as const;
    expect(await issuing(made, { ...choices, moves: [nothing] })).toContain(
      'a block that was proposed there',
    );
    expect(await issuing(made, { ...choices, training: null, moves: [onRest] })).toContain('no move');
    expect(await issuing(made, { ...choices, training: { ...RUNNING, weeks: 4 } })).toContain('weeks');
  });

  test('is refused with a dose that says how much in two ways, in none, or for another side', async () => {
    const made = await proposed();
    const [first] = choicesOf(made.proposal).prescriptions;
    if (!first) throw new Error('something is proposed');
    const { restSeconds, daysPerWeek, effort } = first.dose;
    const rest = { restSeconds, daysPerWeek, effort };
    const sides = (['left', 'right', 'both'] as const).filter((side) => first.dose[side]);
    const withWork = (work: { sets: number; reps?: number; seconds?: number }): Choices => ({
      prescriptions: [
        { ...first, dose: { ...rest, ...Object.fromEntries(sides.map((side) => [side, work])) } },
      ],
      coachNote: '',
      training: null,
      moves: [],
    });
    expect(await issuing(made, withWork({ sets: 2 }))).toContain(
      'exactly one of reps, seconds and metres, found 0',
    );
    expect(await issuing(made, withWork({ sets: 2, reps: 8, seconds: 30 }))).toContain('found 2');
    expect(await issuing(made, withWork({ sets: 2, reps: 8 }))).toBe('issued');
    expect(
      await issuing(made, {
        prescriptions: [{ ...first, dose: rest }],
        coachNote: '',
        training: null,
        moves: [],
      }),
    ).toMatch(/^invalid-input: .*expected a dose, as proposed/);
  });

  test('is refused while a red flag stops everything', async () => {
    const { call, ask, screeningId, proposal } = await proposed();
    await call('screening.reopen', { id: screeningId });
    const stopAll = Object.values(RED_FLAGS).find(({ action }) => action === 'stop-all');
    if (!stopAll) throw new Error('there is a red flag that stops all');
    await call('screening.changeFacts', { screeningId, facts: { flags: [stopAll.word] }, note: '' });
    const answer = await ask('programme.issue', { screeningId, choices: choicesOf(proposal), weeks: 6 });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', details: { path: 'screeningId' } },
    });
  });

  test('that does not exist is not found', async () => {
    const { ask, screeningId } = await proposed();
    const id = screeningId as string as Id<'Programme'>;
    expect(await ask('programme.open', { id })).toMatchObject({
      error: { code: 'not-found', details: { id } },
    });
  });
});

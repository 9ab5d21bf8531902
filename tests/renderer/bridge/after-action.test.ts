import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { answerKey, settle } from '../../../renderer/bridge/after-action';
import type { ScreeningRecord } from '../../../renderer/bridge/call';
import type { Id } from '../../../shared/basics/ids';
import { screeningWith } from '../../support/screenings';

const [own, other] = ['own', 'other'] as unknown as readonly [Id<'Screening'>, Id<'Screening'>];
const record: ScreeningRecord = {
  id: own,
  clientId: 'ada' as Id<'Client'>,
  status: 'open',
  note: '',
  tests: [],
  earlierVisits: 0,
  screening: screeningWith(),
};
const keyOf = (screeningId: Id<'Screening'>) => answerKey('judgement.context', { screeningId });

/** The window knows what two screenings are judged with. */
const withContexts = () => {
  const answers = new QueryClient();
  for (const id of [own, other]) answers.setQueryData(keyOf(id), { wishes: [] });
  const old = () => [own, other].filter((id) => answers.getQueryState(keyOf(id))?.isInvalidated);
  return { answers, old };
};

describe('what a screening is judged with is asked again', () => {
  test('for other screenings after a trial, and not for its own', async () => {
    const { answers, old } = withContexts();
    await settle('screening.recordTrial', record, answers);
    expect(old()).toEqual([other]);
  });

  test.each(['screening.finish', 'screening.reopen'] as const)('for all after %s', async (name) => {
    const { answers, old } = withContexts();
    await settle(name, record, answers);
    expect(old()).toEqual([own, other]);
  });

  test.each(['rules.change', 'rules.undo'] as const)('for all after %s', async (name) => {
    const { answers, old } = withContexts();
    await settle(name, [], answers);
    expect(old()).toEqual([own, other]);
    expect(answers.getQueryData(answerKey('rules.changes', undefined))).toEqual([]);
  });
});

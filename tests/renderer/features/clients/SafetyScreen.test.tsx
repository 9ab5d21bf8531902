import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SafetyScreen } from '../../../../renderer/features/clients/SafetyScreen';
import type { Id } from '../../../../shared/basics/ids';
import { SAFETY_QUESTIONS } from '../../../../shared/findings/safety-questions';
import { openDoor } from '../../door';
import { renderInApp } from '../../in-app';

afterEach(() => vi.unstubAllGlobals());

const id = 'one' as Id<'Client'>;

const show = async () => {
  const door = openDoor({ 'safety.answer': () => [] });
  await renderInApp(<SafetyScreen id={id} />);
  const sent = () => door.calls.filter(([name]) => name === 'safety.answer').map(([, input]) => input);
  return { sent, coach: userEvent.setup() };
};

const rowOf = (question: string) => {
  const asked = SAFETY_QUESTIONS.find((one) => one.id === question);
  return screen.getByRole('group', { name: asked?.question ?? '' });
};
const save = () => screen.getByRole('button', { name: /^Save the answers/ });

describe('asking the safety questions', () => {
  test('by N and Y alone, one press a question, and one to save', async () => {
    const { sent, coach } = await show();
    within(rowOf('told-to-ask')).getByRole('radio', { name: 'No' }).focus();
    const keys = SAFETY_QUESTIONS.map(({ id: question }) => (question === 'dizziness' ? 'y' : 'n'));
    await coach.keyboard(keys.join(''));
    await coach.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()).toEqual([{ clientId: id, yes: [{ question: 'dizziness', regions: [] }] }]);
  });

  test('a question without an answer is not taken for a no', async () => {
    const { sent, coach } = await show();
    await coach.click(within(rowOf('numbness')).getByRole('radio', { name: 'Yes' }));
    await coach.click(save());
    expect(screen.getByRole('status')).toHaveTextContent(
      `${SAFETY_QUESTIONS.length - 1} questions have no answer yet.`,
    );
    expect(within(rowOf('told-to-ask')).getByRole('radio', { name: 'No' })).toHaveFocus();
    expect(sent()).toEqual([]);
    await coach.click(screen.getByRole('button', { name: 'No to all others' }));
    await coach.click(save());
    await waitFor(() =>
      expect(sent()).toEqual([{ clientId: id, yes: [{ question: 'numbness', regions: [] }] }]),
    );
  });

  test('a yes that stops one part of the body asks which, four at most', async () => {
    const { sent, coach } = await show();
    const row = rowOf('joint-trouble');
    expect(within(row).queryByRole('checkbox')).toBeNull();
    await coach.click(within(row).getByRole('radio', { name: 'Yes' }));
    for (const region of ['knee', 'hip', 'foot', 'back'])
      await coach.click(within(row).getByRole('checkbox', { name: region }));
    expect(within(row).getByRole('checkbox', { name: 'shoulder' })).toBeDisabled();
    await coach.click(within(row).getByRole('checkbox', { name: 'foot' }));
    await coach.click(screen.getByRole('button', { name: 'No to all others' }));
    fireEvent.click(save());
    await waitFor(() =>
      expect(sent()).toEqual([
        { clientId: id, yes: [{ question: 'joint-trouble', regions: ['knee', 'hip', 'back'] }] },
      ]),
    );
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CoachChanges } from '../../../../renderer/features/library/CoachChanges';
import {
  changeWords,
  choicesOfRule,
  choicesOfTest,
} from '../../../../renderer/features/library/coach-changes';
import type { IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import { TEST_IDS } from '../../../../shared/catalogue/tests';
import { faultOfChange, type RuleChangeRecord } from '../../../../shared/findings/rule-change';
import { RULE_IDS } from '../../../../shared/findings/rules';
import { openDoor } from '../../door';
import { renderInApp } from '../../in-app';

afterEach(() => vi.unstubAllGlobals());

const settings = {
  clinicName: '',
  clinicContact: '',
  coachName: 'Jo Coach',
  paper: 'a4',
  units: 'metric',
  theme: 'system',
  sound: true,
  volume: 'normal',
  forceUnit: 'N',
  clientSees: false,
} as const;
const off: RuleChangeRecord = {
  id: 'one' as Id<'RuleChange'>,
  change: { what: 'rule-off', rule: 'R05' },
  name: 'Jo Coach',
  date: '2026-11-02' as IsoDate,
  reason: 'our wedge is higher',
  ended: null,
};

const show = async (made: readonly RuleChangeRecord[] = []) => {
  const door = openDoor({
    'rules.changes': () => made,
    'rules.change': () => [off],
    'rules.undo': () => [{ ...off, ended: { on: '2026-11-20' as IsoDate, by: 'Jo Coach' } }],
    'settings.open': () => settings,
  });
  await renderInApp(<CoachChanges choices={choicesOfRule('R05')} />);
  const sent = (name: string) => door.calls.filter(([called]) => called === name).map(([, input]) => input);
  return { sent, coach: userEvent.setup() };
};

describe('what may be changed', () => {
  test('is exactly what main accepts: every choice of every rule and test, and none from the literature', () => {
    const by = { name: 'Jo', date: '2026-11-20', reason: 'why not' };
    const choices = [...RULE_IDS.flatMap(choicesOfRule), ...TEST_IDS.flatMap(choicesOfTest)];
    expect(choices.length).toBeGreaterThan(80);
    for (const { number, change } of choices) expect(faultOfChange(change(number?.now ?? 0), by)).toBeNull();
    expect(choicesOfTest('ybt-ant')).toEqual([]);
  });

  test('is told in words when it is made', () => {
    expect(changeWords(off.change)).toBe('Switched off');
    expect(changeWords({ what: 'threshold', rule: 'R05', threshold: 'low-bend', value: 7 })).toMatch(
      /^7 instead of 8 centimetres/,
    );
    expect(changeWords({ what: 'delta', test: 'sls-eo', value: 12 })).toBe(
      'Worth acting on from 12 instead of 10 s',
    );
  });
});

describe('a coach changing a rule', () => {
  test('switches it off with a reason, under the name from the settings', async () => {
    const { sent, coach } = await show();
    await coach.click(await screen.findByRole('button', { name: 'Switch this rule off' }));
    const form = screen.getByRole('form', { name: 'Switch this rule off' });
    await coach.click(within(form).getByRole('button', { name: 'Make this change' }));
    expect(within(form).getByText(/Say why/)).toBeInTheDocument();
    expect(sent('rules.change')).toEqual([]);
    await coach.type(within(form).getByRole('textbox', { name: /^Reason/ }), 'our wedge is higher');
    await coach.click(within(form).getByRole('button', { name: 'Make this change' }));
    await waitFor(() =>
      expect(sent('rules.change')).toEqual([
        { change: off.change, name: 'Jo Coach', reason: 'our wedge is higher' },
      ]),
    );
    expect(await screen.findByText('in force')).toBeInTheDocument();
  });

  test('changes a default only to a number that can be one', async () => {
    const { sent, coach } = await show();
    await coach.click(await screen.findByRole('button', { name: /^Change this default: 8 / }));
    await coach.type(screen.getByRole('textbox', { name: /^Reason/ }), 'x');
    await coach.type(screen.getByRole('textbox', { name: /^Instead/ }), '-1');
    await coach.click(screen.getByRole('button', { name: 'Make this change' }));
    expect(sent('rules.change')).toEqual([]);
    await coach.clear(screen.getByRole('textbox', { name: /^Instead/ }));
    await coach.type(screen.getByRole('textbox', { name: /^Instead/ }), '7,5');
    await coach.click(screen.getByRole('button', { name: 'Make this change' }));
    await waitFor(() =>
      expect(sent('rules.change')).toMatchObject([{ change: { threshold: 'low-bend', value: 7.5 } }]),
    );
  });

  test('undoes a change, which stays in the list', async () => {
    const { sent, coach } = await show([off]);
    await coach.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent('rules.undo')).toEqual([{ id: off.id, name: 'Jo Coach' }]));
    expect(await screen.findByText(/Undone by Jo Coach on 20 November 2026/)).toBeInTheDocument();
  });
});

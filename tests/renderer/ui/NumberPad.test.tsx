import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { NumberField } from '../../../renderer/ui/NumberField';
import { WithNumberPad } from '../../../renderer/ui/NumberPad';

const limits = { min: -5, max: 120, unit: 'cm', decimals: 2 };

function Form() {
  const [lever, setLever] = useState('');
  const [force, setForce] = useState('');
  return (
    <MantineProvider env="test">
      <WithNumberPad belowZero>
        <NumberField label="Lever" text={lever} onText={setLever} limits={limits} />
        <NumberField label="Force" text={force} onText={setForce} limits={limits} />
      </WithNumberPad>
    </MantineProvider>
  );
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const key = (name: string) => screen.getByRole('button', { name });
const pad = () => screen.queryByRole('group', { name: 'Number pad' });

describe('the number pad', () => {
  test('is not there for a coach with a mouse and keys', () => {
    render(<Form />);
    fireEvent.click(field('Lever'));
    expect(pad()).toBeNull();
    expect(field('Lever')).toHaveAttribute('inputmode', 'decimal');
  });
});

describe('the number pad, once the window was tapped,', () => {
  beforeAll(() => {
    const tap = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(tap, 'pointerType', { value: 'touch' });
    act(() => void document.dispatchEvent(tap));
  });

  test('stands in for the keyboard of the system', () => {
    render(<Form />);
    expect(pad()).toBeInTheDocument();
    expect(field('Lever')).toHaveAttribute('inputmode', 'none');
  });

  test('types into the field that has the focus, and leaves it there', async () => {
    const coach = userEvent.setup();
    render(<Form />);
    await coach.click(field('Force'));
    for (const name of ['minus', '1', '2', 'point', '5', '0']) await coach.click(key(name));
    expect(field('Force')).toHaveValue('-12.50');
    expect(field('Force')).toHaveFocus();
    expect(field('Lever')).toHaveValue('');
  });

  test('works at the caret: a selection is replaced, and one digit at a time is taken back', async () => {
    const coach = userEvent.setup();
    render(<Form />);
    await coach.type(field('Lever'), '345');
    field('Lever').setSelectionRange(0, 2);
    await coach.click(key('7'));
    expect(field('Lever')).toHaveValue('75');
    await coach.click(key('Delete the last digit'));
    expect(field('Lever')).toHaveValue('5');
    await coach.click(key('Delete the last digit'));
    expect(field('Lever')).toHaveValue('5');
  });

  test('says the value so far, and means the last field when a screen reader stands on a key', async () => {
    const coach = userEvent.setup();
    render(<Form />);
    await coach.click(field('Force'));
    act(() => key('8').focus());
    fireEvent.click(key('8'));
    expect(field('Force')).toHaveValue('8');
    expect(screen.getByText('8', { selector: '[aria-live]' })).toBeInTheDocument();
    fireEvent.click(key('Delete the last digit'));
    expect(screen.getByText('empty')).toBeInTheDocument();
  });
});

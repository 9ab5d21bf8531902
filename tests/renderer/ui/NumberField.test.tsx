import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { NumberField } from '../../../renderer/ui/NumberField';

const limits = { min: 0, max: 25, unit: 'cm', decimals: 1 };

function Form({ asked = false, required = false }: { asked?: boolean; required?: boolean }) {
  const [text, setText] = useState('');
  return (
    <MantineProvider env="test">
      <NumberField
        label="Knee to wall"
        text={text}
        onText={setText}
        limits={limits}
        usual={{ min: 4, max: 20 }}
        asked={asked}
        required={required}
      />
      <button type="button">elsewhere</button>
    </MantineProvider>
  );
}

const field = () => screen.getByRole('textbox', { name: /Knee to wall/ });

describe('a number field', () => {
  test('shows the unit beside the number', () => {
    render(<Form />);
    expect(screen.getByText('cm')).toBeInTheDocument();
  });

  test('keeps what was typed, however wrong, and says what it expects when the coach moves on', async () => {
    const coach = userEvent.setup();
    render(<Form />);
    await coach.type(field(), '1250 mm');
    expect(field()).not.toHaveAccessibleDescription(/Type a number/);
    await coach.tab();
    expect(field()).toHaveValue('1250 mm');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription('Type a number from 0 to 25 cm.');
  });

  test('takes the complaint back as soon as the coach types again', async () => {
    const coach = userEvent.setup();
    render(<Form />);
    await coach.type(field(), '99');
    await coach.tab();
    expect(field()).toBeInvalid();
    await coach.clear(field());
    await coach.type(field(), '9');
    expect(field()).toBeValid();
  });

  test('an unusual number is kept and remarked on, not refused', async () => {
    const coach = userEvent.setup();
    render(<Form />);
    await coach.type(field(), '23,5');
    await coach.tab();
    expect(field()).toBeValid();
    expect(field()).toHaveValue('23,5');
    expect(field()).toHaveAccessibleDescription(/Unusual: most lie from 4 to 20/);
  });

  test('an empty field is quiet until the coach tries to go on without a number that is needed', () => {
    const { rerender } = render(<Form required />);
    expect(field()).not.toHaveAttribute('aria-invalid', 'true');
    rerender(<Form required asked />);
    expect(field()).toHaveAccessibleDescription('Type a number from 0 to 25 cm.');
  });
});

import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FigurePair } from '../../../renderer/figures/FigurePair';

describe('the figure of an exercise on screen', () => {
  test('is heard as what to do, for the side to train', () => {
    render(<FigurePair id="mob-hamstring-strap" side="left" />);
    const picture = screen.getByRole('img');
    expect(picture.getAttribute('aria-label')).toMatch(/left side.*Lie on your back/);
    expect(picture.getAttribute('data-side')).toBe('left');
  });

  test('shows the letter of its side on each position', () => {
    render(<FigurePair id="mob-hamstring-strap" side="right" />);
    expect(screen.getAllByText('R')).toHaveLength(2);
  });

  test('fits the room it is given', () => {
    render(<FigurePair id="core-side-plank" side="right" room={{ width: 200, height: 120 }} />);
    const picture = screen.getByRole('img');
    expect(Number(picture.getAttribute('width'))).toBeLessThanOrEqual(200);
    expect(Number(picture.getAttribute('height'))).toBeLessThanOrEqual(120);
  });
});

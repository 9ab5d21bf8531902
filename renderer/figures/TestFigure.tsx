import type { TestId } from '../../shared/catalogue/tests';
import { testAltOf, testFigureOf } from '../../shared/figures/figure-of';
import type { Side } from '../../shared/screening/screening';
import { FigureDrawing } from './FigureDrawing';

/** How a test is set up, with what is measured drawn in; nothing for tests that are only computed. */
export function TestFigure({ id, side }: { readonly id: TestId; readonly side: Side }) {
  const figure = testFigureOf(id, side);
  return (
    figure && <FigureDrawing figure={figure} alt={testAltOf(id, side)} room={{ width: 360, height: 200 }} />
  );
}

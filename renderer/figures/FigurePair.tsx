import type { ExerciseId } from '../../shared/catalogue/exercises';
import { altOf, figureOf } from '../../shared/figures/figure-of';
import type { Side } from '../../shared/screening/screening';
import { FigureDrawing, type Room } from './FigureDrawing';

/** Start and end of an exercise, drawn for the side to train. */
export function FigurePair({
  id,
  side,
  room,
}: {
  readonly id: ExerciseId;
  readonly side: Side;
  readonly room?: Room;
}) {
  return <FigureDrawing figure={figureOf(id, side)} alt={altOf(id, side)} {...(room ? { room } : {})} />;
}

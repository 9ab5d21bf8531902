import type { Brand } from '../../../shared/basics/brand';

/** A length on paper in PDF points, 72 to the inch; made only by `mm`. */
export type Points = Brand<number, 'Points'>;

/** A length in millimetres as points. */
export const mm = (millimetres: number): Points => ((millimetres * 72) / 25.4) as Points;

import type { Exercise, ExerciseId } from '../../../shared/catalogue/exercises';
import type { Prescription } from '../../../shared/programme/programme';
import type { PanelLook } from '../layout/panel';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';

/** An exercise as it stands on a card. */
export type Card = {
  readonly number: number;
  readonly exercise: Exercise;
  readonly exerciseId: ExerciseId;
  readonly prescription: Prescription;
  /** One line that ties the exercise to what was measured, with its evidence grade. */
  readonly why: string;
  readonly weeks: number;
  /** Sessions a week the boxes are for. */
  readonly sessions: number;
  /** How wide the columns of the dose are on all cards of the sheet. */
  readonly doseColumns: readonly number[];
};

/** How tall a card should be, and how much of its width the figure has. */
export type CardSize = { readonly height: number; readonly figureShare: number };

/** The frame around a card. */
export const cardLook = ({ palette }: Setting): PanelLook => ({
  padding: mm(1.6),
  line: palette.rule,
  lineWidth: mm(0.3),
  radius: mm(1.2),
});

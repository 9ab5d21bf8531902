import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { text } from '../layout/text';
import type { Card } from './card';

export type Note = 'feel' | 'notFeel' | 'slipAndFix' | 'easier' | 'harder' | 'why';

/** Some of the notes on an exercise, a line each with its name in bold. */
export function cardNotes(setting: Setting, width: number, card: Card, notes: readonly Note[]): Box {
  const { exercise, why } = card;
  const said = { ...exercise, why };
  return column(
    'notes',
    notes.map((note) => {
      const runs = [{ text: `${setting.words.card[note]} `, weight: 'bold' as const }, { text: said[note] }];
      return text(setting, width, runs, { size: 'small', leading: 1.15 });
    }),
    mm(0.3),
  );
}

import { type NumberLimits, type NumberReading, readNumber } from '../../../ui/read-number';

/** What was typed into a box: the number, and what a form says of it beside it. */
export type Entry = {
  readonly reading: NumberReading;
  /** 0 to 10, where it was typed. */
  readonly pain: number | null;
  /** Struck out on the form. */
  readonly struck: boolean;
};

const SHAPE = /^(.*?)(?:\s*p\s*(10|\d))?(\s*v)?\s*$/i;

/** A number as on paper: "22.9", with its pain "22.9 p2", struck out "22.9 v", or both. */
export function readEntry(text: string, limits: NumberLimits): Entry {
  const [, number = '', pain, struck] = SHAPE.exec(text) ?? [];
  const reading = readNumber(number, limits);
  // Nothing but a mark is no empty box.
  if (reading.kind === 'empty' && text.trim() !== '')
    return { reading: readNumber(text, limits), pain: null, struck: false };
  return { reading, pain: pain === undefined ? null : Number(pain), struck: struck !== undefined };
}

/** Something that can be looked up: `name` is what it is called, `words` all else it may be found by. */
export type Findable = { readonly id: string; readonly name: string; readonly words: string };

/** A text without accents and capitals, as searches compare it. */
export const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const startsAWord = (text: string, term: string): boolean =>
  ` ${text}`.search(new RegExp(`[^\\p{L}\\p{N}]${escaped(term)}`, 'u')) >= 0;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How well one search word fits an entry: 4 when the name starts with it, 0 when it is nowhere. */
const closeness = ({ id, name, words }: Findable, term: string): number => {
  const title = plainText(name);
  if (title.startsWith(term) || plainText(id) === term) return 4;
  if (startsAWord(title, term)) return 3;
  if (title.includes(term) || plainText(id).includes(term)) return 2;
  return plainText(words).includes(term) ? 1 : 0;
};

/** The entries that hold every word of the search, best fit first, else in their own order; accents and capitals do not matter. */
export function find<Entry extends Findable>(entries: readonly Entry[], search: string): readonly Entry[] {
  const terms = plainText(search).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, fits: terms.map((term) => closeness(entry, term)) }))
    .filter(({ fits }) => fits.every((score) => score > 0))
    .map(({ entry, fits }) => ({ entry, score: fits.reduce((sum, score) => sum + score, 0) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

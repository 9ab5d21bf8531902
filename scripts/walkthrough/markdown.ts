/** A table of Markdown; a bar within a cell would end it. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '/').replaceAll('\u00A0', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of Markdown. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a command of poppler or qpdf on a PDF and gives back what it prints; `FILE` among the arguments stands for the PDF. */
export function printedBy(command: string, args: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pdf-'));
  const file = join(folder, 'report.pdf');
  try {
    writeFileSync(file, pdf);
    const given = args.map((arg) => (arg === 'FILE' ? file : arg));
    return execFileSync(command, given, { encoding: 'utf8', maxBuffer: 50_000_000, stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF in the order it is read, on one line, single spaces. */
export const readText = (pdf: Uint8Array): string =>
  printedBy('pdftotext', ['-raw', '-enc', 'UTF-8', 'FILE', '-'], pdf).replace(/\s+/gu, ' ').trim();

/** The text as it stands on the page. */
export const pageText = (pdf: Uint8Array): string =>
  printedBy('pdftotext', ['-layout', '-enc', 'UTF-8', 'FILE', '-'], pdf);

/** Title, tagging, page count and the like, by name. */
export const factsOf = (pdf: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    printedBy('pdfinfo', ['FILE'], pdf)
      .split('\n')
      .flatMap((line) => {
        const [, name, value] = /^([^:]+):\s*(.*)$/u.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value]];
      }),
  );

/** The tree of structure tags as poppler prints it, with the text under each. */
export const structureOf = (pdf: Uint8Array): string => printedBy('pdfinfo', ['-struct-text', 'FILE'], pdf);

/** What qpdf has to say against the file; throws when the file is broken. */
export const checkedBy = (pdf: Uint8Array): string => printedBy('qpdf', ['--check', 'FILE'], pdf);

/** The file with its streams readable. */
export const unpacked = (pdf: Uint8Array): string =>
  printedBy('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], pdf);

/** Name and whether it is embedded, subset and mapped to text, of each font. */
export const fontsOf = (pdf: Uint8Array): readonly { readonly name: string; readonly embedded: string }[] =>
  printedBy('pdffonts', ['FILE'], pdf)
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, name = '', embedded = ''] =
        /^(\S+)\s.*?\s((?:yes|no) (?:yes|no) (?:yes|no))\s/u.exec(line) ?? [];
      return { name, embedded };
    });

/** A list of people is no larger than this; a file that is was chosen by mistake. */
const MOST_BYTES = 512 * 1024;

/** The text of a list that was saved as UTF-8, or as spreadsheets on Windows save it; or why it is none. */
export async function readListFile(
  file: Blob,
): Promise<{ readonly text: string } | { readonly why: string }> {
  if (file.size > MOST_BYTES) return { why: 'This file is too large for a list of names. Nothing was read.' };
  const bytes = await file.arrayBuffer();
  if (new Uint8Array(bytes).includes(0))
    return { why: 'This is no text file. Save the sheet as CSV and read that. Nothing was read.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

import { constants } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

/** What a file is, by the end of its name. */
const KINDS = { pdf: 'PDF', ics: 'Calendar' } as const;

/** Where a file was saved; null when the coach closed the dialog. */
export type SavedFile = { readonly folder: string; readonly fileName: string };

/** Asks where to save and writes the bytes whole: a file of that name appears complete or not at all. Throws the disk's own error. */
export async function saveByDialog(
  window: BrowserWindow | null,
  suggestion: { readonly folder: string; readonly fileName: string },
  bytes: Uint8Array,
): Promise<SavedFile | null> {
  const kind = suggestion.fileName.endsWith('.ics') ? 'ics' : 'pdf';
  const options = {
    defaultPath: join(suggestion.folder, suggestion.fileName),
    filters: [{ name: KINDS[kind], extensions: [kind] }],
  };
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (chosen.canceled || !chosen.filePath) return null;
  await writeWhole(chosen.filePath, bytes);
  return { folder: dirname(chosen.filePath), fileName: basename(chosen.filePath) };
}

/** Asks for a folder; null when the coach closed the dialog. */
export async function folderByDialog(window: BrowserWindow | null, folder: string): Promise<string | null> {
  const options = { defaultPath: folder, properties: ['openDirectory' as const, 'createDirectory' as const] };
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** Writes the bytes whole: a file of that name appears complete or not at all. Throws the disk's own error. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await access(dirname(path), constants.W_OK);
  const partial = `${path}.part`;
  try {
    const file = await open(partial, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

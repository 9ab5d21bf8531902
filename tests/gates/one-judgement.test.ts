import { expect, test } from 'vitest';
import { filesBelow, textOf } from './sources';

/** The files that may judge: one for the window, one for main, and the command line, which has a file and no vault. */
const JUDGES = [
  'electron/command-line/judgement.ts',
  'electron/ipc/handlers/judgement.ts',
  'renderer/app/Judged.tsx',
];

test('screen, programme and paper judge in one place each, always with the context the vault gives', () => {
  const files = ['electron', 'renderer'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
  expect(files.filter((file) => /\bevaluationOf\(/.test(textOf(file))).sort()).toEqual(JUDGES);
});

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fontsFolderOf } from '../../../electron/report/fonts-folder';

const clone = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('where the fonts are', () => {
  test('from the source and from the built files it is the clone’s resources', () => {
    for (const from of ['electron/report', 'out/main', '.cache/programs/bench'])
      expect(fontsFolderOf(join(clone, from), null)).toBe(join(clone, 'resources/fonts'));
  });

  test('in a package it is the fonts beside the application', () => {
    mkdirSync(join(folder, 'fonts'));
    cpSync(join(clone, 'resources/fonts/NotoSans-Regular.ttf'), join(folder, 'fonts/NotoSans-Regular.ttf'));
    expect(fontsFolderOf(join(folder, 'app.asar/out/main'), folder)).toBe(join(folder, 'fonts'));
  });

  test('nowhere is said, not guessed', () => {
    expect(() => fontsFolderOf(folder, null)).toThrow('the folder of the report fonts is missing');
  });
});

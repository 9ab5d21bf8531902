import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './sources';

const NO_HOME = /(^|\/)(utils?|helpers?|common|services?|types|lib|misc)(\.[a-z]+)?(\/|$)/;

/** The lists that are assembled from a folder's files; any other index file would be a barrel. */
const LISTS = [
  /^shared\/catalogue\/(tests|exercises|norms|sources)\/index\.ts$/,
  /^shared\/findings\/rules\/index\.ts$/,
  /^shared\/figures\/(exercises|tests)\/index\.ts$/,
  /^electron\/ipc\/handlers\/index\.ts$/,
  /^electron\/database\/migrations\/index\.ts$/,
];

const files = ['shared', 'electron', 'renderer', 'bench', 'scripts'].flatMap((folder) =>
  filesBelow(folder, /\.[cm]?[jt]sx?$/),
);

describe('names of files and folders', () => {
  test('nothing lives in a folder or file that names nothing', () => {
    expect(files.filter((file) => NO_HOME.test(file))).toEqual([]);
  });

  test('an index file assembles a list', () => {
    const indexes = files.filter((file) => /^index\.tsx?$/.test(basename(file)));
    expect(indexes.filter((file) => !LISTS.some((list) => list.test(file)))).toEqual([]);
  });

  test('a component is written PascalCase, everything else kebab-case', () => {
    const wrong = files.filter((file) => {
      const name = basename(file).replace(/\.[a-z.]+$/, '');
      const address = /^renderer\/app\/routes[./]/.test(file);
      const component = file.endsWith('.tsx') && name !== 'main' && !address;
      return !(component ? /^[A-Z][A-Za-z]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(name);
    });
    expect(wrong).toEqual([]);
  });
});
